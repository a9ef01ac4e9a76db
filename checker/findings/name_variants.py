"""One name that the articles of a story spell in several ways."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import chain, combinations, repeat

from checker.articles.places import locate
from checker.claims.names import names_in
from checker.facts.names import same_first, same_last, same_name
from checker.facts.place_names import place_key, same_place
from checker.findings.messages import variants_message, why_said
from checker.findings.rules import NAME_VARIANT, judgement
from checker.folding import fold
from checker.records import Article, Finding, Kind, Spot
from checker.report import Report
from checker.rulefiles import languages

__all__ = ["with_name_variants"]

_PARTS = re.compile(r"[\s-]+")
_GENITIVE = re.compile(r"['’]s$")


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name where it stands, as it is written there."""

    text: str
    kind: str  # "person", "place", "" where that is not known
    article: Article
    start: int  # code point of the article's text


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One way to write a name, and where it is written so."""

    text: str
    mentions: tuple[_Mention, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of its articles, each once."""
        return tuple(dict.fromkeys(mention.article.id for mention in self.mentions))


def with_name_variants(report: Report) -> Report:
    """The report with a note for each name that articles of one story and language spell apart.

    French and English articles are not held against each other: each language has its spelling.
    """
    stories: dict[tuple[str, str], list[Article]] = defaultdict(list)
    for article in report.articles:
        if not (article.problem or article.superseded) and article.language in languages():
            stories[article.story, article.language].append(article)
    found = [
        _finding(spellings, report.locale or language)
        for (_, language), articles in stories.items()
        for spellings in _variants([m for a in report.texts(articles) for m in _mentions(a)])
    ]
    return replace(report, findings=(*report.findings, *found))


def _mentions(article: Article) -> Iterator[_Mention]:
    """The names of people and places, and those that may be; capitals alone spell nothing."""
    for name in names_in(article.text, article.language).mentions:
        if name.kind != "body" and not name.text.replace(".", "").isupper():
            yield _Mention(_GENITIVE.sub("", name.text), name.kind, article, name.start)


def _variants(mentions: Sequence[_Mention]) -> Iterator[list[_Spelling]]:
    """The spellings of each name that has several, the most usual first."""
    where: dict[str, list[_Mention]] = defaultdict(list)
    for mention in mentions:
        for text in {mention.text, *_words(mention)}:
            where[text].append(mention)
    texts = {(mention.text, mention.kind): mention for mention in mentions}
    pairs = [p for a, b in combinations(texts.values(), 2) if (p := _differ(a, b))]
    for group in _groups(pairs):
        spellings = [_Spelling(text, tuple(where[text])) for text in group]
        yield sorted(spellings, key=_by_use)


def _words(mention: _Mention) -> list[str]:
    return [] if mention.kind == "place" else _PARTS.split(mention.text)


def _by_use(spelling: _Spelling) -> tuple[int, int, str]:
    return -len(spelling.articles), -len(spelling.mentions), spelling.text


def _differ(left: _Mention, right: _Mention) -> tuple[str, str] | None:
    """The two spellings of what both name, None where they do not or write it alike."""
    kinds = {left.kind, right.kind}
    if kinds == {"place"}:
        return _two_places(left.text, right.text)
    if "person" in kinds and "place" not in kinds and same_name(left.text, right.text):
        return _two_words(_words(left), _words(right))
    return None


def _two_words(left: Sequence[str], right: Sequence[str]) -> tuple[str, str] | None:
    """The last names that are spelt apart, else the first names."""
    alike = chain((same_last,), repeat(same_first))
    for one, here, there in zip(alike, reversed(left), reversed(right), strict=False):
        if _are_two(here, there) and one(fold(here), fold(there)):
            return here, there
    return None


def _two_places(left: str, right: str) -> tuple[str, str] | None:
    if left.casefold() == right.casefold() or not same_place(left, right):
        return None
    here, there = set(place_key(left).split()), set(place_key(right).split())
    short = here != there and (here <= there or there <= here)  # Montreval(-sur-Leyne)
    return None if short else (left, right)


def _are_two(left: str, right: str) -> bool:
    """True for words that are spelt apart; an initial stands for its name."""
    shortest = min(len(word.strip(".")) for word in (left, right))
    return left.casefold() != right.casefold() and shortest > 1


def _groups(pairs: Iterable[tuple[str, str]]) -> list[set[str]]:
    """Spellings that are one name, by pairs."""
    groups: list[set[str]] = []
    for pair in pairs:
        joined = set(pair).union(*(group for group in groups if group & set(pair)))
        groups = [*(group for group in groups if not group & joined), joined]
    return groups


def _finding(spellings: Sequence[_Spelling], language: str) -> Finding:
    written = [(spelling.text, spelling.articles) for spelling in spellings]
    text = "\0".join([NAME_VARIANT, *(f"{name} {' '.join(ids)}" for name, ids in written)])
    return Finding(
        id=blake2b(text.encode(), digest_size=8).hexdigest(),
        kind=Kind.REMARK,
        rule=NAME_VARIANT,
        level=judgement().level[Kind.REMARK],
        confidence=judgement().sure[NAME_VARIANT],
        message=variants_message(written, language),
        reason=why_said(NAME_VARIANT, language),
        fact="",
        claims=(),
        spot=_spot(spellings[-1].mentions[0]),
    )


def _spot(mention: _Mention) -> Spot:
    """Where the mention stands in its file."""
    start, line, column = locate(mention.article.places, mention.start)
    return Spot(mention.article.path, line, column, start, start + len(mention.text))
