"""Members of a house, counted in place of its seats."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.bearing import name_at, person_at, whole_name
from checker.claims.contest_words import contest_words
from checker.claims.counting import whole_of
from checker.claims.holder_words import holder_words
from checker.claims.mandates import mandate_words
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.set_against import is_set_against
from checker.claims.speech import speech_of

__all__ = [
    "before_company", "counts_seats", "is_beaten_by", "is_change", "is_own_majority", "of_body",
    "receiving", "seated",
]  # fmt: skip

LED_BY = 8  # words from a list to who leads it
OF = 4  # words from a noun of members to the party that they are of
LEAST = 500  # a majority that large is one of votes
FIGHT = 10  # words from a verb of winning to the number that it was won by


def counts_seats(sentence: Sentence, which: int, *, whole: bool = False) -> bool:
    """True for « 12 élus, contre 17 pour les Verts », and for "12 of the seats" where `whole`."""
    noun, seats = sentence.counted(which), mandate_words(sentence.language).seats
    if whole and noun < 0:
        noun = whole_of(sentence, which)
    return noun >= 0 and bool(seats.at(sentence.tokens, noun))


def seated(sentence: Sentence, which: int, names: Names) -> str:
    """The party of « 41 députés de l'Alliance verte », "12 Labour MPs"."""
    noun, words = sentence.counted(which), mandate_words(sentence.language)
    if noun < 0 or not words.seats.at(sentence.tokens, noun):
        return ""
    of = speech_of(sentence.language).little.of
    for index in range(sentence.tails[which], min(noun + OF, len(sentence.tokens))):
        name = name_at(sentence, index, names)
        if name and name.kind == "party":
            return whole_name(sentence, index, name)
        token = sentence.tokens[index]
        if index > noun and not (token.pos == "DET" or token.text.lower() in of):
            break
    return ""


def receiving(sentence: Sentence, which: int, names: Names) -> str:
    """Who acts in the clause behind a figure: "the 10 million votes that Labour received"."""
    noun = max(sentence.counted(which), sentence.tails[which] - 1)
    behind = sentence.tokens[noun + 1 : noun + 2]
    if (
        not behind
        or behind[0].text.lower() not in speech_of(sentence.language).little.relative_objects
    ):
        return ""
    for index in range(noun + 2, min(noun + 2 + OF, len(sentence.tokens))):
        name = name_at(sentence, index, names)
        if found := person_at(sentence, index, names):
            return found
        if name and name.kind == "party":
            return whole_name(sentence, index, name)
        if sentence.tokens[index].pos not in ("DET", "ADJ"):
            break
    return ""


def is_beaten_by(sentence: Sentence, which: int) -> bool:
    """True for "loses by 630 votes", « l'emporte de 12 voix »: how far apart two holders are."""
    words, numeral = mandate_words(sentence.language), sentence.numerals[which]
    start = sentence.quantities[which].start  # of "just 96", « un peu plus de 500 »
    behind = (i for i in range(numeral) if sentence.tokens[i].start >= start)
    led_in = next(behind, numeral) - 1
    hedged = led_in > 0 and sentence.tokens[led_in].pos == "ADV"
    led_in -= hedged
    if is_set_against(sentence, which):
        return False  # "leads by 51% to 47%"
    led = led_in >= 0 and bool(words.by.at(sentence.tokens, led_in))
    received = holder_words(sentence.language).received
    led = led and not received.at(
        sentence.tokens, led_in - 1
    )  # « il la devance, créditée de 35 % »
    told = zip(sentence.tails, sentence.quantities, strict=True)
    number = sentence.quantities[which].kind == "number"
    passed = ("ordinal", "percent") if number else ("ordinal",)  # « le second tour », « à 48 %, »
    ends = (tail for tail, quantity in told if quantity.kind not in passed)
    first = max([numeral - FIGHT, *(tail for tail in ends if tail <= numeral)])
    missed = number and led_in >= 0 and bool(words.missed_by.at(sentence.tokens, led_in))
    if missed and words.misses.find(sentence.tokens, first, numeral) >= 0:
        return True  # « échoue à 1 200 voix du second tour »
    return led and words.fights.find(sentence.tokens, first, numeral) >= 0


def is_change(sentence: Sentence, which: int) -> bool:
    """True for « perd 12 sièges », "gained 20,000 votes": not all that one has."""
    moved, numeral = mandate_words(sentence.language).moved, sentence.numerals[which]
    near = moved.find(sentence.tokens, numeral - 2, numeral) >= 0
    noun, ballots = sentence.counted(which), contest_words(sentence.language).ballots
    votes = noun >= 0 and bool(ballots.at(sentence.tokens, noun))
    return near and (votes or counts_seats(sentence, which))


def before_company(sentence: Sentence, index: int) -> int:
    """The last word of who stands before « et ses alliés », "with its allies"; else `index`."""
    tokens, led = sentence.tokens, mandate_words(sentence.language).company
    owned = index > 2 and speech_of(sentence.language).possessive.at(tokens, index - 1)
    return index - 3 if owned and led.at(tokens, index - 2) else index


def of_body(sentence: Sentence, index: int, names: Names) -> str:
    """Who leads what a noun like « parti » is: « le parti d'Anne Colin », "Ms Poe's party"."""
    if not holder_words(sentence.language).bodies.at(sentence.tokens, index):
        return ""
    link = speech_of(sentence.language).little.of
    behind = range(index + 1, min(index + OF, len(sentence.tokens)))
    led = bool(behind) and sentence.tokens[behind[0]].text.lower() in link
    before: Sequence[int] = [c for c in sentence.children[index] if c < index]
    by = holder_words(sentence.language).led_by.find(sentence.tokens, index + 1, index + LED_BY)
    heads = range(by, min(by + OF + 1, len(sentence.tokens))) if by >= 0 else ()
    if index and holder_words(sentence.language).whose.find(sentence.tokens, index - 2, index) >= 0:
        before = range(index - 2, max(index - 2 - OF, -1), -1)  # « Anne Colin, dont la liste »
    near = (*heads, *(behind if led else ()), *before)
    titles = speech_of(sentence.language).titles
    near = tuple(i for i in near if not titles.at(sentence.tokens, i))  # « le parti du Premier… »
    told = next((found for i in near if (found := person_at(sentence, i, names))), "")
    return told or _named_so(sentence, index + 1, names)


def _named_so(sentence: Sentence, index: int, names: Names) -> str:
    """The name right behind a body: « le parti Avenir », « la liste Morel »."""
    name = name_at(sentence, index, names) if index < len(sentence.tokens) else None
    if name is None or name.start != sentence.tokens[index].start or name.kind == "place":
        return ""
    return person_at(sentence, index, names) or whole_name(sentence, index, name)


def is_own_majority(sentence: Sentence, which: int) -> bool:
    """True for "keeps Milton by a majority of 8,430": votes, and the winner's."""
    words, numeral = mandate_words(sentence.language), sentence.numerals[which]
    votes = sentence.quantities[which].value.low >= LEAST
    return votes and words.lead.find(sentence.tokens, numeral - 3, numeral) >= 0
