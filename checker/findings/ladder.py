"""The ordered steps that decide what two claims of one fact are to each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import isinf

from checker.claims.occupants import ON_BOARD
from checker.claims.sites import is_site
from checker.claims.tags import FOR, GATHERING, NATION, tagged
from checker.facts.names import same_name
from checker.facts.things import thing_of
from checker.findings.growing import has_grown
from checker.findings.growing_older import has_aged
from checker.findings.reading import as_read, same_as_written
from checker.findings.rules import judgement
from checker.findings.swapped import FEWEST, is_swapped
from checker.interval import Interval
from checker.measures import measures
from checker.records import Claim, Status

__all__ = ["BY_SOURCE", "LADDER", "Decision", "Pair", "Verdict", "are_camps", "decide"]


class Verdict(StrEnum):
    """What two claims are to each other."""

    SILENT = "silent"  # nothing to tell
    REFINES = "refines"
    DISPUTES = "disputes"
    UPDATES = "updates"
    CONFLICTS = "conflicts"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of one fact, the earlier one first where that is known."""

    earlier: Claim
    later: Claim
    ordered: bool  # which came first is known, by time or by the text itself
    stated_before: bool = False  # the later one's figure stood in the fact before the earlier one
    revised: bool = False  # some text says that the later figure corrects an earlier one
    returned: bool = False  # one figure stands alone, others have the other one before and after


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict with the step that gave it and why."""

    verdict: Verdict
    step: str
    reason: str  # a key of [reasons] in messages.toml


BY_SOURCE = "explained_by_source"
NEAR = 0.1  # part of a reading by which two of one gauge differ where they are one

POLLED = frozenset({"vote_share", "voting_intention", "turnout", "seats"})

Step = Callable[[Pair], Decision | None]


def decide(pair: Pair) -> Decision:
    """The decision of the first step of the ladder that holds."""
    for step in LADDER:
        if decision := step(pair):
            return decision
    raise AssertionError("the last step of the ladder always holds")


def incomparable(pair: Pair) -> Decision | None:
    """Forecasts, hypotheses, increments and figures without bounds are held against nothing."""
    for claim in (pair.earlier, pair.later):
        if claim.status is not Status.ASSERTED:
            return Decision(Verdict.SILENT, "incomparable", "no_assertion")
        if claim.increment or (isinf(claim.value.low) and isinf(claim.value.high)):
            return Decision(Verdict.SILENT, "incomparable", "no_total")
    return None


def same(pair: Pair) -> Decision | None:
    """Equal at the resolution that is written."""
    if same_as_written(pair.earlier, pair.later):
        return Decision(Verdict.SILENT, "same_as_written", "same")
    return None


def compatible(pair: Pair) -> Decision | None:
    """Both can be right; the vaguer one is refined when the other says much more."""
    left, right = as_read(pair.earlier), as_read(pair.later)
    if has_grown(pair.earlier, pair.later):
        return Decision(Verdict.SILENT, "compatible", "compatible")
    if not left.overlaps(right):
        return None
    if _says_more(pair):
        return Decision(Verdict.REFINES, "compatible", "refined")
    return Decision(Verdict.SILENT, "compatible", "compatible")


def grown(pair: Pair) -> Decision | None:
    """Ages that are as far apart as the two texts are; few have a birthday within days."""
    if pair.earlier.measure == "age" and has_aged(pair.earlier, pair.later):
        return Decision(Verdict.SILENT, "grown", "compatible")
    return None


def explained_by_source(pair: Pair) -> Decision | None:
    """Each figure has its own named source, of another kind, or another one at the same time."""
    left, right = pair.earlier, pair.later
    if not left.attribution or not right.attribution or same_source(left, right):
        return None
    moves = _moves(left)
    if moves == "fixed" and left.previous != right.previous:
        return None  # what its own source has put right disputes nothing
    if moves == "rises" and pair.ordered and as_read(right).low > as_read(left).low:
        return None  # tolls of several offices rise together
    beside = left.article == right.article and not left.previous and not right.previous
    if are_camps(left, right) or moves == "fixed" or beside or _are_polled(left, right):
        return Decision(Verdict.DISPUTES, BY_SOURCE, "sources")
    return None


def explained_by_time(pair: Pair) -> Decision | None:
    """The later figure replaces the earlier one, as the measure may move or the text says."""
    moves = _moves_of(pair)
    if moves == "rises" and _same_day(pair) and pair.earlier.article != pair.later.article:
        return Decision(Verdict.UPDATES, "explained_by_time", "same_day")
    one_day = pair.earlier.as_of[:10] == pair.later.as_of[:10]
    quoted = pair.earlier.previous != pair.later.previous
    if quoted and (moves == "fixed" or not pair.ordered):
        return Decision(Verdict.SILENT, "explained_by_time", "quoted")
    still = (moves == "fixed" and not pair.revised) or (
        moves == "drifts" and one_day and not quoted
    )
    if not pair.ordered or still or pair.returned or _are_beside(pair):
        return None
    reason = "" if _is_slip(pair, moves) else _why_replaced(pair, moves)
    return Decision(Verdict.UPDATES, "explained_by_time", reason) if reason else None


def _are_beside(pair: Pair) -> bool:
    """True for two figures of one sentence, of which it does not say that one is the older."""
    both = (pair.earlier, pair.later)
    said = pair.revised or any(claim.previous or claim.ordinal for claim in both)
    places = {(claim.article, claim.context, claim.period) for claim in both}
    return not said and len(places) == 1


def _is_slip(pair: Pair, moves: str) -> bool:
    """True for figures with two digits swapped; tolls rise through so many that four must count.

    Polls come back to a figure soon enough.
    """
    toll = moves == "rises" and not measures()[pair.later.measure].gauged
    least = FEWEST + 1 if toll else FEWEST
    poll = pair.later.measure == "voting_intention"
    declared = pair.revised or pair.earlier.previous != pair.later.previous
    return not declared and not poll and is_swapped(pair.earlier, pair.later, least=least)


def _why_replaced(pair: Pair, moves: str) -> str:
    """Why the later figure may stand in place of the earlier one, "" where it may not."""
    rises = as_read(pair.later).low > as_read(pair.earlier).low
    if rises or moves in ("settles", "varies", "drifts"):
        return "replaced"
    if pair.revised:
        return "revised"
    return "repeated" if pair.stated_before else ""


def one_text(pair: Pair) -> Decision | None:
    """One article that gives two figures means two things, unless it says otherwise.

    One sentence always does: it is read whole.
    """
    same_text = pair.earlier.article == pair.later.article
    if same_text and (not pair.ordered or pair.earlier.context == pair.later.context):
        return Decision(Verdict.SILENT, "one_text", "one_text")
    return None


def conflict(pair: Pair) -> Decision:
    """What is left cannot both be right."""
    a, b = pair.earlier.as_of, pair.later.as_of
    one_moment = a == b and len(a) >= len("2020-08-15")
    if pair.ordered or one_moment or measures()[pair.later.measure].moves == "fixed":
        return Decision(Verdict.CONFLICTS, "conflict", "unexplained")
    return Decision(Verdict.CONFLICTS, "conflict", "undated")


LADDER: tuple[Step, ...] = (
    incomparable,
    same,
    compatible,
    grown,
    explained_by_source,
    explained_by_time,
    one_text,
    conflict,
)


def _moves(claim: Claim) -> str:
    """How such a figure may move; the number of critical cases goes up and down.

    Who stood guard on one ground of an event did so once: fewer are no later state of it.
    """
    if claim.measure == "police_deployed" and is_site(claim.place):
        return "rises"
    if tagged(claim, FOR) in (GATHERING, *ON_BOARD) or tagged(claim, NATION):
        return "settles"  # as the people who gather there do; lists of passengers are mended
    if claim.measure == "count" and thing_of(claim) in judgement().states.add_up:
        return "rises"
    if set(claim.words) & _events_that_vary(claim.measure):
        return "varies"
    varies = set(claim.subset.split()) & set(judgement().states.vary)
    return "varies" if varies else measures()[claim.measure].moves


def _moves_of(pair: Pair) -> str:
    """How the figure of a pair may move; what varies for one of them does so for both."""
    if _is_one_reading(pair):
        return "rises"  # the highest of the day
    both = _moves(pair.later), _moves(pair.earlier)
    return "varies" if "varies" in both else both[0]


def _is_one_reading(pair: Pair) -> bool:
    """True for what two texts say that one gauge read on one day, but for its ups and downs."""
    left, right = pair.earlier, pair.later
    day = len(left.period) == len("2020-08-15") and left.period == right.period
    if not (measures()[left.measure].gauged and day and left.place and left.place == right.place):
        return False
    low, high = sorted(abs(claim.value.low) for claim in (left, right))
    return low >= (1 - NEAR) * high


def _events_that_vary(measure: str) -> set[str]:
    """The events of which the figures of a measure come and go."""
    states = judgement().states
    by_measure = {"count": states.vary_events, "distance": states.vary_lengths}
    return set(by_measure.get(measure, ()))


def same_source(left: Claim, right: Claim) -> bool:
    """True when both figures come from one source, or from the same office."""
    if left.authority and left.authority == right.authority == "authority":
        return True
    return same_name(left.attribution, right.attribution)


def are_camps(left: Claim, right: Claim) -> bool:
    """Media relay the figures of others and are no camp of their own."""
    camps = {left.authority, right.authority} - {"", "media"}
    return len(camps) == 2


def _are_polled(left: Claim, right: Claim) -> bool:
    """True for the estimates of two institutes on one day: neither replaces the other."""
    asked = left.authority == right.authority == "expert" and left.measure in POLLED
    return asked and left.as_of[:10] == right.as_of[:10] != ""


def _same_day(pair: Pair) -> bool:
    """True when both are of one day and which came first is unknown."""
    a, b = pair.earlier.as_of, pair.later.as_of
    told = a == b and all(c.as_of[:10] != c.anchor[:10] for c in (pair.earlier, pair.later))
    return not pair.ordered and not told and min(len(a), len(b)) >= 10 and a[:10] == b[:10]


def _says_more(pair: Pair) -> bool:
    left, right = pair.earlier.value, pair.later.value
    wide, narrow = sorted((_width(left), _width(right)), reverse=True)
    return wide >= 0.5 and narrow <= wide / 3


def _width(value: Interval) -> float:
    """Relative width of an interval as written; an open end is half as wide as the figure."""
    low, high = value.low, value.high
    if isinf(low) or isinf(high):
        return judgement().margin.open_bound
    return (high - low) / max(abs(high), 1.0)
