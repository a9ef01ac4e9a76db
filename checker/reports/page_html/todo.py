"""What a desk is to do about a finding, in one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.records import Claim, Finding, Kind
from checker.reports.page_html.sheet import Sheet
from checker.reports.parts.page import spoken_value
from checker.reports.parts.sides import Side
from checker.reports.parts.words import counted

__all__ = ["todo"]

SHOWN = 3  # articles or values that are named; the others are counted


def todo(finding: Finding, sides: Sequence[Side], sheet: Sheet) -> str:
    """What to do; "" for a kind of which nothing is known."""
    words = sheet.words.todo
    match finding.kind:
        case Kind.UPDATES:
            return _stale(sides, sheet)
        case Kind.CONFLICTS:
            said = words.choice.join(f"{_value(s, sheet)} ({_articles(s, sheet)})" for s in sides)
            return words.conflicts.format(sides=said)
        case Kind.DISPUTES:
            return words.disputes.format(sides=", ".join(_voiced(s, sheet) for s in sides))
        case Kind.REFINES:
            first = sides[0]
            told = {"new": _value(first, sheet), "articles": _articles(first, sheet)}
            return words.refines.format(**told)
        case Kind.INCONSISTENT:
            return words.inconsistent.format(articles=_names(finding.claims, sheet))
        case Kind.UNREADABLE:
            return words.unreadable
        case _:
            return ""


def _stale(sides: Sequence[Side], sheet: Sheet) -> str:
    """The articles that carry an overtaken value and not the newest, with their values."""
    words, newest = sheet.words.todo, sides[0]
    current = {claim.article for claim in newest.claims}
    still = [
        words.still.format(article=claim.article, value=spoken_value(claim, sheet.page))
        for side in sides[1:]
        for claim in side.claims
        if claim.article not in current
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
