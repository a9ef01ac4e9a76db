"""Short ways to build records by hand."""

from __future__ import annotations

from checker.interval import Interval
from checker.records import Article, Claim, Fact, Finding, Kind, Level, Status
from checker.report import Report

__all__ = ["article", "claim", "fact", "finding", "report"]

Figure = float | tuple[float, float] | Interval

LEVELS = {
    Kind.CONFLICTS: Level.ERROR,
    Kind.INCONSISTENT: Level.ERROR,
    Kind.UPDATES: Level.WARNING,
    Kind.DISPUTES: Level.NOTE,
    Kind.REFINES: Level.NOTE,
    Kind.UNREADABLE: Level.WARNING,
    Kind.REMARK: Level.NOTE,
}


def article(
    name: str = "a.txt",
    *,
    language: str = "en",
    title: str = "",
    published: str = "",
    source: str = "",
    problem: str = "",
) -> Article:
    """An article in the folder `news`."""
    return Article(
        id=name, path=f"news/{name}", language=language, title=title, text="", places=(),
        published=published, source=source, story="s1", anchor=published, problem=problem,
    )  # fmt: skip


def claim(
    article: str = "a.txt",
    *,
    said: str = "",
    start: int = 10,
    line: int = 1,
    column: int = 11,
    unit: str = "",
    subject: str = "",
    place: str = "",
    period: str = "",
    subset: str = "",
    as_of: str = "",
    attribution: str = "",
    authority: str = "",
    status: Status = Status.ASSERTED,
    previous: bool = False,
    increment: bool = False,
    ordinal: bool = False,
    definite: bool = False,
    revised: bool = False,
    single: bool = False,
    words: tuple[str, ...] = (),
    masked: str = "",
    language: str = "en",
    published: str = "",
    source: str = "",
    story: str = "s1",
    **figure: Figure,
) -> Claim:
    """A claim from its figure, `deaths=2` or `deaths=(2, inf)`; `said` marks it in [brackets]."""
    ((measure, value),) = figure.items()
    interval = _interval(value)
    before, quote, after = _parts(said or f"There were [{interval.low:g}].")
    end = start + len(quote)
    return Claim(
        id=f"{article}:{start}-{end}:{measure}", article=article, path=f"news/{article}",
        story=story, measure=measure, rule=f"{language}/{measure}", value=interval, unit=unit,
        start=start, end=end, line=line, column=column, quote=quote,
        context=f"{before}{quote}{after}", offset=len(before), masked=masked, words=words,
        subject=subject, place=place, period=period, subset=subset, as_of=as_of,
        attribution=attribution, authority=authority, status=status, previous=previous,
        revised=revised, increment=increment, ordinal=ordinal, definite=definite, single=single,
        published=published, anchor=published, source=source,
    )  # fmt: skip


def fact(name: str, *claims: Claim) -> Fact:
    """A fact that holds the claims, in the order given."""
    first = claims[0]
    return Fact(
        id=name, story=first.story, measure=first.measure, subject=first.subject,
        name=first.measure, claims=claims, scores=(0.0,) * (len(claims) * (len(claims) - 1) // 2),
    )  # fmt: skip


def finding(
    kind: Kind,
    *claims: Claim,
    name: str = "0123456789abcdef",
    message: str = "",
    reason: str = "",
    fact: str = "",
    level: Level | None = None,
) -> Finding:
    """A finding of the level that its kind usually has."""
    return Finding(
        id=name, kind=kind, rule=kind.value, level=level or LEVELS[kind], confidence=0.9,
        message=message, reason=reason, fact=fact, claims=claims,
    )  # fmt: skip


def report(
    *findings: Finding,
    articles: tuple[Article, ...] = (),
    facts: tuple[Fact, ...] = (),
    claims: tuple[Claim, ...] = (),
) -> Report:
    """A report of the findings, with the claims that findings, facts and `claims` hold."""
    held = [
        *claims,
        *(c for f in facts for c in f.claims),
        *(c for f in findings for c in f.claims),
    ]
    named = {entry.id for entry in articles}
    missing = sorted({entry.article for entry in held} - named)
    return Report(
        articles=(*articles, *map(article, missing)),
        claims=tuple({entry.id: entry for entry in held}.values()),
        facts=facts,
        findings=findings,
        tool_version="0.0.0",
    )


def _interval(value: Figure) -> Interval:
    if isinstance(value, Interval):
        return value
    return Interval(*value) if isinstance(value, tuple) else Interval(value, value)


def _parts(said: str) -> tuple[str, str, str]:
    before, _, rest = said.partition("[")
    quote, _, after = rest.partition("]")
    return before, quote, after
