"""Who got which share: receivers, those to whom it is given, two figures told in one breath."""

from __future__ import annotations

from checker.claims.bearing import name_at, person_at, text_of, whoever, whole_name
from checker.claims.holder_words import holder_words, sides
from checker.claims.mandates import mandate_words
from checker.claims.members import before_company, counts_seats, seated
from checker.claims.names import Names, may_be_person
from checker.claims.persons import is_person
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.speech import events_of, speech_of

__all__ = ["is_margin", "is_someone", "receiver", "side", "surely"]

BEHIND = 7  # words from a figure to the one that received it
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
    first = sentence.tails[which - 1] if which else 0
    after = sentence.tails[which]
    first = max(first, sentence.numerals[which] - BEHIND)
    colons = (i + 1 for i in range(first, after) if sentence.tokens[i].text == ":")
    first = max(colons, default=first)
    last = min([after + 4, *(i for i in sentence.numerals if i >= after)])
    stops = (i for i in range(after, len(sentence.tokens)) if sentence.tokens[i].text == ",")
    last = min(last, next(stops, last))  # "on 26%, ahead of Jane Mercer"
    return margins.find(sentence.tokens, first, last) >= 0


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
        or _past_aside(sentence, which, names)
        or _right_before(sentence, which, names)
        or _in_turn(sentence, which, names)
        or _given(sentence, which, names)
    )


def is_someone(sentence: Sentence, index: int) -> bool:
    """True for a title or a noun of people, never for a victory or a participle: « élu »."""
    if holder_words(sentence.language).nobody.at(sentence.tokens, index):
        return False
    title = speech_of(sentence.language).titles.at(sentence.tokens, index)
    return bool(title) or is_person(sentence, index)


def receiver(sentence: Sentence, which: int, names: Names) -> str:
    """Who got it, "" for none: « 41 % pour Anne Colin », « 41 % sont allés à Anne Colin »."""
    after, words = sentence.tails[which], holder_words(sentence.language)
    goes = False
    for index in range(after, min(after + AFTER, len(sentence.tokens) - 1)):
        token = sentence.tokens[index]
        verbal = token.pos in ("VERB", "AUX") and token.dep != "acl"  # « des suffrages exprimés »
        if token.quantity >= 0 or token.pos == "PUNCT" or (index > after + 4 and not goes):
            return ""
        if token.dep == "fixed" or words.facing.at(sentence.tokens, index):  # « face à »
            return ""
        if words.receivers.at(sentence.tokens, index):
            return _received(sentence, index + 1, names)
        goes = goes or bool(words.received.at(sentence.tokens, index))
        if verbal and token.pos == "VERB" and not goes:
            return ""
    return ""


def _received(sentence: Sentence, first: int, names: Names) -> str:
    noun = ""
    for index in range(first, min(first + BEHIND, len(sentence.tokens))):
        if found := person_at(sentence, index, names):
            return found
        name = name_at(sentence, index, names)
        if name and (name.kind != "place" or may_be_person(name, sentence.language)):
            return whole_name(sentence, index, name)
        token = sentence.tokens[index]
        if _is_noun(sentence, index) and not noun:
            noun = "" if _is_event(sentence, index) else text_of(sentence, index)
        aside = noun and token.text == ","  # « à son rival, Paul Moreau »
        if not aside and token.pos not in ("DET", "NOUN", "ADJ", "ADP"):
            break
    return noun


def _is_noun(sentence: Sentence, index: int) -> bool:
    """True for a noun, and for an adjective in the place of one: « aux travaillistes »."""
    token, around = sentence.tokens[index], sentence.tokens[index - 1 : index + 2 : 2]
    alone = all(t.pos not in ("NOUN", "PROPN", "ADJ") for t in around)
    return token.pos == "NOUN" or (token.pos == "ADJ" and alone)


def _is_event(sentence: Sentence, index: int) -> bool:
    """True for « contre 41 % au second tour »: what is voted in, not who is voted for."""
    tokens, nobody = sentence.tokens, holder_words(sentence.language).nobody
    if nobody.at(tokens, index):
        return True
    events = events_of(sentence.language).values()
    return any(words.find(tokens, index - 1, index + 1) >= 0 for words in events)


def _right_before(sentence: Sentence, which: int, names: Names) -> str:
    """« Anne Colin (31 %) », « la députée sortante (28 %) », « LFI 72 et le PS 31 »."""
    numeral = sentence.numerals[which]
    beside = numeral > 1 and sentence.tokens[numeral - 1].text == "("
    if not beside and not (which and sentence.counted(which) < 0):
        return ""
    if beside and len(_row(sentence, which)) > 1:
        return ""  # « A devance B (53 % contre 47 %) »
    if beside and _is_listed_place(sentence, numeral):
        return ""
    index = numeral - 2 if beside or _is_reached(sentence, which, names) else numeral - 1
    if beside:
        index = before_company(sentence, index)
    while beside and index > 0 and sentence.tokens[index].pos == "ADJ":
        index -= 1
    name = name_at(sentence, index, names)
    if name and name.kind != "place":
        return whoever(sentence, index, names)
    if not beside and (found := person_at(sentence, index, names)):
        return found  # « Il a 60 % des voix, la candidate 40 % »
    known = index >= 0 and beside and (is_someone(sentence, index) or _is_set(sentence, index))
    known = known or (not beside and _is_gapped(sentence, index))
    return whoever(sentence, index, names) if known else ""


def _past_aside(sentence: Sentence, which: int, names: Names) -> str:
    """The person before the clause of « Rose Aubin, qui était absente, 17 % », "" for none."""
    tokens, numeral = sentence.tokens, sentence.numerals[which]
    if numeral < 1 or tokens[numeral - 1].text != ",":
        return ""
    kind = sentence.quantities[which].kind
    told = (i for i in range(which) if sentence.quantities[i].kind == kind)
    first = max((sentence.tails[i] for i in told), default=0)
    spans = range(numeral - 2, max(first, 1), -1)
    who = speech_of(sentence.language).little.who
    led = (i for i in spans if tokens[i].text.lower() in who and tokens[i - 1].text == ",")
    aside = next(led, 0) - 2
    return person_at(sentence, aside, names) if aside >= 0 else ""


def _is_reached(sentence: Sentence, which: int, names: Names) -> bool:
    """True for « les Verts à 13 », "Reform UK at 13" behind the figure of another party."""
    numeral = sentence.numerals[which]
    if not which or not holder_words(sentence.language).reached.at(sentence.tokens, numeral - 1):
        return False
    name = name_at(sentence, numeral - 2, names)
    return name is not None and name.kind == "party"


def _is_listed_place(sentence: Sentence, numeral: int) -> bool:
    """True for the names of « deux départements, l'Aisne (53 %) et la Somme (52 %) »."""
    heads = speech_of(sentence.language).place_heads
    for index in range(numeral - 1, 0, -1):
        if sentence.tokens[index].pos in ("VERB", "AUX"):
            return False
        if heads.at(sentence.tokens, index):
            return sentence.tokens[index].dep not in SUBJECTS
    return False


def _is_gapped(sentence: Sentence, index: int) -> bool:
    """True for the noun of « 34 sièges, les écologistes 7 »: a clause whose verb is left out."""
    tokens, first = sentence.tokens, index
    if index < 1 or tokens[index].quantity >= 0 or _is_event(sentence, index):
        return False
    while first > 0 and tokens[first].pos in ("NOUN", "ADJ", "PROPN") and index - first < 3:
        first -= 1
    led = 0 < first < index and tokens[first].pos == "DET"
    return led and (tokens[first - 1].text in (",", ";") or tokens[first - 1].pos == "CCONJ")


def _is_set(sentence: Sentence, index: int) -> bool:
    """True for « l'extrême droite (38 sièges) »: a noun that no preposition leads in."""
    cases = (sentence.tokens[c].dep in ("case", "prep") for c in sentence.children[index])
    noun = sentence.tokens[index].pos == "NOUN" and sentence.tokens[index].dep != "pobj"
    return noun and not any(cases) and not _is_event(sentence, index)


def _in_turn(sentence: Sentence, which: int, names: Names) -> str:
    """« A devance B (53 % contre 47 %) », « A et B obtiennent 53 % et 47 % »: one each, in turn."""
    row = _row(sentence, which)
    if len(row) < 2:
        return ""
    people: list[str] = []
    for index in range(sentence.numerals[row[0]]):
        found = person_at(sentence, index, names)
        name = name_at(sentence, index, names)
        if not found and name and name.kind in ("body", "party", "person"):
            found = whole_name(sentence, index, name)
        if found and found not in people:
            people.append(found)
    return people[row.index(which)] if len(people) == len(row) else ""


def _row(sentence: Sentence, which: int) -> list[int]:
    """The figures of the kind of `which` that only joints part from it, itself included."""
    row = [which]
    while row[0] > 0 and _joined(sentence, row[0] - 1):
        row.insert(0, row[0] - 1)
    while row[-1] + 1 < len(sentence.quantities) and _joined(sentence, row[-1]):
        row.append(row[-1] + 1)
    return row


def _joined(sentence: Sentence, which: int) -> bool:
    """True when only joints stand between figure `which` and the next: « 53 % contre 47 % »."""
    first, second = sentence.quantities[which], sentence.quantities[which + 1]
    between = range(sentence.tails[which], sentence.numerals[which + 1])
    joints = holder_words(sentence.language).joints
    return first.kind == second.kind and all(
        sentence.tokens[i].text == "," or joints.at(sentence.tokens, i) for i in between
    )


def _given(sentence: Sentence, which: int, names: Names) -> str:
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
