"""On which days the rounds of a vote are held, and in which days a figure of one was won.

« Au second tour, le 30 octobre », « ils s'affronteront le 19 décembre », « il y a deux semaines ».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claims.contest_words import contest_words
from checker.claims.contests import FIRST_OF_TWO, OF_VOTES, Contest, rounds_told
from checker.claims.draft import Draft
from checker.claims.mandates import mandate_words
from checker.claims.sentence import Sentence
from checker.claims.tags import ROUND, ROUND_DAY, SURE
from checker.claims.told_once import tag_of
from checker.claims.when import Day, day_of
from checker.isotime import ordinal

__all__ = ["WHOLE", "round_days", "vote_tags", "voted_days"]

BESIDE = 8  # words between a round and its day
RIGHT_BEFORE = 4  # words from « scrutin » to its day: « scrutin du dimanche 26 »
LONG_AGO = 60  # days before an article from which on a day is of another vote
WHOLE = "0"  # the round of a vote of which none is told
VAGUE = 10  # days in which a vote may have been held: « il y a deux semaines »


def vote_tags(draft: Draft, contest: Contest, voted: str, days: tuple[str, ...]) -> tuple[str, ...]:
    """What is marked at a figure of a vote; `days` are those of rounds, for one of an article."""
    if draft.measured.measure not in OF_VOTES:
        return ()
    sure = (SURE,) if contest.sure else ()
    near = (ROUND_DAY + voted,) if voted else ()
    return (*sure, *near, *days)


def round_days(trees: Sequence[Sentence], kind: str, anchor: str) -> tuple[str, ...]:
    """The marks of the days of rounds that an article tells of a vote of some `kind`."""
    told = (pair for tree in trees for pair in _days_in(tree, anchor))
    return tuple(dict.fromkeys(tag_of(ROUND, (kind, number, day)) for number, day in told))


def _days_in(sentence: Sentence, anchor: str) -> Iterator[tuple[str, str]]:
    """Each round that a sentence names, with the day that stands nearest."""
    days = dict(_whole_days(sentence, anchor))
    duels = contest_words(sentence.language).duels
    rounds = {told.index: _number(told.contest.round) for told in rounds_told(sentence)}
    for index in range(len(sentence.tokens)):
        if index not in rounds and duels.at(sentence.tokens, index):
            rounds[index] = "2"
    for index, number in rounds.items():
        near = [at for at in days if abs(at - index) <= BESIDE and _is_open(sentence, at, index)]
        nearest = min(near, key=lambda at: abs(at - index), default=-1)
        closer = (abs(nearest - i) < abs(nearest - index) for i, n in rounds.items() if n != number)
        if nearest >= 0 and not any(closer):
            yield number, days[nearest]
    if not rounds:
        yield from ((WHOLE, days[at]) for at in days if _is_of_vote(sentence, at))


def _is_of_vote(sentence: Sentence, at: int) -> bool:
    """True for the day of « les législatives de dimanche », « appelés aux urnes dimanche »."""
    words, electors = contest_words(sentence.language), mandate_words(sentence.language).electors
    if words.dated.find(sentence.tokens, max(at - RIGHT_BEFORE, 0), at) >= 0:
        return True  # « le scrutin de dimanche »
    near = range(max(at - BESIDE, 0), min(at + BESIDE, len(sentence.tokens)))
    named = (
        i for i in near if words.kinds.at(sentence.tokens, i) or electors.at(sentence.tokens, i)
    )
    return any(_is_open(sentence, at, i) for i in named)


def _number(told: str) -> str:
    return "2" if told == FIRST_OF_TWO else told[:1]


def _whole_days(sentence: Sentence, anchor: str) -> Iterator[tuple[int, str]]:
    """The days that a sentence names, not long before the article, by the index of their words."""
    own = ordinal(anchor)
    for numeral, quantity in zip(sentence.numerals, sentence.quantities, strict=True):
        day = day_of(sentence, quantity) if quantity.kind == "date" else None
        if own and day and day.low == day.high and abs(day.low - own) < LONG_AGO:
            yield numeral, day.iso()


def _is_open(sentence: Sentence, one: int, other: int) -> bool:
    """True where no share stands between two words."""
    first, last = sorted((one, other))
    shares = (
        at
        for at, quantity in zip(sentence.numerals, sentence.quantities, strict=True)
        if quantity.kind in ("percent", "share")
    )
    return not any(first < at < last for at in shares)


def voted_days(trees: Sequence[Sentence], anchor: str) -> dict[int, str]:
    """The days in which each figure was won where a date stands with it, by where it starts."""
    return {
        quantity.start: day.iso()
        for sentence in trees
        for which, quantity in enumerate(sentence.quantities)
        if quantity.kind in ("percent", "share", "number")
        if (day := _day_with(sentence, which, anchor))
    }


def _day_with(sentence: Sentence, which: int, anchor: str) -> Day | None:
    """The date right behind a figure, else the last one before it, not long before the article."""
    numeral, after, own = sentence.numerals[which], sentence.tails[which], ordinal(anchor)
    dated = [
        (at, day)
        for at, quantity in zip(sentence.numerals, sentence.quantities, strict=True)
        if quantity.kind == "date" and not quantity.since
        if (day := day_of(sentence, quantity)) and own
        if own - day.low < LONG_AGO and day.high <= own and day.high - day.low <= VAGUE
    ]
    behind = [
        day for at, day in dated if after <= at < after + BESIDE and _next(sentence, after, at)
    ]
    before = [day for at, day in dated if at < numeral]
    return next(iter([*behind[:1], *before[-1:]]), None)


def _next(sentence: Sentence, after: int, at: int) -> bool:
    """True where no other figure and no mark stands between a figure and a date behind it."""
    between = sentence.tokens[after:at]
    return not any(token.quantity >= 0 or token.text in ",;:()" for token in between)
