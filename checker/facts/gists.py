"""What of an article tells its event: the vector of its title and first lines, and its names."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from checker.articles.moments import moments_in
from checker.claims.calendar import calendar
from checker.claims.names import names_in
from checker.claims.nationals import nation_of
from checker.facts.anniversaries import is_a_year_on
from checker.facts.main_story import MainStory
from checker.facts.nearness import Prices
from checker.folding import fold
from checker.isotime import ordinal
from checker.records import Article
from checker.rulefiles import STRICT, decode, languages, rules_folder, standing_for

__all__ = ["Encoder", "Gist", "common_names", "common_words", "gists_of", "story_rules"]

Encoder = Callable[[Sequence[str]], NDArray[np.float32]]
YEAR = 365
_LOWER = re.compile(r"\b[a-zà-ÿ]{3,}\b")
_PARTS = re.compile(r"[\s'’-]+")
_CODE = re.compile(r"\b([A-Z]{1,3})[ \u00a0\u202f-]?(\d{2,4})\b(?![.,]?\d)")
SHORT = 3  # letters of names that are too short to tell an event


@dataclass(frozen=True, slots=True)
class Gist:
    """What is compared of one article."""

    id: str
    names: tuple[str, ...]  # folded words, each once
    vector: tuple[float, ...]
    told: tuple[int, ...]  # days long past that it is about, as by date.toordinal


@dataclass(frozen=True, slots=True)
class _Rules:
    lead: int  # characters of title and first lines that are embedded
    prices: Prices
    threshold: float
    told: int  # first characters in which a day long past is what the article is about
    past: int  # days before the article from which on a day is long past
    most_told: int  # such days that are looked at
    main: MainStory

    __pydantic_config__ = STRICT


def story_rules() -> _Rules:
    """When two articles are about one event; raises RuleError where the file is wrong."""
    return decode(rules_folder() / "stories.toml", _Rules)


@dataclass(frozen=True, slots=True)
class _CommonNames:
    names: tuple[str, ...]

    __pydantic_config__ = STRICT


def common_names(language: str) -> tuple[str, ...]:
    """Names that the news of any event holds; raises RuleError where the file is wrong."""
    path = rules_folder() / language / "common_names.toml"
    there = standing_for(path).is_file()
    return decode(path, _CommonNames, blanks=False).names if there else ()


@cache
def common_words() -> frozenset[str]:
    """The folded words of these names, of all languages: an article may quote another."""
    told = (name for language in languages() for name in common_names(language))
    return frozenset(word for name in told for word in _PARTS.split(fold(name)))


def gists_of(articles: Sequence[Article], encode: Encoder) -> list[Gist]:
    """The gist of each article, whose texts must be there."""
    rules = story_rules()
    vectors = encode([_lead(article.text, rules.lead) for article in articles])
    return [
        Gist(
            article.id,
            tuple(sorted(_name_words(article))),
            tuple(vector),
            _told(article, rules),
        )
        for article, vector in zip(articles, vectors.tolist(), strict=True)
    ]


def _lead(text: str, length: int) -> str:
    return text[:length].replace("\n\n", ". ", 1).replace("\n", " ")


def _told(article: Article, rules: _Rules) -> tuple[int, ...]:
    """The days long past that an article names at its head: it may be about what happened then."""
    own = ordinal(article.published)
    if not own or article.language not in languages():
        return ()
    full = len("2020-08-15")
    named = moments_in(article.text[: rules.told], article.language)
    days = [ordinal(moment.iso) for moment in named if len(moment.iso) >= full]
    if is_a_year_on(_lead(article.text, rules.lead), article.language):
        days.insert(0, own - YEAR)
    return tuple(dict.fromkeys(d for d in days if own - d > rules.past))[: rules.most_told]


def _name_words(article: Article) -> frozenset[str]:
    """Folded words of names that tell an event, and codes as « AF 447 ».

    Not those that the article also writes in small letters, nor those of the news of every day, nor
    days, months and the people of a country.
    """
    language = article.language
    if language not in languages():
        return frozenset()
    lower = {fold(word) for word in _LOWER.findall(article.text)}
    words = {
        word
        for name in names_in(article.text, language).mentions
        for word in _PARTS.split(fold(name.text))
        if len(word) > SHORT and word not in lower
    }
    told = {word for word in words if not (word in _days(language) or nation_of(word, language))}
    codes = {fold("".join(code)) for code in _CODE.findall(article.text)}
    return frozenset(told | codes) - common_words()


@cache
def _days(language: str) -> frozenset[str]:
    """The words of the days of the week and of the months."""
    slots = calendar(language).slots
    return frozenset(w for name in ("weekday", "month") for w in slots[name].forward.after)
