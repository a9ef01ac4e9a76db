"""Which part of the seats of a parliament a figure is: those of a group, those a majority takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checker.claims.counting import is_hyphened
from checker.claims.draft import Draft
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import Lexicon
from checker.claims.mandates import mandate_words, outright_words
from checker.claims.members import counts_seats
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.subsets import MARGIN, WHOLE_OF
from checker.folding import fold

__all__ = ["GROUP", "OUTRIGHT", "THRESHOLD", "seat_parts", "with_seat_parts"]

THRESHOLD = "threshold"  # the seats that a majority takes
GROUP = "group"  # members of a group of the house, whoever was elected with whom
ALONE = "alone"  # those of a party without its allies
OPEN, PART = "open", "part"
OUTRIGHT = "outright"  # those elected before the last round
LINK = 5  # words that may stand between a majority and the number that it takes
LITTLE = frozenset({"ADP", "DET", "AUX", "PUNCT", "ADV", "PRON"})
NOBODYS = frozenset({THRESHOLD, WHOLE_OF, MARGIN, OPEN, PART})


def with_seat_parts(drafts: Iterator[Draft], parts: Mapping[int, str]) -> Iterator[Draft]:
    """The drafts of an article, in which a number of seats is of its part of the house."""
    for draft in drafts:
        part = parts.get(draft.start, "") if draft.measured.measure == "seats" else ""
        if (
            draft.measured.measure in ("vote_share", "turnout")
            and parts.get(draft.start) == THRESHOLD
        ):
            part = THRESHOLD  # « la barre des 5 % »
        if part.split(" ")[0] in NOBODYS:  # nobody has those
            yield replace(draft, subset=part, subject="")
        else:
            yield replace(draft, subset=draft.subset or part)


def seat_parts(trees: Sequence[Sentence], text: str) -> dict[int, str]:
    """The part that each number would be of the seats of a house, by where it starts in the text.

    Numbers of all seats that somebody has are left out.
    """
    found: dict[int, str] = {}
    grouped, before = False, 0
    for sentence in trees:
        if "\n\n" in text[before : sentence.start]:
            grouped = False
        grouped = (
            grouped
            or mandate_words(sentence.language).group.find(sentence.tokens, 0, len(sentence.tokens))
            >= 0
        )
        found |= _parts(sentence, grouped=grouped)
        before = sentence.end
    return found


def _parts(sentence: Sentence, *, grouped: bool) -> Iterator[tuple[int, str]]:
    words = mandate_words(sentence.language)
    outright = any(told in fold(sentence.text) for told in outright_words(sentence.language))
    lead = False
    for which, quantity in enumerate(sentence.quantities):
        lead = _is_set(sentence, sentence.numerals[which], words.lead) or (
            lead and _goes_on(sentence, which)
        )
        if lead:
            yield quantity.start, MARGIN
        elif _is_threshold(sentence, which):
            yield quantity.start, THRESHOLD
        elif _is_house(sentence, which):
            yield quantity.start, WHOLE_OF + _where(sentence, which)
        elif _is_open(sentence, which):
            yield quantity.start, OPEN
        elif _says_where(sentence, which):
            yield quantity.start, PART
        elif _is_alone(sentence, which):
            yield quantity.start, ALONE
        elif grouped:
            yield quantity.start, GROUP
        elif outright:
            yield quantity.start, OUTRIGHT


def _is_threshold(sentence: Sentence, which: int) -> bool:
    """True for « majorité absolue (51 sièges) », "the 51 seats it takes to govern alone"."""
    words, tokens = mandate_words(sentence.language), sentence.tokens
    numeral, after = sentence.numerals[which], sentence.tails[which]
    if _is_set(sentence, numeral, words.majority) or _names_bar(sentence, which):
        return True
    last = min([after + LINK, *(i for i in sentence.numerals if i >= after)])
    led = words.needed.find(tokens, after, last)
    return led >= 0 and all(t.pos not in ("PUNCT", "CCONJ") for t in tokens[after:led])


def _is_set(sentence: Sentence, numeral: int, heads: Lexicon) -> bool:
    """True behind one of `heads` from which only words that set its number part the figure."""
    for index in range(max(numeral - 2 * LINK, 0), numeral):
        size = heads.at(sentence.tokens, index)
        if size and all(_links(sentence, i) for i in range(index + size, numeral)):
            return True
    return False


def _names_bar(sentence: Sentence, which: int) -> bool:
    """True for « la barre des 51 »: the quantity takes its words along."""
    quantity = sentence.quantities[which]
    text = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]
    keys = {stem_key(word, sentence.language) for word in text.split()}
    return not keys.isdisjoint(mandate_words(sentence.language).majority.phrases)


def _is_house(sentence: Sentence, which: int) -> bool:
    """True for « les 577 sièges de l'Assemblée », "the 101-seat House": all that there are."""
    words, tokens = mandate_words(sentence.language), sentence.tokens
    numeral, after = sentence.numerals[which], sentence.tails[which]
    definite = speech_of(sentence.language).definite
    whole = speech_of(sentence.language).of_all.find(tokens, numeral - 2, numeral) >= 0
    if whole and (noun := sentence.counted(which)) >= 0 and words.seats.at(tokens, noun):
        return True
    if counts_seats(sentence, which) and _is_voted_for(sentence, which):
        return True
    known = numeral > 0 and bool(definite.at(tokens, numeral - 1))
    hyphened = is_hyphened(sentence, which)
    return (known or hyphened) and words.house.find(tokens, after, after + 1 + known) >= 0


def _is_voted_for(sentence: Sentence, which: int) -> bool:
    """True for « appelés à élire 44 députés », "the 34 seats at stake", not for what is left."""
    words, tokens = mandate_words(sentence.language), sentence.tokens
    numeral, after = sentence.numerals[which], sentence.tails[which]
    first = max([numeral - LINK, *(t for t in sentence.tails if t <= numeral)])
    led = words.elect.find(tokens, first, numeral) >= 0
    if not led and words.up.find(tokens, after, after + 2 * LINK) < 0:
        return False
    return words.left.find(tokens, numeral - LINK, after + LINK) < 0


def _is_open(sentence: Sentence, which: int) -> bool:
    """True for "three of the 81 seats not yet called": the first of these figures."""
    after, words = sentence.tails[which], mandate_words(sentence.language)
    found = words.open.find(sentence.tokens, after, after + 2 * LINK)
    tokens = sentence.tokens[after : max(found, after)]
    return found >= 0 and all(t.pos not in ("VERB", "PUNCT", "PROPN") for t in tokens)


def _is_alone(sentence: Sentence, which: int) -> bool:
    """True for « 26 sièges reviennent au Parti rural proprement dit »."""
    after = sentence.tails[which]
    last = min([after + 3 * LINK, *(i for i in sentence.numerals if i >= after)])
    words = mandate_words(sentence.language).alone
    return words.find(sentence.tokens, after, last) >= 0


def _where(sentence: Sentence, which: int) -> str:
    """The adjective of "the 14 northern seats": those of a part of the land."""
    noun = sentence.counted(which)
    between = sentence.tokens[sentence.tails[which] : max(noun, 0)]
    return "".join(f" {t.text.lower()}" for t in between if t.pos == "ADJ" and t.text.istitle())


def _says_where(sentence: Sentence, which: int) -> bool:
    """True for "in 23 of the constituencies", "results from 15 seats": nobody has won those."""
    before = sentence.numerals[which] - 1
    inside = speech_of(sentence.language).little.inside
    led = before >= 0 and sentence.tokens[before].text.lower() in inside
    counted = mandate_words(sentence.language).counted
    led = led or counted.find(sentence.tokens, before - 3, before + 1) >= 0
    return led and counts_seats(sentence, which, whole=True)


def _goes_on(sentence: Sentence, which: int) -> bool:
    """True for the 22 of "is given as 24 by some, and as 22 by others"."""
    between = sentence.tokens[sentence.tails[which - 1] : sentence.numerals[which]]
    return sentence.counted(which) < 0 and all(t.pos not in ("VERB", "PROPN") for t in between)


def _links(sentence: Sentence, index: int) -> bool:
    """True for the words of « est fixée à », « , soit »: they only say how many it takes."""
    token = sentence.tokens[index]
    if token.quantity >= 0 or token.text == ";":
        return False
    return token.pos in LITTLE or bool(
        mandate_words(sentence.language).set_at.at(sentence.tokens, index)
    )
