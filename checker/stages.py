"""The stages of a run, on one screen: read, stories, extract, align, judge."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from checker.frames import from_frame, to_frame
from checker.records import Article, Claim, Fact, Finding, Source

if TYPE_CHECKING:
    from checker.facts.gists import Encoder
    from checker.report import Texts

__all__ = [
    "Align",
    "Extract",
    "Folders",
    "Judge",
    "Number",
    "Read",
    "Reckon",
    "Stories",
    "Versions",
]

Work = Callable[[pl.DataFrame], pl.DataFrame]


@dataclass(frozen=True, slots=True)
class Read:
    """Files become articles; one that cannot be read becomes an article with a problem."""

    default_language: str
    name: str = "read"
    reads: type = Source
    writes: type = Article
    over: str = "rows"

    def open(self) -> Work:
        """The reading of a frame of sources."""
        from checker.articles.read import read

        def work(sources: pl.DataFrame) -> pl.DataFrame:
            articles = read(from_frame(sources, Source), default_language=self.default_language)
            return to_frame(map(_known_language, articles), Article)

        return work


@dataclass(frozen=True, slots=True)
class Versions:
    """Older versions of an article are told which one stands in their place."""

    texts: Texts  # gives articles with their texts
    name: str = "versions"
    reads: type = Article
    writes: type = Article
    over: str = "all"

    def open(self) -> Work:
        """The marking in a frame of all articles."""
        from checker.articles.versions import with_superseded

        def work(articles: pl.DataFrame) -> pl.DataFrame:
            return to_frame(with_superseded(from_frame(articles, Article), self.texts), Article)

        return work


@dataclass(frozen=True, slots=True)
class Folders:
    """The articles of each folder are told that they are about one event."""

    name: str = "folders"
    reads: type = Article
    writes: type = Article
    over: str = "rows"

    def open(self) -> Work:
        """The naming in a frame of articles."""
        from checker.facts.stories import by_folder

        def work(articles: pl.DataFrame) -> pl.DataFrame:
            return to_frame(by_folder(from_frame(articles, Article)), Article)

        return work


@dataclass(frozen=True, slots=True)
class Stories:
    """Articles are told which event they are about."""

    gists: Work  # what is compared of a frame of articles
    name: str = "stories"
    reads: type = Article
    writes: type = Article
    over: str = "all"

    def open(self) -> Work:
        """The grouping of a frame of all articles."""
        from checker.facts.stories import Compared, grouped

        def compared(articles: Sequence[Article]) -> Compared:
            gists = self.gists(to_frame(articles, Article))
            vectors = gists["vector"].explode().to_numpy().astype("float32")
            told = [tuple(days) for days in gists["told"]]
            names = list(map(frozenset, gists["names"]))
            return Compared(vectors.reshape(len(gists), -1), names, told)

        def work(articles: pl.DataFrame) -> pl.DataFrame:
            return to_frame(grouped(from_frame(articles, Article), compared), Article)

        return work


@dataclass(frozen=True, slots=True)
class Extract:
    """Articles become claims."""

    name: str = "extract"
    reads: type = Article
    writes: type = Claim
    over: str = "rows"

    def open(self) -> Work:
        """The extraction from a frame of articles; parsers are loaded when a language needs one."""

        def work(articles: pl.DataFrame) -> pl.DataFrame:
            return to_frame(_claims(list(from_frame(articles, Article))), Claim)

        return work


@dataclass(frozen=True, slots=True)
class Align:
    """The claims of each story become facts."""

    model: str
    cache: str  # folder or file of the cache, "" for none
    name: str = "align"
    reads: type = Claim
    writes: type = Fact
    over: str = "story"

    def open(self) -> Work:
        """The alignment of a frame of whole stories."""
        from checker.facts.facts import facts_of

        encode = _encoder(self.model, self.cache)

        def work(claims: pl.DataFrame) -> pl.DataFrame:
            found: list[Fact] = []
            for story in claims.partition_by("story", maintain_order=True):
                found.extend(facts_of(from_frame(story, Claim), encode))
            return to_frame(found, Fact)

        return work


@dataclass(frozen=True, slots=True)
class Judge:
    """Facts become findings."""

    locale: str = ""  # language of the messages, "" for that of each finding's first article
    name: str = "judge"
    reads: type = Fact
    writes: type = Finding
    over: str = "rows"

    def open(self) -> Work:
        """The judgement of a frame of facts."""
        from checker.findings.judge import findings_of
        from checker.findings.messages import speaking
        from checker.findings.stale import with_stale

        def work(facts: pl.DataFrame) -> pl.DataFrame:
            with speaking(self.locale):
                found = [f for fact in from_frame(facts, Fact) for f in findings_of(fact)]
                return to_frame(with_stale(found), Finding)

        return work


@dataclass(frozen=True, slots=True)
class Reckon:
    """The figures of each story are held against arithmetic."""

    locale: str = ""
    name: str = "reckon"
    reads: type = Fact
    writes: type = Finding
    over: str = "story"

    def open(self) -> Work:
        """The reckoning over a frame of the facts of whole stories."""
        from checker.findings.messages import speaking
        from checker.findings.reckoning import reckoned

        def work(facts: pl.DataFrame) -> pl.DataFrame:
            with speaking(self.locale):
                return to_frame(reckoned(from_frame(facts, Fact)), Finding)

        return work


@dataclass(frozen=True, slots=True)
class Number:
    """Facts get the names f1, f2, ... in the order of their first claim."""

    name: str = "number"
    reads: type = Fact
    writes: type = Fact
    over: str = "all"

    def open(self) -> Work:
        """The numbering of a frame of all facts."""

        def work(facts: pl.DataFrame) -> pl.DataFrame:
            ordered = sorted(from_frame(facts, Fact), key=_first_place)
            return to_frame([replace(f, id=f"f{n}") for n, f in enumerate(ordered, 1)], Fact)

        return work


def _known_language(article: Article) -> Article:
    """The article, with a problem where there are no rules for its language."""
    from checker.rulefiles import languages

    if article.problem or article.language in languages():
        return article
    known = ", ".join(languages())
    told = f"there are no rules for its language ({article.language})"
    unknown = "its language could not be told; name it in the file, for example with lang: fr"
    problem = f"{told if article.language else unknown}; there are rules for {known}"
    return replace(article, problem=problem)


def _first_place(fact: Fact) -> tuple[str, int, str]:
    first = min((claim.article, claim.start) for claim in fact.claims)
    return (*first, fact.id)


def _claims(articles: Sequence[Article]) -> list[Claim]:
    """The claims of all articles, in their order, each language read in one go."""
    from checker.rulefiles import languages

    found: dict[int, Sequence[Claim]] = {}
    told = [n for n, a in enumerate(articles) if not (a.problem or a.superseded)]
    for language in languages():
        own = [number for number in told if articles[number].language == language]
        found |= zip(own, _claims_in(language, [articles[n] for n in own]), strict=True)
    return [claim for number in sorted(found) for claim in found[number]]


def _claims_in(language: str, articles: Sequence[Article]) -> Iterator[tuple[Claim, ...]]:
    from checker.claims.extract import claims_of_all
    from checker.claims.parser import open_parser
    from checker.rulebook import rulebook

    if articles:  # a model is loaded where a language needs it
        yield from claims_of_all(articles, open_parser(language), rulebook(language))


def _encoder(model: str, cache: str) -> Encoder:
    from checker.cache_vectors import encoder

    return encoder(model, Path(cache) if cache else None)
