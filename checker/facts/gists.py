"""What of an article tells its event: the vector of its title and first lines, and its names."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from checker.claims.names import names_in
from checker.folding import fold
from checker.records import Article
from checker.rulefiles import STRICT, decode, languages, rules_folder

__all__ = ["Encoder", "Gist", "gists_of", "story_rules"]

Encoder = Callable[[Sequence[str]], NDArray[np.float32]]
_LOWER = re.compile(r"\b[a-zà-ÿ]{3,}\b")
_PARTS = re.compile(r"[\s'’-]+")


@dataclass(frozen=True, slots=True)
class Gist:
    """What is compared of one article."""

    id: str
    names: tuple[str, ...]  # folded words, each once
    vector: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Rules:
    lead: int  # characters of title and first lines that are embedded
    name: float  # for every name word shared
    most_names: int
    day: float  # taken off for every doubling of the weeks between two articles
    threshold: float

    __pydantic_config__ = STRICT


def story_rules() -> _Rules:
    """When two articles are about one event; raises RuleError where the file is wrong."""
    return decode(rules_folder() / "stories.toml", _Rules)


def gists_of(articles: Sequence[Article], encode: Encoder) -> list[Gist]:
    """The gist of each article, whose texts must be there."""
    lead = story_rules().lead
    vectors = encode([_lead(article.text, lead) for article in articles])
    return [
        Gist(article.id, tuple(sorted(_name_words(article))), tuple(vector))
        for article, vector in zip(articles, vectors.tolist(), strict=True)
    ]


def _lead(text: str, length: int) -> str:
    return text[:length].replace("\n\n", ". ", 1).replace("\n", " ")


def _name_words(article: Article) -> frozenset[str]:
    """Folded words of names, but for those that the article also writes in small letters."""
    if article.language not in languages():
        return frozenset()
    lower = {fold(word) for word in _LOWER.findall(article.text)}
    words = (
        word
        for name in names_in(article.text, article.language).mentions
        for word in _PARTS.split(fold(name.text))
    )
    return frozenset(word for word in words if len(word) > 3 and word not in lower)
