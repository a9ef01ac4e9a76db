"""Turnouts that are told on as bare shares: « À midi, le pointage donnait 19 % », « (35 %) »."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.bearing import name_at
from checker.claims.contest_words import contest_words
from checker.claims.counting import whole_of
from checker.claims.gapped_shares import stands_for_vote
from checker.claims.holder_words import holder_words
from checker.claims.institutes import is_institute
from checker.claims.measuring import Measured
from checker.claims.names import Names
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.speech import speech_of
from checker.claims.turnouts import AT_HOUR, CLOSED, TURNOUT

__all__ = ["with_turnouts"]

SHARE, OPEN = "vote_share", ("percentage", "vote_share")
FAR = 250  # code points back to somebody whom a pronoun may stand for
NEAR = 6  # words between two turnouts of which one is set against the other
BEHIND = 4  # words from a share to its round: « 51 % au premier tour »
OTHER_TIMES = ("date", "duration", "time")


def with_turnouts(
    sentence: Sentence,
    row: Sequence[Measured | None],
    before: str,
    contest: str,
    names: Names,
) -> tuple[Measured | None, ...]:
    """The row, in which « (58,4 % à 17 heures) » behind a turnout is one as well.

    `before` is the measure that was handed on last, `contest` that of the shares of the vote which
    the article tells of, "" for none.
    """
    told = Measured(TURNOUT, f"{sentence.language}/{TURNOUT}")
    done = list(row)
    for which, one in enumerate(row):
        if one is not None and _is_open(sentence, which, one):
            last = _last_share(sentence, which)
            beside = last >= 0 and _is_turnout(done[last])
            after = before == TURNOUT and _goes_on(sentence, which, names)
            early = bool(contest) and _is_of_open_polls(sentence, names)
            if after or early or (beside and _is_beside(sentence, which, names)):
                done[which] = told
    return tuple(done)


def _is_turnout(told: Measured | None) -> bool:
    return told is not None and told.measure == TURNOUT


def _last_share(sentence: Sentence, which: int) -> int:
    """The last share of the sentence before a figure, -1 for none."""
    kinds = [quantity.kind for quantity in sentence.quantities[:which]]
    return max((index for index, kind in enumerate(kinds) if kind == "percent"), default=-1)


def _goes_on(sentence: Sentence, which: int, names: Names) -> bool:
    """True for a share that goes on with the turnout that was told before its sentence."""
    if _is_of_hour(sentence, which) or _is_of_open_polls(sentence, names):
        return True
    told_on = _is_by_pronoun(sentence, which) and not _holds(sentence, names)
    sure = _is_rated(sentence, which) or _is_said_to_be(sentence, which)
    return told_on and (sure or not _may_stand(sentence, names))


def _is_open(sentence: Sentence, which: int, told: Measured) -> bool:
    """True for a share of nothing that is told."""
    bare = sentence.counted(which) < 0 and whole_of(sentence, which) < 0
    percent = sentence.quantities[which].kind == "percent"
    if told.measure == TURNOUT:
        return percent and told.inherited  # what is handed on may still be one of the vote
    open_ = told.rule.endswith("/") or told.measure == SHARE
    return bare and percent and open_ and told.measure in OPEN


def _is_of_hour(sentence: Sentence, which: int) -> bool:
    after = sentence.tails[which]
    kinds = zip(sentence.numerals, sentence.quantities, strict=True)
    return any(after <= at <= after + AT_HOUR for at, quantity in kinds if quantity.kind == "time")


def _is_of_open_polls(sentence: Sentence, names: Names) -> bool:
    """True for « À 17 heures, le ministère donnait 26 % »: nobody has votes before polls close."""
    hours = [q.value.low for q in sentence.quantities if q.kind == "time"]
    early = bool(hours) and all(0 <= hour < CLOSED for hour in hours)
    return early and not _holds(sentence, names)


def _holds(sentence: Sentence, names: Names) -> bool:
    """True where the sentence names somebody who may stand for the vote."""
    return any(_stands(sentence, i, names) for i in range(len(sentence.tokens)))


def _stands(sentence: Sentence, index: int, names: Names) -> bool:
    if (name := name_at(sentence, index, names)) and name.kind not in ("person", "party"):
        return name.kind == "body" and name.text.isupper()  # no « Ve République »
    who = stands_for_vote(sentence, index, names)
    return bool(who) and not is_institute(who, sentence.language)


def _is_by_pronoun(sentence: Sentence, which: int) -> bool:
    """True for « il y a cinq ans, elle était restée à 42 % », "the figure was 31% in 2016"."""
    words, tokens = holder_words(sentence.language), sentence.tokens
    other = any(q.kind in OTHER_TIMES for q in sentence.quantities)
    other = other or contest_words(sentence.language).rounds.find(tokens, 0, len(tokens)) >= 0
    numeral = sentence.numerals[which]
    anaphora = speech_of(sentence.language).anaphora
    stands = any(
        (tokens[i].pos == "PRON" and anaphora.at(tokens, i)) or words.rates.at(tokens, i)
        for i in range(numeral)
        if tokens[i].dep in SUBJECTS
    )
    return other and stands


def _is_rated(sentence: Sentence, which: int) -> bool:
    """True for « le chiffre était de 31 % »: no person is meant."""
    rates = holder_words(sentence.language).rates
    return rates.find(sentence.tokens, 0, sentence.numerals[which]) >= 0


def _is_said_to_be(sentence: Sentence, which: int) -> bool:
    """True for « elle avait été de 31 % », as nobody is: a person has it, or is at it."""
    tokens, numeral = sentence.tokens, sentence.numerals[which]
    of, anaphora = speech_of(sentence.language).little.of, speech_of(sentence.language).anaphora
    if numeral < 2 or tokens[numeral - 1].text.lower() not in of:
        return False
    for index in range(numeral - 2, -1, -1):
        if tokens[index].pos == "PRON" and anaphora.at(tokens, index):
            return True
        if tokens[index].pos not in ("AUX", "ADV", "SCONJ", "PRON"):
            return False
    return False


def _may_stand(sentence: Sentence, names: Names) -> bool:
    """True where the text right before names somebody for whom a pronoun may stand."""
    near = (n for n in names.mentions if sentence.start - FAR < n.start and n.end <= sentence.start)
    return any(
        name.kind in ("person", "party") and not is_institute(name.text, sentence.language)
        for name in near
    )


def _is_beside(sentence: Sentence, which: int, names: Names) -> bool:
    """True for « 43 %, mieux que lors du scrutin de 2014 (35 %) » behind a turnout."""
    between = range(sentence.tails[_last_share(sentence, which)], sentence.numerals[which])
    if any(_stands(sentence, i, names) for i in between):
        return False
    opened = bool(between) and sentence.tokens[between[-1]].text == "("
    compared = speech_of(sentence.language).compared_day
    against = compared.find(sentence.tokens, between.start, between.stop) >= 0
    if _is_set_near(sentence, between) or _is_denied(sentence, between):
        return True
    if _is_by_pronoun(sentence, which) and not _holds(sentence, names):
        return True  # « l'abstention, 53 % : en 2017, elle avait atteint 57 % »
    set_so = _is_against(sentence, between) and _is_of_other_time(sentence, which)
    return opened or against or (set_so and not _holds(sentence, names))


def _is_denied(sentence: Sentence, between: range) -> bool:
    """True for « à 55 %, et non à 58 % », "61%, not 63%": the same, as it was told before."""
    tokens = sentence.tokens[between.start : between.stop]
    plain = all(t.pos in ("PUNCT", "CCONJ", "ADV", "ADP", "PART", "INTJ") for t in tokens)
    refused = speech_of(sentence.language).negation
    return plain and refused.find(sentence.tokens, between.start, between.stop) >= 0


def _is_set_near(sentence: Sentence, between: range) -> bool:
    """True for "63%, far above the 48% of 2005": no verb parts the two, and a year is told."""
    tokens = sentence.tokens[between.start : between.stop]
    plain = all(t.pos not in ("VERB", "AUX", "CCONJ", "PROPN") and t.quantity < 0 for t in tokens)
    dated = any(q.kind in ("date", "duration") for q in sentence.quantities)
    return dated and plain and 0 < len(tokens) <= NEAR


def _is_against(sentence: Sentence, between: range) -> bool:
    versus = holder_words(sentence.language).versus
    return bool(between) and bool(versus.at(sentence.tokens, between[-1]))


def _is_of_other_time(sentence: Sentence, which: int) -> bool:
    """True for « contre 48,7 % en 2017 », « contre 51 % au premier tour »."""
    after, rounds = sentence.tails[which], contest_words(sentence.language).rounds
    other = rounds.find(sentence.tokens, after, after + BEHIND) >= 0
    return other or any(q.kind in OTHER_TIMES for q in sentence.quantities)
