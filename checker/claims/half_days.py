"""Times whose half of the day is told before: "called at 9:14 p.m., and there at 9:19"."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.clock import Clock, FoundTime
from checker.claims.tokens import Tokens

__all__ = ["in_half_days"]

_REACH = 25  # words between the two times
_HALF = 720.0  # minutes
_BACK, _ON = 60.0, 300.0  # minutes before and behind the time that tells it


def in_half_days(tokens: Tokens, found: list[FoundTime], rules: Clock) -> list[FoundTime]:
    """The times of a text, in their order; a bare one close behind one of the afternoon is as well.

    A language that counts to 24 has no half days to leave out.
    """
    if rules.hours:
        return found
    late: FoundTime | None = None
    done = []
    for time in found:
        if late is not None and time.core[0] < late.core[1]:
            done.append(time)  # the "20 p.m." of "3:20 p.m."
            continue
        half = rules.halves.before(tokens, time.core[1])[0]
        told = late is not None and not half and _is_of_it(late, time)
        done.append(_later(time) if told else time)
        if half or told:
            late = done[-1] if told or half == "pm" else None
    return done


def _is_of_it(late: FoundTime, time: FoundTime) -> bool:
    near = 0 < time.core[0] - late.core[1] <= _REACH
    written = time.core[1] - time.core[0] > 1 and 60 <= time.value.low < _HALF  # "9:19", not "noon"
    gap = time.value.low + _HALF - late.value.low
    return near and written and -_BACK <= gap <= _ON


def _later(time: FoundTime) -> FoundTime:
    value = replace(time.value, low=time.value.low + _HALF, high=time.value.high + _HALF)
    return time._replace(value=value)
