"""Which vote a share or a turnout is of: the election, and the round of it.

A presidential and a legislative election, a first and a second round stand in the articles of one
story, and each has shares of its own for the same holders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from checker.claims.contest_words import ContestWords, contest_words
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT
from checker.claims.number_words import number_words
from checker.claims.round_compared import counts, is_compared, is_of_compared
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of, word_list
from checker.folding import fold
from checker.isotime import ordinal

__all__ = [
    "ELECTION",
    "FIRST_OF_TWO",
    "LEAD",
    "OF_VOTES",
    "ONLY_ONE",
    "REFERENDUM_KIND",
    "Contest",
    "Told",
    "contests_in",
    "own_contest",
    "rounds_told",
    "titled",
]

OF_VOTES = frozenset({"vote_share", "votes", "turnout", "voting_intention", "seats"})
ELECTION = "election"  # one of which no more is told
REFERENDUM_KIND = "referendum"
FIRST_OF_TWO = "1/2"  # the first round, and the text speaks of the second as still to come
ONLY_ONE = "1/1"  # the first round, and there was no other
LEAD = 4  # sentences from the title on that tell what an article is about
BESIDE = 4  # words before a round or an election that say it is not the one of the figure
NEAR = 7  # words from a figure to the round told behind it
HALF, YEAR = 50, 360  # per cent of a vote; days
LONG_AGO = 60  # days before the article from which on a date is that of another election
NEXT = 6  # days from one round to the next, at least
BACKGROUND = 3  # words from the auxiliary of a past before the past to its verb


@dataclass(frozen=True, slots=True)
class Contest:
    """An election and its round, "" where it is not told."""

    kind: str = ""
    round: str = ""  # "1", "2", FIRST_OF_TWO, ONLY_ONE
    sure: bool = field(default=False, compare=False)  # the round is told right with the figure

    def __str__(self) -> str:
        """As records.Claim.contest has it: "presidential 2", "- 1", "" for nothing."""
        return f"{self.kind or '-'} {self.round}".strip() if self.kind or self.round else ""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a title, as lexicons look at it: titles without figures are not parsed."""

    key: str
    exact: str


@dataclass(frozen=True, slots=True)
class Told:
    """A contest that the word at `index` of a sentence names."""

    index: int
    contest: Contest


def titled(text: str, language: str) -> str:
    """The kind of election that the first paragraph of a text names first, "" for none."""
    words = contest_words(language)
    told = re.findall(r"[^\W\d_]+['’]?", text.partition("\n\n")[0])
    tokens = [_Word(stem_key(word, language), EXACT + fold(word)) for word in told]
    for index in range(len(tokens)):
        near = tokens[max(index - BESIDE, 0) : index]
        if any(words.beside.at(near, at) for at in range(len(near))):
            continue
        led = not index or fold(told[index - 1]) in _leads(language)
        found = [kind for kind, size in words.kinds.at(tokens, index) if size > 1 or led]
        if found:
            return found[0]
    return ""


@cache
def _leads(language: str) -> frozenset[str]:
    """Folded words that lead in a noun: « la présidentielle », no « majorité présidentielle »."""
    lists = ("definite", "link", "place_before")
    told = [word.removeprefix("=") for name in lists for word in word_list(language, name)]
    known = number_words(language)
    of = speech_of(language).little.of
    return frozenset(map(fold, (*told, *known.articles, *known.definite, *of)))


def own_contest(trees: Sequence[Sentence], anchor: str) -> Contest:
    """What the title and the first sentences of an article say that it is about.

    No round where they name two: which of them is meant, the day of the article tells.
    """
    told = [
        [t.contest for t in _told_in(sentence) if not is_compared(sentence, t.index)]
        for sentence in trees[:LEAD]
        if not _is_background(sentence, anchor)
    ]
    kinds = [c.kind for row in told for c in row if c.kind]
    kind = next((kind for kind in kinds if kind != ELECTION), ELECTION if kinds else "")
    own = (row for row in told if {c.kind for c in row} <= {kind, ""})
    rounds = [c.round for row in own for c in row if c.round]
    several = len({number[:1] for number in rounds}) > 1
    number = rounds[0] if rounds and not several else ""
    to_come = number == "2" and any(_is_to_come(sentence, anchor) for sentence in trees[:LEAD])
    return Contest(kind, FIRST_OF_TWO if to_come else number)


def _is_to_come(sentence: Sentence, anchor: str) -> bool:
    """True for « ils s'affronteront le 19 mai », days after the article."""
    own, tokens = ordinal(anchor), sentence.tokens
    dates = (q.value for q in sentence.quantities if q.kind == "date")
    later = any(value.low - own >= NEXT and value.high - own < LONG_AGO for value in dates)
    ahead = contest_words(sentence.language).ahead.find(tokens, 0, len(tokens)) >= 0
    return bool(own) and later and ahead


def contests_in(
    sentence: Sentence, own: Contest, carried: Contest
) -> tuple[tuple[Contest, ...], Contest]:
    """The contest of each figure of a sentence, and what the next of its paragraph goes on with.

    `own` is that of the article, `carried` what the sentence before handed on.
    """
    told = tuple(_told_in(sentence))
    dated = any(q.kind == "date" for q in sentence.quantities)
    start = carried
    if told or dated:  # "lower than in the referendum" only compares: the election is the same
        beside = told and not dated and all(is_compared(sentence, t.index) for t in told)
        start = Contest(carried.kind if beside else "")
    elif start.round:
        start = replace(start, sure=_looks_back(sentence))
    found = tuple(
        _filled(_of_figure(sentence, which, told) or start, own)
        for which in range(len(sentence.quantities))
    )
    return found, told[-1].contest if told else start


def _filled(told: Contest, own: Contest) -> Contest:
    """What is told, with what the article says of its own vote where that is the one meant."""
    if told.kind == ELECTION and own.kind not in ("", REFERENDUM_KIND):
        told = replace(told, kind=own.kind)  # « à ces élections »: those that the article is about
    if told.kind and own.kind and told.kind != own.kind:
        return told
    sure = told.sure and bool(told.round)
    return Contest(told.kind or own.kind, told.round or own.round, sure)


def _of_figure(sentence: Sentence, which: int, told: Sequence[Told]) -> Contest | None:
    """What is told right behind a figure, else before it, with the kind of the same sentence."""
    numeral, after = sentence.numerals[which], sentence.tails[which]
    figures = [i for i in sentence.numerals if counts(sentence, i)]
    stop = min([after + NEAR, *(i for i in figures if i >= after)])
    own = [
        t
        for t in told
        if not is_compared(sentence, t.index) or is_of_compared(sentence, t.index, numeral)
    ]
    behind = [t for t in own if after <= t.index < stop]
    before = [t for t in told if t.index < numeral]
    ordered = [*behind, *reversed(before)]
    if not ordered and len(figures) == 1:
        ordered = own
    kind = next((t.contest.kind for t in ordered if t.contest.kind), "")
    number = next((t.contest.round for t in ordered if t.contest.round and t in own), "")
    number = number or ("2" if _was_won(sentence, which) else "")
    return Contest(kind, number, bool(number)) if kind or number else None


def _was_won(sentence: Sentence, which: int) -> bool:
    """True for « en 2017, il l'avait emporté avec 66 % »: more than half, and in the last round."""
    quantity, numeral = sentence.quantities[which], sentence.numerals[which]
    if quantity.kind != "percent" or quantity.value.low <= HALF or not _is_of_past(sentence):
        return False
    won = contest_words(sentence.language).won
    return won.find(sentence.tokens, numeral - NEAR, numeral) >= 0


def _is_of_past(sentence: Sentence) -> bool:
    """True for a sentence that tells of another year."""
    dates = [quantity.value for quantity in sentence.quantities if quantity.kind == "date"]
    return any(value.high - value.low >= YEAR for value in dates)


def _told_in(sentence: Sentence) -> Iterator[Told]:
    words = contest_words(sentence.language)
    numbered = dict(_rounds(sentence, words))
    for index in range(len(sentence.tokens)):
        kind = _kind_at(sentence, index, words)
        if not (kind or index in numbered) or _is_beside(sentence, index, words):
            continue
        if index in numbered:
            yield Told(index, Contest(round=numbered[index]))
        if kind:
            yield Told(index, Contest(kind=kind))


def _rounds(sentence: Sentence, words: ContestWords) -> Iterator[tuple[int, str]]:
    """The rounds that a sentence speaks of, by the index of their words."""
    known = False
    for which, quantity in enumerate(sentence.quantities):
        index, noun = sentence.numerals[which], sentence.tails[which]
        if quantity.kind != "ordinal" or quantity.value.low not in (1, 2):
            continue
        here = noun < len(sentence.tokens) and bool(words.rounds.at(sentence.tokens, noun))
        short = known and sentence.counted(which) < 0  # « 24 % au premier tour et 66 % au second »
        outright = words.outright.find(sentence.tokens, index - 2, index) >= 0
        known = known or here
        if here or short:
            number = _numbered(sentence, index, int(quantity.value.low), words)
            yield index, ONLY_ONE if outright else number
    for index in range(len(sentence.tokens)):
        if words.last.at(sentence.tokens, index):
            yield index, _numbered(sentence, index, 2, words)


def _numbered(sentence: Sentence, index: int, number: int, words: ContestWords) -> str:
    """The round; of one still to come, the round before it."""
    first, last = index - 2 * BESIDE, index + 2 * BESIDE
    ahead = words.ahead.find(sentence.tokens, first, last) >= 0
    to_come = number == 2 and (ahead or _will_be(sentence, first, last, words))
    return FIRST_OF_TWO if to_come else str(number)


def _will_be(sentence: Sentence, first: int, last: int, words: ContestWords) -> bool:
    """True for « les deux finalistes disputeront le second tour »: a verb is in the future."""
    near = sentence.tokens[max(first, 0) : last]
    acting = (t.text.lower() for t in near if t.pos in ("VERB", "AUX"))
    return bool(words.future) and any(word.endswith(words.future) for word in acting)


def rounds_told(sentence: Sentence) -> tuple[Told, ...]:
    """The rounds that a sentence names, but for those of « depuis le second tour »."""
    return tuple(told for told in _told_in(sentence) if told.contest.round)


def _kind_at(sentence: Sentence, index: int, words: ContestWords) -> str:
    """The election that a word names, never as an adjective: « la majorité présidentielle »."""
    noun = index == 0 or sentence.tokens[index - 1].pos not in ("NOUN", "PROPN")
    found = words.kinds.at(sentence.tokens, index)
    return next((kind for kind, size in found if size > 1 or noun), "")


def _is_beside(sentence: Sentence, index: int, words: ContestWords) -> bool:
    """True for « un mois après la présidentielle »: no figure is of it."""
    for at in range(max(index - BESIDE, 0), index):
        if words.beside.at(sentence.tokens, at):
            between = sentence.tokens[at:index]
            return not any(t.pos in ("VERB", "PUNCT") or t.quantity >= 0 for t in between)
    return False


def _is_background(sentence: Sentence, anchor: str) -> bool:
    """True for what happened before the story: « avait obtenu », « en 2012 »."""
    own = ordinal(anchor)
    if _looks_back(sentence):
        return True
    dates = (q.value.high for q in sentence.quantities if q.kind == "date")
    return bool(own) and any(high < own - LONG_AGO for high in dates)


def _looks_back(sentence: Sentence) -> bool:
    """True for « elle avait obtenu 24 % »: what was before the story goes on."""
    tokens, past = sentence.tokens, contest_words(sentence.language).before
    for index in range(len(tokens)):
        behind = tokens[index + 1 : index + 1 + BACKGROUND]
        if past.at(tokens, index) and any(t.pos == "VERB" for t in behind):
            return True
    return False
