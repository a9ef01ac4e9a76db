"""Bare shares in the story of a vote: « 52 % pour Paul Moreau », « le Parti rural est à 13 % »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.answers import is_of_answer
from checker.claims.ballots_read import is_of_count
from checker.claims.bearing import full_name, name_at, person_at
from checker.claims.counting import whole_of
from checker.claims.gapped_shares import against, first_word, fronted, owned_by
from checker.claims.given_back import given_back, is_pollster
from checker.claims.held_beside import is_someone
from checker.claims.holder_words import holder_words
from checker.claims.in_lists import runs_in_vote
from checker.claims.lemmas import stem_key
from checker.claims.mandates import mandate_words
from checker.claims.measuring import Measured
from checker.claims.names import Names
from checker.claims.pairs_told import of_both
from checker.claims.polled import (
    CONTESTS,
    is_asked,
    is_final,
    is_given_by_poll,
    is_of_exit_poll,
    is_of_night,
    is_of_other_day,
    is_polled,
)
from checker.claims.said_aside import set_off
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.set_against import is_set_against
from checker.claims.share_rows import is_reached, shares_on
from checker.claims.sharing import given_to, is_said_again, receiver
from checker.claims.speech import speech_of

__all__ = ["CONTESTS", "is_polled", "with_shares"]

OLDEST = 100  # years
ENDS = frozenset({",", ";", ":", ".", ")", "–", "—", "-"})
BEFORE = 6  # words from « qui » to whom it stands for
LED = 3  # words between a party and its share where the verb is left out


def with_shares(
    sentence: Sentence, row: Sequence[Measured | None], contest: str, names: Names
) -> tuple[Measured | None, ...]:
    """The row, in which a share that somebody holds is one of the vote that is told of.

    `contest` is the measure of the last shares that somebody held, "" outside the story of a vote.
    """
    people = {full_name(name, names) for name in names.mentions if name.kind == "person"}
    dated = any(quantity.kind == "date" for quantity in sentence.quantities)
    polled = is_polled(sentence)
    asking = contest == CONTESTS[1] and is_asked(sentence, names)
    done: list[Measured | None] = []
    for which, given in enumerate(row):
        told = None if given and _is_age_of_voters(sentence, which, given) else given
        former = row[which - 1] if which else None
        seats = former is not None and former.measure == "seats"
        none = _is_no_share(sentence, which) or (seats and is_said_again(sentence, which))
        told = _read(sentence, told) if told and none else told
        final = is_final(sentence, which, polled=polled)
        contest = CONTESTS[0] if final and contest else contest
        told = _counted(told) if told and final else told
        contest = told.measure if told and told.measure in CONTESTS else contest
        held = (
            (contest or polled)
            and told
            and _is_bare(sentence, which, told)
            and (_is_received(sentence, which, names, people) or _is_scored(sentence, which, names))
        )
        held = held or bool(contest and told and _is_paired(sentence, which, told))
        answered = not held and told and _is_answered(sentence, which, told, names)
        other = told and is_of_other_day(sentence, told, polled=polled)
        asked = told and told.measure == CONTESTS[0] and is_given_by_poll(sentence, which)
        asked = asked or bool(told and asking and told.measure == CONTESTS[0])
        held = held or answered or other or asked
        measure = CONTESTS[0] if not contest or (answered and dated) else contest
        measure = CONTESTS[polled and not final] if polled or is_of_night(sentence) else measure
        measure = CONTESTS[1] if asked else measure
        left = told and told.measure == CONTESTS[1] and is_of_exit_poll(sentence)
        held, measure = held or left, CONTESTS[0] if left else measure
        voted = Measured(measure, told.rule, inherited=True) if told else None
        done.append(voted if held else told)
    return tuple(done)


def _is_no_share(sentence: Sentence, which: int) -> bool:
    """True for a share of the ballots counted so far, and for « en perd la moitié »."""
    moved, numeral = mandate_words(sentence.language).moved, sentence.numerals[which]
    part = sentence.quantities[which].kind == "share"
    lost = part and moved.find(sentence.tokens, numeral - 3, numeral) >= 0
    return lost or is_of_count(sentence, which)


def _read(sentence: Sentence, told: Measured) -> Measured:
    """A share that nobody holds."""
    held = told.measure in (*CONTESTS, "turnout")
    return Measured("percentage", f"{sentence.language}/") if held else told


def _is_received(sentence: Sentence, which: int, names: Names, people: set[str]) -> bool:
    """True for « 46 % pour son adversaire », « 46 % à Anne Colin »: it was given to somebody."""
    tell = (receiver, given_to, given_back, of_both)
    who = next((found for one in tell if (found := one(sentence, which, names))), "")
    runners = mandate_words(sentence.language).runners
    keys = {stem_key(word, sentence.language) for word in who.split()}
    parties = (name.text for name in names.mentions if name.kind == "party")
    return (
        who in people
        or any(who.startswith(p) for p in parties if who)
        or not keys.isdisjoint(runners.phrases)
    )


def _counted(told: Measured) -> Measured:
    """A share that goes on with one of a poll, as one of the vote."""
    return replace(told, measure=CONTESTS[0]) if told.measure == CONTESTS[1] else told


def _is_age_of_voters(sentence: Sentence, which: int, told: Measured) -> bool:
    """True for the 65 of "60% of those over 65 voted": years, and no votes."""
    quantity, before = sentence.quantities[which], sentence.tokens[: sentence.numerals[which]][-1:]
    hedged = not sentence.text[quantity.start - sentence.start].isdecimal()
    voters = mandate_words(sentence.language).voters_those
    those = bool(before) and bool(voters.at(before, 0))
    return told.measure == "votes" and those and hedged and quantity.value.low < OLDEST


def _is_answered(sentence: Sentence, which: int, told: Measured, names: Names) -> bool:
    """True for a share that an answer to a referendum has: "Remain is on 48%"."""
    percent = sentence.quantities[which].kind == "percent"
    open_ = told.measure == "turnout" or (told.measure == "percentage" and told.rule.endswith("/"))
    return percent and open_ and is_of_answer(sentence, which, names)


def _is_bare(sentence: Sentence, which: int, told: Measured) -> bool:
    goes_on = told.measure == "turnout" and told.inherited
    goes_on = goes_on and not shares_on(sentence, which, named=False)  # « elle s'élevait à 63 % »
    open_ = (told.measure == "percentage" and told.rule.endswith("/")) or goes_on
    return open_ and sentence.quantities[which].kind == "percent"


def _is_paired(sentence: Sentence, which: int, told: Measured) -> bool:
    """True for either share of "51% to 47%", « 57 % contre 43 % » that no rule knows better."""
    return _is_bare(sentence, which, told) and is_set_against(sentence, which)


def _is_scored(sentence: Sentence, which: int, names: Names) -> bool:
    """True for a share of nothing else that somebody known by name has reached."""
    if sentence.counted(which) >= 0 or whole_of(sentence, which) >= 0:
        return False
    numeral, words = sentence.numerals[which], holder_words(sentence.language)
    verbs = sentence.clause(numeral)
    verb = next((v for v in verbs if words.scores.at(sentence.tokens, v)), -1)
    if verb >= 0 and _is_holder(sentence, _who(sentence, sentence.subject(verb)), names):
        return is_reached(sentence, first_word(sentence, which))
    told = (owned_by, fronted, against)
    if any(tell(sentence, which, names) for tell in told):
        return True
    if _is_named_beside(sentence, which, names) or set_off(sentence, which, names):
        return True
    if _is_held_before(sentence, numeral, names):
        return True
    led = [i for i in range(max(numeral - 2, 0), numeral) if words.reached.at(sentence.tokens, i)]
    copula = numeral - 2 if led and words.scores.at(sentence.tokens, numeral - 2) else numeral - 1
    return bool(led) and any(
        _is_holder(sentence, index, names) for index in range(copula - LED, copula) if index >= 0
    )


def _is_held_before(sentence: Sentence, numeral: int, names: Names) -> bool:
    """True for « Le socialiste Paul Morel ferme la marche avec 10 % », however it is parsed."""
    words, tokens = holder_words(sentence.language), sentence.tokens
    if numeral < 2 or not words.reached.at(tokens, numeral - 1) or tokens[numeral - 1].text == "(":
        return False
    for index in range(numeral - 2, max(numeral - BEFORE - 1, 0), -1):
        if tokens[index].quantity >= 0 or tokens[index].text in ",;:":
            return False
        if words.scores.at(tokens, index) and tokens[index].pos in ("VERB", "AUX"):
            name = name_at(sentence, index - 1, names)
            return name is not None and name.kind in ("person", "party")
    return False


def _who(sentence: Sentence, subject: int) -> int:
    """The person of « c'est le député de Brest qui arrive en tête », else the subject itself."""
    if subject < 0 or not _is_who(sentence, subject):
        return subject
    before = range(subject - 1, max(subject - BEFORE, -1), -1)
    return next((i for i in before if is_someone(sentence, i)), subject)


def _is_who(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].text.lower() in speech_of(sentence.language).little.who


def _is_named_beside(sentence: Sentence, which: int, names: Names) -> bool:
    """True for « Anne Colin 39,9 %, », and for « Anne Colin est troisième, avec 19 % »."""
    numeral, after, tokens = sentence.numerals[which], sentence.tails[which], sentence.tokens
    behind = tokens[after : after + 1]
    ends = not behind or behind[0].text in ENDS or behind[0].pos in ("CCONJ", "ADP")
    name = name_at(sentence, numeral - 1, names) if numeral else None
    if (
        name
        and ends
        and (name.kind in ("person", "party") or person_at(sentence, numeral - 1, names))
    ):
        return True
    if (numeral > 1 and tokens[numeral - 1].text in "(:") or (ends and _is_row_of(sentence, which)):
        held = name_at(sentence, numeral - 2, names)
        return bool(held and held.kind in ("person", "party")) or is_someone(sentence, numeral - 2)
    reached = holder_words(sentence.language).reached
    if numeral < 2 or tokens[numeral - 2].text != "," or not reached.at(tokens, numeral - 1):
        return False
    first = max((tail for tail in sentence.tails if tail <= numeral), default=0)
    those = (i for i in range(first, numeral) if tokens[i].dep in SUBJECTS)
    return any(
        _is_holder(sentence, index, names) or person_at(sentence, index, names) for index in those
    )


def _runs(sentence: Sentence, index: int) -> bool:
    """True for a pronoun of people, and for what somebody who stands for a vote is called."""
    pronouns = holder_words(sentence.language).pronouns
    return bool(pronouns.at(sentence.tokens, index)) or runs_in_vote(sentence, index)


def _is_row_of(sentence: Sentence, which: int) -> bool:
    """True for the second of « les socialistes, 22 %, devant les libéraux, 19 %, »."""
    numeral, kind = sentence.numerals[which], sentence.quantities[which].kind
    before = any(quantity.kind == kind for quantity in sentence.quantities[:which])
    return before and numeral > 1 and sentence.tokens[numeral - 1].text == ","


def _is_holder(sentence: Sentence, index: int, names: Names) -> bool:
    """True for a person or a body, and for what is written with a capital inside a sentence."""
    if index < 0:
        return False
    name, token = name_at(sentence, index, names), sentence.tokens[index]
    bodies = holder_words(sentence.language).bodies.at(sentence.tokens, index)
    if bodies or (name is None and is_someone(sentence, index)):
        return True
    if _runs(sentence, index):
        return True
    if name and is_pollster(name, sentence.language):
        return False
    if name:
        return name.kind != "place" or (token.pos == "PROPN" and token.dep == "nsubj")
    inside = index > 0 or token.pos == "PROPN"
    return inside and token.text[:1].isupper() and token.pos in ("NOUN", "PROPN", "ADJ")
