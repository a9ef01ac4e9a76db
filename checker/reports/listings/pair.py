"""Why two claims are of one fact, or are not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from checker.errors import SettingsError
from checker.records import Claim, Evidence
from checker.report import Report
from checker.reports.listings.explanation import table
from checker.reports.listings.verdict import Pair, are_compared, verdict
from checker.reports.parts.look import Look
from checker.reports.parts.page import Page, page_for, scope_of, spoken_value
from checker.reports.parts.plain import SEPARATOR, wrapped
from checker.reports.parts.quoting import sentence, whereabouts

__all__ = ["find_claim", "pair_as_text"]

Weigh = Callable[[Claim, Claim], tuple[Evidence, ...]]
SHOWN = 5  # claims that are named where a text fits several


def find_claim(report: Report, text: str) -> Claim:
    """The one claim with this id, this quote, or a figure within this piece of its sentence.

    SettingsError where there is none, or several that the text fits equally well.
    """
    wanted = text.strip().strip("«»“”\"'").strip()
    for fits in (_is_named, _is_quoted, _is_within):
        found = [claim for claim in report.claims if fits(claim, wanted)]
        if len(found) == 1:
            return found[0]
        if found:
            raise SettingsError(f"{text!r} is said more than once; give an id: {_listed(found)}")
    raise SettingsError(f"no claim {text!r}; `checker claims ARTICLES --format json` lists all ids")


def pair_as_text(report: Report, left: Claim, right: Claim, look: Look, weigh: Weigh) -> str:
    """Both claims as they stand, the table of evidence where there is any, and the verdict."""
    page = page_for(report, look)
    evidence = weigh(left, right) if are_compared(left, right) else ()
    parts = ["\n".join(_claim(claim, page)) for claim in (left, right)]
    if evidence:
        parts.append("\n".join(table(evidence, page)))
    told = verdict(Pair(left, right, evidence), report.facts, page.language, weigh=weigh)
    parts.append("\n".join(wrapped(told, look)))
    return "\n\n".join(parts) + "\n"


def _is_named(claim: Claim, text: str) -> bool:
    return claim.id == text


def _is_quoted(claim: Claim, text: str) -> bool:
    return _plain(claim.quote) == _plain(text)


def _is_within(claim: Claim, text: str) -> bool:
    """True for a piece of a sentence that holds the figure."""
    held = _plain(claim.context[claim.offset :]), _plain(claim.quote)
    piece, context = _plain(text), _plain(claim.context)
    start = context.find(piece)
    at = len(context) - len(held[0])
    return bool(piece) and 0 <= start <= at and at + len(held[1]) <= start + len(piece)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _listed(claims: Sequence[Claim]) -> str:
    more = " …" if len(claims) > SHOWN else ""
    return ", ".join(claim.id for claim in claims[:SHOWN]) + more


def _claim(claim: Claim, page: Page) -> Iterator[str]:
    """The value with its scope, the sentence, and where it stands."""
    scope = SEPARATOR.join(filter(None, scope_of(claim, page)))
    line = SEPARATOR.join((spoken_value(claim, page), scope))
    yield from wrapped(line, page.look, style="bold", hang=2)
    yield from wrapped(sentence(claim, page), page.look, indent=2)
    yield from wrapped(whereabouts(claim, page), page.look, indent=2, hang=2, style="dim")
    yield from wrapped(claim.id, page.look, indent=2, style="dim")
