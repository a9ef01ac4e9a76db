"""The vote of a figure that does not tell it, from the day of its article.

An article that names no round speaks of the last one that was held: a week
behind a first round that did not decide it, shares are those of the second.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from math import inf

from checker.claims.contests import ELECTION, FIRST_OF_TWO, OF_VOTES, ONLY_ONE, REFERENDUM_KIND
from checker.claims.tags import SURE
from checker.claims.vote_scope import OF_PLACES
from checker.facts.one_list import in_lists
from checker.facts.one_vote import in_contest, is_expected
from checker.facts.vote_calendar import Calendar, calendars, is_of_year, round_by_day
from checker.isotime import ordinal
from checker.records import Claim, Evidence, Status

__all__ = ["apart_in_time", "contest_apart", "contest_by", "in_rounds"]

NIGHT = 1  # days from the estimates of a vote to its results
APART = 6  # days from the first figures of a round on which the next may have been held
HOUSE = 1.3  # how many times as many seats another house has
PASSING = 0.25  # of an article's figures of a vote: what no more are of, it names in passing
SEATLESS = (REFERENDUM_KIND, "presidential")
DATED = OF_VOTES - {"voting_intention", "seats"}  # a poll asks for the round to come


@dataclass(frozen=True, slots=True)
class _Held:
    """The first days on which figures of each round of an election are told."""

    first: int
    second: int
    one: bool  # the story tells that there was no second


def in_rounds(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order, each with its election and round.

    An election that an article does not name is the one last named in the story.
    """
    told = {(ordinal(c.anchor), _kind(c)) for c in _named_now(claims)}
    kinds = sorted((day, kind) for day, kind in told if kind != ELECTION)
    named = [_with_kind(claim, kinds) for claim in claims]
    held, days = _held(named), calendars(named, _main(named))
    return in_lists(in_contest([_in_round(claim, held, days) for claim in named]))


def _main(claims: Sequence[Claim]) -> str:
    """The election that most figures of a vote are of."""
    kinds = Counter(_kind(claim) for claim in claims if claim.measure in DATED and not claim.period)
    return max(kinds, key=lambda kind: kinds[kind], default="")


def _in_round(claim: Claim, held: Mapping[str, _Held], days: Mapping[str, Calendar]) -> Claim:
    """The claim with its round: by the calendar of its vote where the story tells one."""
    calendar = days.get(_kind(claim))
    dated = claim.measure in DATED or claim.measure == "voting_intention"
    if calendar is None or not dated or not claim.anchor:
        return _with_round(claim, held)
    if is_of_year(claim, calendar):
        return _with_round(claim, held)
    return _on_its_day(claim, calendar)


def _on_its_day(claim: Claim, calendar: Calendar) -> Claim:
    """The claim with the round that its day tells, unless the text tells it right there."""
    kind, number = _parted(claim)
    sure, own = SURE in claim.words, ordinal(claim.anchor)
    if claim.measure == "voting_intention":  # a poll asks for the round to come
        asked = "1" if own <= calendar.first + NIGHT else "2"
        return replace(claim, contest=f"{kind or '-'} {number or asked}")
    won = claim.status is not Status.FORECAST
    if not sure or (number == "2" and won and own < calendar.second):
        number = round_by_day(claim, calendar)
    elsewhen = claim.period if "/" in claim.period else ""
    back = claim.previous and not (sure and number == "1")
    return replace(claim, contest=f"{kind or '-'} {number}", period=elsewhen, previous=back)


def _named_now(claims: Sequence[Claim]) -> list[Claim]:
    """The claims that name an election, without those of one held long before, if they can."""
    told = [claim for claim in claims if _kind(claim) and claim.anchor]
    told = [claim for claim in told if not (claim.period or claim.previous)] or told
    about = _abouts(claims)
    spread = Counter(kind for kinds in about.values() for kind in kinds)
    most = max(spread.values(), default=0)
    return [
        claim
        for claim in told
        if _kind(claim) in about[claim.article] and spread[_kind(claim)] > PASSING * most
    ]


def _abouts(claims: Sequence[Claim]) -> Mapping[str, AbstractSet[str]]:
    """The elections that each article is about: one that a single figure of ten names is none."""
    named: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if claim.measure in OF_VOTES and claim.anchor and not (claim.period or claim.previous):
            named[claim.article][_kind(claim)] += 1
    found = {
        article: {kind for kind, told in kinds.items() if kind and told > PASSING * kinds.total()}
        for article, kinds in named.items()
    }
    if not any(found.values()):
        found = {article: set(kinds) for article, kinds in named.items()}
    return defaultdict(set, found)


def contest_apart(left: Claim, right: Claim) -> Iterator[Evidence]:
    """The veto of two elections, of two rounds of one, of seats of all and of somebody."""
    if left.measure in OF_PLACES and left.previous != right.previous:
        yield Evidence("contest", left.quote, right.quote, -inf)  # of the vote before
        return
    if left.measure == "seats" and _are_of_all(left) != _are_of_all(right):
        yield Evidence("contest", left.subject, right.subject, -inf)
        return
    if left.measure == "seats" and _are_of_all(left) and _are_two_houses(left, right):
        yield Evidence("contest", left.quote, right.quote, -inf)
        return
    for here, there in zip(_parted(left), _parted(right), strict=True):
        some = ELECTION in (here, there) and REFERENDUM_KIND not in (here, there)
        if here and there and here != there and not some:
            yield Evidence("contest", left.contest, right.contest, -inf)
            return


def contest_by(claim: Claim) -> Hashable:
    """All that `contest_apart` looks at in a claim."""
    house = (claim.subset, claim.value) if claim.measure == "seats" and _are_of_all(claim) else None
    return claim.contest, bool(claim.subset) and not claim.subject, house, claim.previous


def _are_two_houses(left: Claim, right: Claim) -> bool:
    """True for "30 of the 55 seats" and "210 of the 300 seats": no house grows that much."""
    sizes = sorted(claim.value.low for claim in (left, right))
    return left.subset == right.subset and sizes[1] > HOUSE * sizes[0] > 0


def _are_of_all(claim: Claim) -> bool:
    """True for a part of a house that nobody holds: "76 members are elected already"."""
    return bool(claim.subset) and not claim.subject


def _parted(claim: Claim) -> tuple[str, str]:
    """The election of a claim, and its round as one digit."""
    kind, _, number = claim.contest.partition(" ")
    return kind.strip("-"), number[:1]


def _kind(claim: Claim) -> str:
    return _parted(claim)[0]


def _with_kind(claim: Claim, kinds: Sequence[tuple[int, str]]) -> Claim:
    if claim.measure not in OF_VOTES or _kind(claim) not in ("", ELECTION) or not claim.anchor:
        return claim
    if claim.measure == "seats":  # no head of state has any
        kinds = [(day, kind) for day, kind in kinds if kind not in SEATLESS]
    if _kind(claim) == ELECTION:
        kinds = [(day, kind) for day, kind in kinds if kind != REFERENDUM_KIND]
    if not kinds:
        return claim
    own = ordinal(claim.anchor)
    before = [kind for day, kind in kinds if day <= own]
    kind = before[-1] if before else kinds[0][1]
    return replace(claim, contest=f"{kind} {claim.contest.partition(' ')[2]}".strip())


def _held(claims: Sequence[Claim]) -> dict[str, _Held]:
    days: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    one: dict[str, int] = defaultdict(int)  # the last day on which there is told to be but one
    two: dict[str, int] = defaultdict(int)
    over = {(claim.article, _kind(claim)) for claim in claims if _is_of_second(claim)}
    for claim in claims:
        kind, number = _parted(claim)
        looks_back = number == "1" and (claim.article, kind) in over
        if number and claim.anchor and not claim.period and not looks_back:
            days[kind][number].append(ordinal(claim.anchor))
            if claim.contest.endswith(ONLY_ONE):
                one[kind] = max(one[kind], ordinal(claim.anchor))
            elif number == "2" or claim.contest.endswith(FIRST_OF_TWO):
                two[kind] = max(two[kind], ordinal(claim.anchor))
    return {
        kind: _Held(min(told["1"], default=0), min(told["2"], default=0), one[kind] > two[kind])
        for kind, told in days.items()
    }


def _is_of_second(claim: Claim) -> bool:
    """True for what the second round gave: its article only looks back at the first."""
    told = claim.measure in DATED and claim.status is Status.ASSERTED
    return told and _parted(claim)[1] == "2"


def _with_round(claim: Claim, held: Mapping[str, _Held]) -> Claim:
    kind, number = _parted(claim)
    if claim.measure not in OF_VOTES or (claim.measure == "seats" and not claim.subject):
        return claim
    if number or not claim.anchor or kind not in held:
        return claim
    told, own = held[kind], _day(claim)
    if claim.measure == "seats":  # what the first round gave or foretold is not the outcome
        number = "2" if own >= told.first + APART else "1"
        two = told.first and not told.one
        return replace(claim, contest=f"{kind or '-'} {number}") if two else claim
    if claim.measure not in DATED:
        asked = "2" if own > told.first + NIGHT else "1"  # a poll asks for the round to come
        return replace(claim, contest=f"{kind or '-'} {asked}") if told.first else claim
    if told.one:
        return claim
    second = told.first + APART if told.first else told.second
    if own >= second:
        number = "2"
    elif (told.first and own >= told.first - 1) or own <= told.second - APART:
        number = "1"
    return replace(claim, contest=f"{kind or '-'} {number}".strip())


def _day(claim: Claim) -> int:
    """The last day that a figure can be of."""
    days = (ordinal(claim.period.rpartition("/")[2]), ordinal(claim.as_of), ordinal(claim.anchor))
    return min(day for day in days if day)


def apart_in_time(left: Claim, right: Claim) -> bool:
    """True for a forecast and what came, false for the estimates and the count of one night."""
    days = [ordinal(claim.as_of) for claim in (left, right)]
    night = left.measure in OF_PLACES and all(days) and abs(days[0] - days[1]) <= NIGHT
    expected = any(c.status is Status.FORECAST and is_expected(c) for c in (left, right))
    if Status.HYPOTHETICAL in (left.status, right.status):
        return left.measure in OF_PLACES and left.status != right.status
    return left.status != right.status and (expected or not night)
