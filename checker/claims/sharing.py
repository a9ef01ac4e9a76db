"""Who got which share: receivers, those to whom it is given, two figures told in one breath."""

from __future__ import annotations

from checker.claims.bearing import called, name_at, person_at, whole_name
from checker.claims.camps import camp_of
from checker.claims.camps_beside import camp_beside
from checker.claims.gapped_shares import against, fronted, is_receiving_camp, owned_by
from checker.claims.given_back import is_pollster
from checker.claims.held_beside import (
    figures_in_turn,
    is_event,
    is_someone,
    named_at,
    right_before,
)
from checker.claims.holder_words import holder_words, sides
from checker.claims.in_lists import listed
from checker.claims.mandates import mandate_words
from checker.claims.members import counts_seats, is_beaten_by, seated
from checker.claims.names import Names, may_be_person
from checker.claims.pairs_told import acts_behind_comma
from checker.claims.persons import addresses
from checker.claims.said_aside import past_aside, set_off
from checker.claims.sentence import Sentence
from checker.claims.set_against import is_set_against
from checker.claims.two_units import past_bracket, said_behind

__all__ = [
    "given_to",
    "is_margin",
    "is_said_again",
    "is_someone",
    "receiver",
    "side",
    "surely",
]

BEHIND = 7  # words from a figure to the one that received it
SAID_AGAIN = 3  # words up to the same in another unit: ", or"
AFTER = 8  # words from a figure to the preposition of receiving, a verb of receiving among them


def side(sentence: Sentence, which: int, names: Names) -> str:
    """« adopté par 289 voix contre 266 »: for, against; "" where there are people."""
    against = holder_words(sentence.language).against
    for place, second in enumerate((which + 1, which)):
        if not 0 < second < len(sentence.quantities):
            continue
        between = range(sentence.tails[second - 1], sentence.numerals[second])
        told = any(against.at(sentence.tokens, i) == between.stop - i for i in between)
        told = told and not (_counts_else(sentence, second) or counts_seats(sentence, second - 1))
        told = told and not receiver(sentence, second, names)  # « contre 6 100 à son rival »
        told = told and not _is_contest(sentence, which)
        people = any(person_at(sentence, i, names) for i in range(len(sentence.tokens)))
        if (
            told
            and sentence.quantities[second].kind == "number"
            and (
                not people
                or _is_tally(sentence, between)
                or _is_felled(sentence, second)
                or _is_of_chamber(sentence, between)
            )
        ):
            return sides(sentence.language)[place]
    return ""


def _counts_else(sentence: Sentence, which: int) -> bool:
    """True for « 89 sièges, contre 8 sortants »: no votes against."""
    noun, nobody = sentence.counted(which), holder_words(sentence.language).nobody
    return noun >= 0 and not nobody.at(sentence.tokens, noun)


def _is_contest(sentence: Sentence, which: int) -> bool:
    """True for « Elle devance son rival de 1 204 voix : 25 312 contre 24 108 »."""
    figures = range(min(which, len(sentence.quantities)))
    return any(is_beaten_by(sentence, index) for index in figures)


def _is_tally(sentence: Sentence, between: range) -> bool:
    """True for "312-210", "voted 204 to 85": no name in the sentence can hold these."""
    first = sentence.tokens[between.start - 2] if between.start > 1 else None
    voted = first is not None and first.pos == "VERB"
    return len(between) == 1 and (voted or sentence.tokens[between.start].text in "-–")


def _is_of_chamber(sentence: Sentence, between: range) -> bool:
    """True for "the House impeached Ann Lee by 61 votes to 39": nobody who is named holds these."""
    words = holder_words(sentence.language)
    voted = len(between) == 2 and words.nobody.at(sentence.tokens, between.start)
    return bool(voted) and words.chambers.find(sentence.tokens, 0, len(sentence.tokens)) >= 0


def _is_felled(sentence: Sentence, second: int) -> bool:
    """True for « M. Colin, renversé par 300 voix contre 210 »: what was voted on him, not his."""
    falls, tokens = mandate_words(sentence.language).falls, sentence.tokens
    led, behind = sentence.numerals[second - 1], sentence.tails[second]
    by = led > 0 and tokens[led - 1].pos == "ADP"
    last = behind < len(tokens) and tokens[behind].pos == "ADP"
    return by and not last and falls.find(tokens, led - BEHIND, led) >= 0


def is_margin(sentence: Sentence, which: int) -> bool:
    """True for « 812 000 voix d'avance », « l'écart est de 9 voix »: what parts two holders."""
    margins = holder_words(sentence.language).margins
    if _is_change(sentence, which):
        return True
    if is_set_against(sentence, which):
        return False
    if _is_spoken_of(sentence, which):
        return True
    if is_said_again(sentence, which):  # "by 1.8 points, or about 2.1m votes"
        return is_beaten_by(sentence, which - 1) or is_margin(sentence, which - 1)
    first = sentence.tails[which - 1] if which else 0
    after = sentence.tails[which]
    first = max(first, sentence.numerals[which] - BEHIND)
    parted = (i + 1 for i in range(first, after) if _is_parted_off(sentence, i))
    first = max(parted, default=first)
    last = min([after + 4, *(i for i in sentence.numerals if i >= after)])
    stops = (i for i in range(after, len(sentence.tokens)) if sentence.tokens[i].text == ",")
    last = min(last, next(stops, last))  # "on 26%, ahead of Jane Mercer"
    found = margins.find(sentence.tokens, first, last)
    return found >= 0 and not _leads_at(sentence, found, sentence.numerals[which])


def is_said_again(sentence: Sentence, which: int) -> bool:
    """True for a figure that tells the one right before it in another unit."""
    if not which:
        return False
    numeral, tail = sentence.numerals[which], sentence.tails[which - 1]
    again = holder_words(sentence.language).again.find(sentence.tokens, tail, numeral)
    return numeral - tail <= SAID_AGAIN and again >= 0


def _leads_at(sentence: Sentence, index: int, numeral: int) -> bool:
    """True for "led the race with 51.4%": what the one ahead has, and not by how much."""
    reached = holder_words(sentence.language).reached
    led = any(reached.at(sentence.tokens, i) for i in {index + 1, numeral - 1} if i > index)
    return index < numeral and sentence.tokens[index].pos == "VERB" and led


def _is_spoken_of(sentence: Sentence, which: int) -> bool:
    """True for « l'écart entre les deux finalistes s'est resserré à 60 000 voix »."""
    margins = holder_words(sentence.language).margins
    verbs = sentence.clause(sentence.numerals[which])
    subjects = (sentence.subject(verb) for verb in verbs)
    told = (index for index in subjects if index >= 0 and margins.at(sentence.tokens, index))
    numeral = sentence.numerals[which]
    return any(all(t.text != ":" for t in sentence.tokens[index:numeral]) for index in told)


def _is_parted_off(sentence: Sentence, index: int) -> bool:
    """True for a colon, and before « garde la majorité absolue, avec 70 sièges »: all it has."""
    comma = sentence.tokens[index].text == "," and index + 1 < len(sentence.tokens)
    led = comma and holder_words(sentence.language).reached.at(sentence.tokens, index + 1)
    return sentence.tokens[index].text == ":" or bool(led)


def _is_change(sentence: Sentence, which: int) -> bool:
    """True for the 30 of "62 seats (+30)", "down 13"."""
    numeral, changes = sentence.numerals[which], holder_words(sentence.language).changes
    first = max(numeral - 3, 0)
    led = (changes.at(sentence.tokens, i) == numeral - i for i in range(first, numeral))
    return any(led)


def surely(sentence: Sentence, which: int, names: Names) -> str:
    """The holder that the words right around the figure name, "" where none is."""
    return (
        receiver(sentence, which, names)
        or seated(sentence, which, names)
        or named_at(sentence, which, names)
        or owned_by(sentence, which, names)
        or fronted(sentence, which, names)
        or past_aside(sentence, which, names)
        or camp_beside(sentence, which, names)
        or listed(sentence, which, names)
        or right_before(sentence, which, names)
        or _in_turn(sentence, which, names)
        or set_off(sentence, which, names)
        or given_to(sentence, which, names)
    )


def receiver(sentence: Sentence, which: int, names: Names) -> str:
    """Who got it, "" for none: « 41 % pour Anne Colin », « 41 % sont allés à Anne Colin »."""
    again = said_behind(sentence, which)  # « 3 790 (47,4 %) à Anne Colin »
    told = past_bracket(sentence, again) if again >= 0 else sentence.tails[which]
    after, words = told, holder_words(sentence.language)
    goes = False
    for index in range(after, min(after + AFTER, len(sentence.tokens) - 1)):
        token = sentence.tokens[index]
        verbal = token.pos in ("VERB", "AUX") and token.dep != "acl"  # « des suffrages exprimés »
        if token.quantity >= 0 or token.pos == "PUNCT" or (index > after + 4 and not goes):
            return ""
        if token.dep == "fixed" or words.facing.at(sentence.tokens, index):  # « face à »
            return ""
        if words.receivers.at(sentence.tokens, index):
            if _are_voters(sentence, index) or _owns_next(sentence, index):
                return ""
            return _received(sentence, index + 1, names)
        goes = goes or bool(words.received.at(sentence.tokens, index))
        if verbal and token.pos == "VERB" and not goes:
            return ""
    return ""


def _owns_next(sentence: Sentence, index: int) -> bool:
    """True for "52.1% to the challenger's 47.9%": what follows is somebody else's."""
    behind = range(index + 1, min(index + BEHIND, len(sentence.tokens) - 1))
    owner = next((i for i in behind if sentence.tokens[i].text in ("'s", "’s")), -1)
    return owner >= 0 and sentence.tokens[owner + 1].quantity >= 0


def _are_voters(sentence: Sentence, index: int) -> bool:
    """True for « 15 % chez les cadres »: some of those who voted, and nobody they voted for."""
    words, tokens = mandate_words(sentence.language), sentence.tokens
    among = words.voters_among.at(tokens, index)
    return bool(among) and words.voters.find(tokens, index + 1, index + 4) >= 0


def _received(sentence: Sentence, first: int, names: Names) -> str:
    noun, chambers = "", holder_words(sentence.language).chambers
    for index in range(first, min(first + BEHIND, len(sentence.tokens))):
        if chambers.at(sentence.tokens, index):
            break  # « 41 sièges au Conseil national »: where they are won
        if found := person_at(sentence, index, names):
            return found
        name = name_at(sentence, index, names)
        if name and (name.kind != "place" or may_be_person(name, sentence.language)):
            return whole_name(sentence, index, name)
        token = sentence.tokens[index]
        if token.text.rstrip(".") in addresses(sentence.language):
            continue  # "for Rep. Mary Poe"
        if not noun and (camp := camp_of(sentence, index)):
            return camp.who
        if _is_noun(sentence, index) and not noun:
            held = is_receiving_camp(sentence, index, first) or not is_event(sentence, index)
            noun = called(sentence, index) if held else ""
        aside = noun and token.text == ","  # « à son rival, Paul Moreau »
        if not aside and token.pos not in ("DET", "NOUN", "ADJ", "ADP") and token.dep != "poss":
            break
    return noun


def _is_noun(sentence: Sentence, index: int) -> bool:
    """True for a noun, and for an adjective in the place of one: « aux travaillistes »."""
    token, around = sentence.tokens[index], sentence.tokens[index - 1 : index + 2 : 2]
    alone = all(t.pos not in ("NOUN", "PROPN", "ADJ") for t in around)
    return token.pos == "NOUN" or (token.pos == "ADJ" and alone)


def _in_turn(sentence: Sentence, which: int, names: Names) -> str:
    """« A devance B (53 % contre 47 %) », « A et B obtiennent 53 % et 47 % »: one each, in turn."""
    row = figures_in_turn(sentence, which)
    if len(row) < 2:
        return ""
    people: dict[str, bool] = {}  # whether the sentence is about them
    for index in range(sentence.numerals[row[0]]):
        found = person_at(sentence, index, names)
        name = name_at(sentence, index, names)
        if not found and name and name.kind in ("body", "party", "person", ""):
            found = whole_name(sentence, index, name)
        if name and is_pollster(name, sentence.language):
            continue
        if found:
            people[found] = people.get(found, False) or acts_behind_comma(sentence, index, name)
    if len(people) != len(row):
        return against(sentence, which, names)
    flipped = list(people.values()) == [False, True]  # « Face à A, B gagne par 53 % contre 47 % »
    order = list(people)[:: -1 if flipped else 1]
    return order[row.index(which)]


def given_to(sentence: Sentence, which: int, names: Names) -> str:
    """« créditent la liste verte de 12 % », "gave the incumbent 80%"."""
    words, numeral = holder_words(sentence.language), sentence.numerals[which]
    for verb in range(numeral - 1, max(numeral - BEHIND, -1), -1):
        if sentence.tokens[verb].quantity >= 0:
            return ""
        if words.givers.at(sentence.tokens, verb) and verb + 1 < numeral:
            return _received(sentence, verb + 1, names)
        if words.received.at(sentence.tokens, verb) and words.receivers.at(
            sentence.tokens, verb + 1
        ):
            return _received(sentence, verb + 2, names)  # « la victoire revient à Anne Colin avec »
    return ""
