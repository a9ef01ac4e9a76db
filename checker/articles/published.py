"""When and by whom an article was published."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from checker.articles.bylines import Byline
from checker.articles.draft import Draft
from checker.articles.leads import Dateline, dateline
from checker.articles.moments import day_in, moment_in

__all__ = ["Dateline", "dateline", "iso_of", "outlet_of", "published_of"]

_DAY = len("2020-08-15")
_UPDATED_WITHIN = timedelta(days=7)
_KINDS = ("updated", "published", "line", "field")


def published_of(
    draft: Draft, notes: Sequence[Byline], *, lead: Dateline | None, language: str
) -> str:
    """ISO time of the last update or of publication, "" where nothing tells.

    The most trusted source decides (what the file declares, labelled bylines, other bylines, the
    dateline), and a less trusted one that agrees with it may add precision.
    """
    noted = {kind: [note.iso for note in notes if note.kind == kind] for kind in _KINDS}
    first = [
        iso_of(draft.published, language),
        *noted["published"],
        *noted["line"],
        *noted["field"],
    ]
    first += [iso_of(stamp, language) for stamp in draft.stamps]
    first = [iso for iso in first if iso]
    updates = [iso_of(draft.updated, language), *noted["updated"]]
    known = [iso for iso in updates if iso and _is_news(iso, first)] + first
    best = known[0] if known else ""
    if lead and lead.date:
        best = _with_day(best, lead.date, language)
    return _sharpened(best, known)


def outlet_of(draft: Draft, notes: Sequence[Byline], *, lead: Dateline | None) -> str:
    """The outlet that the file declares, else the agency that signed, "" where none is named."""
    signed = (draft.outlet, *(note.outlet for note in notes if note.kind == "line"))
    agency = lead.agency if lead else ""
    return next((name for name in (*signed, agency, *(note.outlet for note in notes)) if name), "")


def _is_news(updated: str, published: Sequence[str]) -> bool:
    """True when an update is near publication: a page touched months later still says "Tuesday"."""
    if not published or len(published[0]) < _DAY or len(updated) < _DAY:
        return True
    days = date.fromisoformat(updated[:_DAY]) - date.fromisoformat(published[0][:_DAY])
    return days <= _UPDATED_WITHIN


def _sharpened(best: str, known: Iterable[str]) -> str:
    for iso in known:
        if iso.startswith(best):
            best = iso
    return best


def _with_day(best: str, written: str, language: str) -> str:
    """The day of a dateline, in the year of the best date; what contradicts the month is left."""
    day = day_in(written, language, year=best[:4])
    return day if day and day.startswith(best) else best


def iso_of(text: str, language: str) -> str:
    """The first point in time of a text in ISO 8601, "" where there is none."""
    moment = moment_in(text, language) if text else None
    return moment.iso if moment else ""
