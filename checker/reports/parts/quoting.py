"""How a claim is shown: its sentence with the figure marked, and where it stands."""

from __future__ import annotations

from checker.records import Claim, Status
from checker.reports.parts.dates import spoken_time
from checker.reports.parts.page import Page
from checker.reports.parts.plain import SEPARATOR, clean, marked

__all__ = ["context_around", "location", "origin", "remarks", "sentence", "whereabouts"]

AROUND = 160  # code points of a long sentence shown on either side of the figure


def sentence(claim: Claim, page: Page) -> str:
    """The quoted sentence with its figure marked; a very long one is cut on both sides."""
    before, after = context_around(claim)
    opening, closing = page.words.quotes
    return f"{opening}{clean(before)}{marked(clean(claim.quote))}{clean(after)}{closing}"


def context_around(claim: Claim) -> tuple[str, str]:
    """What stands in the sentence before and after the quote."""
    start = claim.offset
    if claim.context[start : start + len(claim.quote)] != claim.quote:
        start = claim.context.find(claim.quote)
    if start < 0:
        return ("", "")
    before, after = claim.context[:start], claim.context[start + len(claim.quote) :]
    return (_end_of(before.lstrip()), _start_of(after.rstrip()))


def location(claim: Claim) -> str:
    """`path:line:column`, as terminals and editors open it."""
    return f"{clean(claim.path or claim.article)}:{claim.line}:{claim.column}"


def origin(claim: Claim, page: Page) -> str:
    """Outlet and date: "AFP, 15 August 2020", or that there is no date."""
    date = spoken_time(claim.published, page.words.locale) or page.words.labels.undated
    return ", ".join(filter(None, (clean(claim.source), date)))


def whereabouts(claim: Claim, page: Page) -> str:
    """All that an editor needs to judge the source of a claim, on one line."""
    article = page.articles.get(claim.article)
    title = clean(article.title) if article else ""
    opening, closing = page.words.quotes
    parts = (
        location(claim),
        origin(claim, page),
        f"{opening}{title}{closing}" if title else "",
        *remarks(claim, page),
    )
    return SEPARATOR.join(filter(None, parts))


def remarks(claim: Claim, page: Page) -> tuple[str, ...]:
    """Who is cited, how firmly, and of when the figure is; "" for each that says nothing new."""
    labels, locale = page.words.labels, page.words.locale
    who = clean(claim.attribution)
    # The day of the article itself, or the one that an undated article is given, says nothing new.
    own_day = claim.as_of[:10] in (claim.published[:10], claim.anchor[:10])
    return (
        labels.according.format(who=who) if who else "",
        "" if claim.status is Status.ASSERTED else page.words.statuses[claim.status],
        labels.previous if claim.previous else "",
        labels.increment if claim.increment else "",
        labels.figure_of.format(date=spoken_time(claim.as_of, locale))
        if claim.as_of and not own_day
        else "",
    )


def _end_of(before: str) -> str:
    if len(before) <= AROUND:
        return before
    return "… " + before[-AROUND:].partition(" ")[2]


def _start_of(after: str) -> str:
    if len(after) <= AROUND:
        return after
    return after[:AROUND].rpartition(" ")[0] + " …"
