"""What a desk is to do about a finding, in one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from checker.records import Claim, Finding, Kind
from checker.reports.page_html.sheet import Sheet
from checker.reports.parts.page import spoken_value
from checker.reports.parts.sides import Side
from checker.reports.parts.words import counted

__all__ = ["todo"]

SHOWN = 3  # articles or values that are named; the others are counted


def todo(finding: Finding, sides: Sequence[Side], sheet: Sheet) -> str:
    """What to do; "" for a kind of which nothing is known."""
    tell = _TOLD.get(finding.kind)
    return tell(sides, sheet) if tell else ""


def _choice(sides: Sequence[Side], sheet: Sheet) -> str:
    words = sheet.words.todo
    said = words.choice.join(f"{_value(side, sheet)} ({_articles(side, sheet)})" for side in sides)
    return words.conflicts.format(sides=said)


def _both(sides: Sequence[Side], sheet: Sheet) -> str:
    said = ", ".join(_voiced(side, sheet) for side in sides)
    return sheet.words.todo.disputes.format(sides=said)


def _finer(sides: Sequence[Side], sheet: Sheet) -> str:
    new, articles = _value(sides[0], sheet), _articles(sides[0], sheet)
    return sheet.words.todo.refines.format(new=new, articles=articles)


def _recount(sides: Sequence[Side], sheet: Sheet) -> str:
    articles = _names((claim for side in sides for claim in side.claims), sheet)
    return sheet.words.todo.inconsistent.format(articles=articles)


def _unread(_: Sequence[Side], sheet: Sheet) -> str:
    return sheet.words.todo.unreadable


def _stale(sides: Sequence[Side], sheet: Sheet) -> str:
    """The articles that carry an overtaken value and not the newest, each with its last one.

    A figure that is quoted as an earlier one is not what its article says.
    """
    words, newest = sheet.words.todo, sides[0]
    current = {claim.article for claim in newest.claims}
    last: dict[str, Claim] = {}
    for claim in (claim for side in sides[1:] for claim in side.claims):
        if claim.article not in current and not claim.previous:
            last.setdefault(claim.article, claim)
    still = [
        words.still.format(article=claim.article, value=spoken_value(claim, sheet.page))
        for claim in last.values()
    ]
    if not still:
        return words.settled.format(new=_value(newest, sheet))
    return words.stale.format(
        still=_listed(still, sheet), new=_value(newest, sheet), articles=_articles(newest, sheet)
    )


def _value(side: Side, sheet: Sheet) -> str:
    return spoken_value(side.first, sheet.page)


def _voiced(side: Side, sheet: Sheet) -> str:
    who = side.first.attribution or side.first.source
    return f"{_value(side, sheet)} ({who})" if who else _value(side, sheet)


def _articles(side: Side, sheet: Sheet) -> str:
    return _names(side.claims, sheet)


def _names(claims: Iterable[Claim], sheet: Sheet) -> str:
    return _listed(list(dict.fromkeys(claim.article for claim in claims)), sheet)


def _listed(items: Sequence[str], sheet: Sheet) -> str:
    """Up to SHOWN of the items, and how many more there are."""
    said = ", ".join(items[:SHOWN])
    if len(items) <= SHOWN:
        return said
    more = sheet.page.words.counts.more_articles
    return f"{said} {counted(more, len(items) - SHOWN, sheet.page.words.locale)}"


_TOLD: dict[Kind, Callable[[Sequence[Side], Sheet], str]] = {
    Kind.UPDATES: _stale,
    Kind.CONFLICTS: _choice,
    Kind.DISPUTES: _both,
    Kind.REFINES: _finer,
    Kind.INCONSISTENT: _recount,
    Kind.UNREADABLE: _unread,
}
