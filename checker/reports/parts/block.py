"""One finding as a block of lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from checker.findings.reading import may_be_one
from checker.records import Claim, Finding, Kind
from checker.reports.parts.page import Page, copies_said, scope_of, spoken_value
from checker.reports.parts.plain import SEPARATOR, clean, clipped, paint, wrapped
from checker.reports.parts.quoting import location, origin, sentence, whereabouts
from checker.reports.parts.sides import Side, sides_of
from checker.reports.parts.words import counted

__all__ = ["block", "headline", "topic"]

SHOWN = 3  # articles of a side that are named; the others are counted
OLDER = 8  # overtaken values that a timeline names
ID_LENGTH = 8


def block(finding: Finding, page: Page) -> list[str]:
    """The lines of a finding: what it is, each side, why."""
    sides = sides_of(finding)
    timeline = finding.kind is Kind.UPDATES and len(sides) > 2
    shared = _shared(finding.claims, page) if finding.kind is Kind.INCONSISTENT else None
    alike = [side for side in sides if may_be_one(side.first, sides[0].first)]
    overtaken = [side for side in sides if side not in alike]
    full, short = (alike, overtaken) if timeline else (sides, ())
    return [
        headline(finding, page),
        *wrapped(clean(finding.message), page.look),
        *_spot(finding, page),
        *chain.from_iterable(_side(side, page, shared) for side in full),
        *(_timeline(short, page) if short else ()),
        *_reason(finding, page),
    ]


def _spot(finding: Finding, page: Page) -> list[str]:
    """Where a finding without claims stands."""
    spot = finding.spot
    if not spot.line:
        return []
    line = f"{clean(spot.path)}:{spot.line}:{spot.column}"
    return wrapped(line, page.look, indent=4, hang=2, style="dim")


def headline(finding: Finding, page: Page) -> str:
    """Level, kind, measure and subject, and at the right the start of the finding's id."""
    level = page.words.levels[finding.level].upper()
    subject = " · ".join((page.words.kinds[finding.kind].one, *topic(finding, page)))
    mark = f"[{finding.id[:ID_LENGTH]}]"
    room = page.look.width - len(level) - len(" · ") - len(mark) - 2
    subject = clipped(subject, room)
    gap = " " * (room - len(subject) + 2)
    styled = (
        paint(level, finding.level.value, page.look),
        paint(subject, "bold", page.look),
        paint(mark, "dim", page.look),
    )
    return f"{styled[0]} · {styled[1]}{gap}{styled[2]}"


def topic(finding: Finding, page: Page) -> Iterator[str]:
    """Measure, subject and scope: those that all sides share where arithmetic is broken.

    Elsewhere a place, period or subset stands where at least a third of the claims say it: many say
    it once and then leave it out, but the town that one of twelve names is not what all are about.
    """
    if finding.kind is Kind.INCONSISTENT or not finding.claims:
        return filter(None, _shared(finding.claims, page))
    told = (scope_of(claim, page) for claim in finding.claims)
    measures, subjects, *scopes = zip(*told, strict=True)
    subject = next(filter(None, subjects), "")
    return filter(None, (measures[0], subject, *map(_mostly, scopes)))


def _mostly(told: Sequence[str]) -> str:
    """What at least a third of the claims say, else ""."""
    text, times = next(iter(Counter(filter(None, told)).most_common(1)), ("", 0))
    return text if 3 * times >= len(told) else ""


def _shared(claims: Sequence[Claim], page: Page) -> tuple[str, ...]:
    """The scope of the claims, with "" for each part in which they differ."""
    scopes = zip(*(scope_of(claim, page) for claim in claims), strict=True)
    return tuple(said[0] if len(set(said)) == 1 else "" for said in scopes)


def _side(side: Side, page: Page, shared: tuple[str, ...] | None) -> Iterator[str]:
    """A value, the sentence and place of its first claim, and the other articles that carry it."""
    first = side.first
    own = _own(scope_of(first, page), shared) if shared else ()
    yield from wrapped(
        SEPARATOR.join((spoken_value(first, page), *own)), page.look, indent=2, style="bold"
    )
    yield from wrapped(sentence(first, page), page.look, indent=4)
    yield from wrapped(whereabouts(first, page), page.look, indent=4, hang=2, style="dim")
    for claim in side.claims[1:SHOWN]:
        yield from wrapped(_brief(claim, page), page.look, indent=4, hang=2, style="dim")
    if len(side.claims) > SHOWN:
        more = page.words.counts.more_articles
        yield "    " + counted(more, len(side.claims) - SHOWN, page.words.locale)
    if copies := copies_said(side.claims, page):
        yield from wrapped(copies, page.look, indent=4, style="dim")


def _own(scope: Iterable[str], shared: Iterable[str]) -> Iterator[str]:
    return (said for said, common in zip(scope, shared, strict=True) if said and not common)


def _timeline(sides: Sequence[Side], page: Page) -> Iterator[str]:
    """The overtaken values, newest first, one line each."""
    yield from wrapped(page.words.labels.overtaken + page.words.colon, page.look, indent=2)
    counts, locale = page.words.counts, page.words.locale
    for side in sides[:OLDER]:
        others = len(side.claims) - 1
        more = (counted(counts.more_articles, others, locale),) if others else ()
        line = (spoken_value(side.first, page), _brief(side.first, page), *more)
        yield from wrapped(SEPARATOR.join(line), page.look, indent=4, hang=2)
    if len(sides) > OLDER:
        yield "    " + counted(counts.more_values, len(sides) - OLDER, locale)


def _brief(claim: Claim, page: Page) -> str:
    opening, closing = page.words.quotes
    quote = f"{opening}{clean(claim.quote)}{closing}"
    return SEPARATOR.join((location(claim), origin(claim, page), quote))


def _reason(finding: Finding, page: Page) -> list[str]:
    if not finding.reason:
        return []
    line = f"{page.words.labels.why}{page.words.colon} {clean(finding.reason)}"
    return wrapped(line, page.look, indent=2, hang=2)
