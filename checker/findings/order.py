"""Which of two claims is the later one, and how that is known."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from checker.facts.times import time_of
from checker.findings.alike import Alike
from checker.findings.ladder import Pair
from checker.findings.reading import as_read, may_be_one
from checker.findings.rules import judgement
from checker.measures import measures
from checker.records import Claim

__all__ = ["ordered"]


def ordered(claims: Alike, left: Claim, right: Claim) -> Pair:
    """The two claims of a fact with the earlier one first, as far as that is known.

    A running total ("a third death") counts on from lower figures, a figure quoted as earlier is
    earlier, else times decide where both are known to the same precision and differ. Of two whose
    order is unknown the lower one stands first.
    """
    earlier, later, known = _order(left, right)
    return Pair(
        earlier,
        later,
        ordered=known,
        stated_before=_stated_before(claims, earlier, later),
        revised=any(claim.revised for claim in claims.written(later)),
        returned=known and _returned(claims, earlier, later),
    )


def _order(left: Claim, right: Claim) -> tuple[Claim, Claim, bool]:
    if left.ordinal != right.ordinal:
        running, other = (left, right) if left.ordinal else (right, left)
        if as_read(running).low > as_read(other).low:
            return other, running, True
    if left.previous != right.previous and (quoted := _quoted(left, right)):
        return quoted
    if _differ(left.as_of, right.as_of):
        return (left, right, True) if time_of(left) < time_of(right) else (right, left, True)
    if _differ(left.published[:10], right.published[:10]):
        old, new = sorted((left, right), key=lambda claim: claim.published)
        return old, new, True
    return _by_size(left, right)


def _quoted(left: Claim, right: Claim) -> tuple[Claim, Claim, bool] | None:
    """The order of two of which one is quoted as earlier; None where their days tell."""
    old, new = (left, right) if left.previous else (right, left)
    if _one_day(left, right) and (old.article == new.article or old.as_of <= new.as_of):
        return old, new, True
    if _one_day(left, right) or _is_undated(old):
        return _by_size(left, right)
    return None


def _is_undated(claim: Claim) -> bool:
    """True for a figure of some time before its article."""
    return claim.as_of[:10] == claim.anchor[:10]


def _by_size(left: Claim, right: Claim) -> tuple[Claim, Claim, bool]:
    low, high = sorted((left, right), key=lambda claim: (as_read(claim).low, time_of(claim)))
    return low, high, False


def _one_day(left: Claim, right: Claim) -> bool:
    """True when the times do not tell the days of the two apart."""
    return not _differ(left.as_of[:10], right.as_of[:10])


def _differ(left: str, right: str) -> bool:
    """True for two ISO times that are known and apart at the coarser precision of the two."""
    size = min(len(left), len(right))
    return left[:size] != right[:size]


def _stated_before(claims: Alike, earlier: Claim, later: Claim) -> bool:
    """True when some claim had the later one's figure before the earlier one was made."""
    first = time_of(earlier)
    return any(
        claim.article != earlier.article and claim is not later and time_of(claim) < first
        for claim in claims.written(later)
    )


def _returned(claims: Alike, earlier: Claim, later: Claim) -> bool:
    """True when one article alone has one of two figures, others the other before and after it."""
    return _is_odd(claims, later, earlier) or _is_odd(claims, earlier, later)


def _is_odd(claims: Alike, odd: Claim, other: Claim) -> bool:
    """One that goes back to the other figure may be late; two are not, nor one after a leap."""
    if odd.revised or odd.previous or _is_others_too(claims, odd):
        return False
    own = next((c.article for c in claims.meant(other) if _follows(odd, c)), "")
    if not own:
        return False
    after = [c for c in claims.claims if _follows(c, odd)]
    below = _is_below(claims, after, odd, other)
    back = [c for c in after if below or may_be_one(c, other)]
    return len({c.article for c in back} - {own}) >= _enough(odd, other)


def _is_others_too(claims: Alike, odd: Claim) -> bool:
    """True for a figure that another article may mean as well."""
    return any(claim.article != odd.article for claim in claims.meant(odd))


def _enough(odd: Claim, other: Claim) -> float:
    """How many articles must go back to a figure: after a leap one, never where figures vary."""
    if _leaps(odd, other):
        return 1
    return 2 if measures()[odd.measure].moves in ("rises", "settles") else inf


def _is_below(claims: Alike, after: Sequence[Claim], odd: Claim, other: Claim) -> bool:
    """True for a toll that rose from the other figure and never came near the odd one."""
    if not _leaps(odd, other) or measures()[odd.measure].moves != "rises":
        return False
    least, most, top = as_read(other).low, as_read(other).high, as_read(odd).low
    before = (c for c in claims.claims if _follows(odd, c))
    highest = not any(as_read(c).low > most for c in before)
    return highest and all(least <= as_read(c).low < top for c in after)


def _follows(claim: Claim, former: Claim) -> bool:
    """True for what another article says of a later time, of its own day."""
    if claim.article == former.article or claim.previous:
        return False
    _, last, known = _order(claim, former)
    return known and last is claim


def _leaps(left: Claim, right: Claim) -> bool:
    low, high = sorted((as_read(left).high, as_read(right).high))
    return low < judgement().margin.far * high
