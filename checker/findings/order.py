"""Which of two claims is the later one, and how that is known."""

from __future__ import annotations

from math import inf

from checker.facts.times import time_of
from checker.findings.alike import Alike
from checker.findings.ladder import Pair
from checker.findings.reading import as_read
from checker.findings.rules import judgement
from checker.findings.sequence import in_sequence
from checker.measures import measures
from checker.records import Claim

__all__ = ["ordered"]


def ordered(claims: Alike, left: Claim, right: Claim) -> Pair:
    """The two claims of a fact with the earlier one first, as far as that is known.

    A running total ("a third death") counts on from lower figures, a figure quoted as earlier is
    earlier, else times decide where both are known to the same precision and differ. Of two whose
    order is unknown the lower one stands first.
    """
    earlier, later, known = in_sequence(left, right)
    return Pair(
        earlier,
        later,
        ordered=known,
        stated_before=_stated_before(claims, earlier, later),
        revised=any(claim.revised for claim in claims.written(later).values()),
        returned=known and _returned(claims, earlier, later),
    )


def _stated_before(claims: Alike, earlier: Claim, later: Claim) -> bool:
    """True when some claim had the later one's figure before the earlier one was made."""
    first = time_of(earlier)
    return any(
        claim.article != earlier.article and claim is not later and time_of(claim) < first
        for claim in claims.written(later).values()
    )


def _returned(claims: Alike, earlier: Claim, later: Claim) -> bool:
    """True when one article alone has one of two figures, others the other before and after it."""
    return _is_odd(claims, later, earlier) or _is_odd(claims, earlier, later)


def _is_odd(claims: Alike, odd: Claim, other: Claim) -> bool:
    """One that goes back to the other figure may be late; two are not, nor one after a leap."""
    if odd.revised or odd.previous or _is_others_too(claims, odd):
        return False
    before, meant = claims.before(odd), claims.meant(other)
    own = next((c.article for key, c in meant.items() if key in before), "")
    if not own:
        return False
    after = claims.after(odd)
    late = after if _is_below(claims, odd, other) else meant.keys() & after.keys()
    return len({after[key].article for key in late} - {own}) >= _enough(odd, other)


def _is_others_too(claims: Alike, odd: Claim) -> bool:
    """True for a figure that another article may mean as well."""
    return any(claim.article != odd.article for claim in claims.meant(odd).values())


def _enough(odd: Claim, other: Claim) -> float:
    """How many articles must go back to a figure: after a leap one, never where figures vary."""
    if _leaps(odd, other):
        return 1
    return 2 if measures()[odd.measure].moves in ("rises", "settles") else inf


def _is_below(claims: Alike, odd: Claim, other: Claim) -> bool:
    """True for a toll that rose from the other figure and never came near the odd one."""
    if not _leaps(odd, other) or measures()[odd.measure].moves != "rises":
        return False
    least, most, top = as_read(other).low, as_read(other).high, as_read(odd).low
    highest = not any(as_read(c).low > most for c in claims.before(odd).values())
    return highest and all(least <= as_read(c).low < top for c in claims.after(odd).values())


def _leaps(left: Claim, right: Claim) -> bool:
    low, high = sorted((as_read(left).high, as_read(right).high))
    return low < judgement().margin.far * high
