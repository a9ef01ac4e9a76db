"""Bare figures of those who stand for a vote: « PLV 31,2 % », "Silva is on 48%", « le PS 41 ».

An article that names nothing that a share is of, and whose names no rule knows, cannot tell that
it is one of the vote. The story can: where another figure of it says that somebody has votes, a
bare share right beside that name is one of votes, and a bare number among seats is one of seats.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.claims.contest_words import contest_words
from checker.claims.contests import OF_VOTES
from checker.claims.gazetteer import country, town
from checker.claims.holder_words import holder_words
from checker.claims.mandates import mandate_words
from checker.claims.speech import speech_of
from checker.claims.tags import FOR
from checker.facts.contender_names import HELD, VOTED, Contenders, contenders_of
from checker.facts.told_words import Word, ends_at, starts_at, words_of
from checker.folding import fold
from checker.records import Claim

__all__ = ["with_contenders"]

SHARE, POLLED, SEATS = "vote_share", "voting_intention", "seats"
SHARES = (SHARE, POLLED)
NEAR = 400  # code points from a number of seats to a bare number of seats behind it
MOST = 700  # seats of one holder
CROWD, TURNOUT = "crowd", "turnout"
LINKS = 8  # words between a name and its figure
BREAKS = frozenset(".;!?")
ENDS = frozenset(".,;:)–—")


@dataclass(frozen=True, slots=True)
class _Told:
    """A bare figure in the words of its sentence."""

    claim: Claim
    words: tuple[Word, ...]
    first: int  # of the words of the figure
    last: int  # behind it

    @property
    def language(self) -> str:
        return self.claim.rule[:2]


def with_contenders(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story, in their order; bare figures that contenders hold are of the vote.

    Such a claim has the rule « fr/contenders », and the id of its new measure.
    """
    known = contenders_of(claims)
    if not known:
        return list(claims)
    read: dict[str, Claim] = {}
    for (article, _), row in _sentences(claims).items():
        now = (read.get(c.id, c) for c in claims if c.article == article)
        told = [claim for claim in now if claim.measure in OF_VOTES]
        read |= {old: _meant(new, told) for old, new in _held(row, known, told)}
    return [_without_place(read.get(claim.id, claim), known) for claim in claims]


def _without_place(claim: Claim, known: Contenders) -> Claim:
    """The claim; who stands for the vote is no place of it, whatever a model takes him for."""
    if claim.measure not in VOTED or not claim.place or country(claim.place, claim.rule[:2]):
        return claim
    words = words_of(claim.place, claim.rule[:2])
    held = bool(words) and known.at(words, 0)[1] > 0 and not town(claim.place)
    return replace(claim, place="") if held else claim


def _sentences(claims: Iterable[Claim]) -> Mapping[tuple[str, int], list[_Told]]:
    """The bare figures of each sentence that has some."""
    found: dict[tuple[str, int], list[_Told]] = defaultdict(list)
    for claim in claims:
        if _is_open(claim):
            words = words_of(claim.context, claim.rule[:2])
            told = _Told(claim, words, starts_at(words, claim), ends_at(words, claim))
            found[claim.article, claim.start - claim.offset].append(told)
    return found


def _is_open(claim: Claim) -> bool:
    """True for a share or number of which no rule tells what it is of, and for one of nobody."""
    if claim.measure in HELD:
        return not (claim.subject or claim.subset)
    if claim.measure == CROWD:
        return not claim.subject and _is_of_house(claim)
    if claim.measure == TURNOUT:
        return _is_in_brackets(claim)
    if not claim.rule.endswith("/"):
        return False
    if claim.measure == "percentage":
        return claim.unit == "percent"
    return claim.measure == "count" and not claim.unit and _is_of_house(claim)


def _is_of_house(claim: Claim) -> bool:
    return claim.value.is_exact and 0 < claim.value.low <= MOST


def _is_in_brackets(claim: Claim) -> bool:
    """True for « ni Paul Morel (66 %) »: a share that rules take for one of those who voted."""
    alone = claim.context[: claim.offset].endswith("(")
    return alone and claim.context[claim.offset + len(claim.quote) :].startswith(")")


def _held(
    row: Sequence[_Told], known: Contenders, told: Sequence[Claim]
) -> Iterator[tuple[str, Claim]]:
    """The ids of the figures of a sentence that somebody holds, and the claims that they are."""
    before: tuple[_Told, str] | None = None
    for figure in row:
        who = _receiver(figure, known) or _named(figure, known)
        if not who and before is not None and _goes_on(figure, before[0]):
            who = before[1]
        if not who or not _fits(figure, who) or _is_apart(figure):
            continue
        measure = _measure(figure, told)
        if measure:
            before = figure, who
            yield figure.claim.id, _as(figure.claim, measure, who)


def _measure(figure: _Told, told: Sequence[Claim]) -> str:
    """The measure of a figure that somebody holds, "" where nothing says that it is of a vote."""
    claim, words = figure.claim, contest_words(figure.language)
    if claim.measure in HELD:
        return claim.measure
    if claim.measure in (CROWD, "count"):
        near = (c for c in told if c.measure == SEATS)
        among = any(-NEAR < c.start - claim.start < NEAR for c in near)
        return SEATS if among or _is_of_members(figure) else ""
    polled = words.polls.find(figure.words, 0, len(figure.words)) >= 0
    counted = words.counted.find(figure.words, 0, len(figure.words)) >= 0
    own = {c.measure for c in told} & set(SHARES)
    return POLLED if (polled and not counted) or own == {POLLED} else SHARE


def _is_of_members(figure: _Told) -> bool:
    """True for « 246 députés », "80 lawmakers": who sits in a house."""
    behind = figure.words[figure.last : figure.last + 1]
    return bool(behind) and bool(mandate_words(figure.language).seats.at(behind, 0))


def _is_counted_on(figure: _Told) -> bool:
    """True for the 49 of « 64 députés pour le PLV, 49 pour le Centre », « il en sauve 49 »."""
    language, behind = figure.language, figure.words[figure.last : figure.last + 1]
    members = words_of(figure.claim.subject, language)
    seats = bool(members) and bool(mandate_words(language).seats.at(members, 0))
    given = not behind or bool(holder_words(language).receivers.at(behind, 0))
    return seats and (given or behind[0].text in ENDS)


def _receiver(figure: _Told, known: Contenders) -> str:
    """Who stands right behind « 18 % pour le PS », "46% for Ferris"; "" for nobody."""
    words, to = figure.words, holder_words(figure.language).receivers
    behind = figure.last + _is_of_members(figure)
    if behind >= len(words) or not (size := to.at(words, behind)):
        return ""
    first = behind + size
    found = (known.at(words, index) for index in (first, first + 1) if index < len(words))
    return next((name for name, _ in found if name), "")


def _named(figure: _Told, known: Contenders) -> str:
    """The name from which only words of holding part a figure, "" for none."""
    words, held = figure.words, holder_words(figure.language)
    linked = (contest_words(figure.language).linked, held.scores, held.standing)
    bracketed = figure.claim.measure == TURNOUT
    for first in range(figure.first - 1, max(figure.first - LINKS, 0) - 1, -1):
        name, size = known.at(words, first)
        if name:
            index = first + size
            while index < figure.first:
                told = (some.at(words, index) for some in linked)
                step = next(filter(None, told), 0) or _led(words, index, figure)
                index += step
                if not step or (bracketed and index < figure.first):
                    return ""
            return name if _is_alone(figure, first, known) else ""
    return ""


def _led(words: Sequence[Word], index: int, figure: _Told) -> int:
    """How many words tell who leads a party: « la Ligue rurale de Paul Morel »; 0 for none."""
    of, end = speech_of(figure.language).little.of, index + 1
    if fold(words[index].text) not in of and words[index].text.lower() not in of:
        return 0
    while end < figure.first and words[end].text[:1].isupper():
        end += 1
    return end - index if end > index + 1 else 0


def _is_alone(figure: _Told, first: int, known: Contenders) -> bool:
    """False for the second name of "Lee leads Poe 51% to 49%": whose figure it is is not told."""
    against = holder_words(figure.language).versus
    paired = figure.last < len(figure.words) and against.at(figure.words, figure.last)
    before = range(max(first - LINKS, 0), first)
    return not (paired and any(known.at(figure.words, index)[0] for index in before))


def _goes_on(figure: _Told, before: _Told) -> bool:
    """True for the second of « passe de 18 % à 22 % », "8.9%, from 13.2%"."""
    joined, index = contest_words(figure.language).joined, before.last
    while index < figure.first and (size := joined.at(figure.words, index)):
        index += size
    return before.last < index == figure.first and figure.claim.measure == before.claim.measure


def _fits(figure: _Told, who: str) -> bool:
    """True for a figure of nothing that is told: « 31,2 % », no « 31 % des salariés »."""
    claim, behind = figure.claim, figure.words[figure.last : figure.last + 1]
    if _is_of_members(figure) and claim.unit != "percent":
        return True
    if claim.subject and claim.subject.lower() not in who.lower():
        return _is_counted_on(figure)
    if claim.measure in (CROWD, "count"):
        ends = not behind or behind[0].text in ENDS
        return ends or bool(holder_words(figure.language).joints.at(behind, 0))
    return not behind or not contest_words(figure.language).partitive.at(behind, 0)


def _is_apart(figure: _Told) -> bool:
    """True where the clause of a figure tells of something else that it may be a share of."""
    words, apart = figure.words, contest_words(figure.language).apart
    first = next((i + 1 for i in range(figure.first - 1, -1, -1) if words[i].text in BREAKS), 0)
    last = next((i for i in range(figure.last, len(words)) if words[i].text in ",;."), len(words))
    return apart.find(words, first, last) >= 0


def _as(claim: Claim, measure: str, who: str) -> Claim:
    if measure == claim.measure:
        return replace(claim, subject=who)
    return replace(
        claim,
        id=f"{claim.id.rpartition(':')[0]}:{measure}",
        measure=measure,
        unit="" if measure == SEATS else claim.unit,
        rule=f"{claim.rule[:2]}/contenders",
        subject=who,
        words=tuple(word for word in claim.words if not word.startswith(FOR)),  # of a mere number
        attribution="" if claim.attribution and who in claim.attribution else claim.attribution,
    )


def _meant(claim: Claim, told: Sequence[Claim]) -> Claim:
    """The claim with the vote that the figure nearest to it in its article is of.

    It is of the place of the figures before it in its paragraph, if it has none of its own.
    """
    near = min(told, key=lambda other: abs(other.start - claim.start), default=claim)
    before = [other for other in told if other.line == claim.line and other.start < claim.start]
    place = claim.place or (before[-1].place if before else "")
    return replace(claim, contest=claim.contest or near.contest, place=place)
