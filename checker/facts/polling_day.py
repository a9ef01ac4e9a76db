"""Shares told before a vote are those of polls, and those told behind it are of the vote.

« Le Centre plafonne à 22 % », the day before: nobody has voted. « 13 % selon l'institut », on the
evening: those are of people who have. On which day people vote is what the articles say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.contest_words import contest_words
from checker.claims.tags import ROUND
from checker.claims.told_once import told_in
from checker.claims.vote_days import WHOLE
from checker.facts.told_words import Word, ends_at, starts_at, words_of
from checker.facts.vote_calendar import calendars
from checker.isotime import ordinal
from checker.records import Claim, Status

__all__ = ["by_polling_day"]

SHARE, POLLED = "vote_share", "voting_intention"
DAY = 10  # letters of a date without an hour
EVENING = "17"  # hour from which on shares of the day itself are of those who have voted
SEVERAL = 2  # articles that tell the day
LATER = 40  # days from the vote on which its shares are still told


def by_polling_day(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story, in their order; its shares are of polls, or of the vote."""
    first, last = _days(claims)
    would = {_sentence(c) for c in claims if c.measure in (SHARE, POLLED) and _is_foretold(c)}
    return [_by_day(claim, first, last, would=_sentence(claim) in would) for claim in claims]


def _sentence(claim: Claim) -> tuple[str, int]:
    return claim.article, claim.start - claim.offset


def _is_foretold(claim: Claim) -> bool:
    """True for « recueillerait 50 % » in a poll, before the polls of the evening."""
    told = claim.status is Status.FORECAST and _is_of_poll(claim)
    return told and claim.published[11:13] < EVENING


def _days(claims: Sequence[Claim]) -> tuple[int, int]:
    """The first and the last day on which people vote, as the articles tell; 0 for unknown."""
    told: dict[str, Counter[int]] = {}
    for _, (_, number, day) in told_in(claims, ROUND):
        told.setdefault(number, Counter())[ordinal(day)] += 1
    if told.keys() & {"1", "2"}:
        held = list(calendars(claims, _main(claims)).values())
        return (held[0].first, held[0].second) if len(held) == 1 else (0, 0)
    voted = _most(told.get(WHOLE, Counter()))
    return voted, voted


def _main(claims: Sequence[Claim]) -> str:
    """The kind of election that most shares are of."""
    kinds = Counter(c.contest.split(" ")[0] for c in claims if c.measure == SHARE and c.contest)
    return max(sorted(kinds), key=lambda kind: kinds[kind], default="")


def _most(days: Counter[int]) -> int:
    """The day that more articles tell than any other, 0 where too few do."""
    (day, times), *others = days.most_common(2) or [(0, 0)]
    return day if times >= SEVERAL and not any(times == other for _, other in others) else 0


def _by_day(claim: Claim, first: int, last: int, *, would: bool) -> Claim:
    if claim.measure not in (SHARE, POLLED) or not claim.published:
        return claim
    if claim.previous or claim.period or claim.place:
        return claim
    day = ordinal(claim.published)
    if claim.measure == SHARE:
        morning = len(claim.published) > DAY and claim.published[11:13] < EVENING
        early = day < first or (day == first and morning)
        return _as(claim, POLLED) if (early or would) and not _is_past(claim) else claim
    voted = day > last or (day == last and claim.published[11:13] >= EVENING)
    now = last and voted and day <= last + LATER and claim.status is not Status.FORECAST
    return _as(claim, SHARE) if now and not _is_of_poll(claim) else claim


def _is_past(claim: Claim) -> bool:
    """True for « aux 25 % qu'il avait obtenus »: of a vote held before."""
    words = words_of(claim.context, claim.rule[:2])
    lexicon = contest_words(claim.rule[:2])
    first, last = _clause(words, claim)
    return any(some.find(words, first, last) >= 0 for some in (lexicon.before, lexicon.final))


def _clause(words: Sequence[Word], claim: Claim) -> tuple[int, int]:
    """From behind the figure before to the first comma behind a figure."""
    start, end = starts_at(words, claim), ends_at(words, claim)
    figures = (i + 1 for i in range(start - 1, -1, -1) if words[i].text[:1].isdigit())
    commas = (i for i in range(end, len(words)) if words[i].text in ",;")
    return next(figures, 0), next(commas, len(words))


def _is_of_poll(claim: Claim) -> bool:
    """True where the sentence itself tells of a poll, of no one that was taken at the doors."""
    words, lexicon = words_of(claim.context, claim.rule[:2]), contest_words(claim.rule[:2])
    asked = any(some.find(words, 0, len(words)) >= 0 for some in (lexicon.polls, lexicon.asked))
    return asked and lexicon.left.find(words, 0, len(words)) < 0


def _as(claim: Claim, measure: str) -> Claim:
    return replace(claim, id=f"{claim.id.rpartition(':')[0]}:{measure}", measure=measure)
