"""The holder that stands right before a figure: « Anne Colin (31 %) », « LFI 72 et le PS 31 »."""

from __future__ import annotations

from checker.claims.ballots_read import is_of_count
from checker.claims.bearing import name_at, person_at, whoever
from checker.claims.holder_words import holder_words
from checker.claims.in_lists import behind_bracket, runs_in_vote
from checker.claims.mandates import mandate_words
from checker.claims.members import before_company
from checker.claims.names import Names
from checker.claims.persons import is_person
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.speech import events_of, speech_of

__all__ = ["figures_in_turn", "is_event", "is_someone", "named_at", "outdone", "right_before"]


STANDING = 3  # words that say how somebody stands


def is_someone(sentence: Sentence, index: int) -> bool:
    """True for a title or a noun of people, never for a victory or a participle: « élu »."""
    if holder_words(sentence.language).nobody.at(sentence.tokens, index):
        return False
    title = speech_of(sentence.language).titles.at(sentence.tokens, index)
    return bool(title) or is_person(sentence, index) or runs_in_vote(sentence, index)


def is_event(sentence: Sentence, index: int) -> bool:
    """True for « contre 41 % au second tour »: what is voted in, not who is voted for."""
    tokens, nobody = sentence.tokens, holder_words(sentence.language).nobody
    if nobody.at(tokens, index):
        return True
    events = events_of(sentence.language).values()
    return any(words.find(tokens, index - 1, index + 1) >= 0 for words in events)


def right_before(sentence: Sentence, which: int, names: Names) -> str:
    """« Anne Colin (31 %) », « la députée sortante (28 %) », « LFI 72 et le PS 31 »."""
    numeral = behind_bracket(sentence, which)
    beside = numeral > 1 and sentence.tokens[numeral - 1].text == "("
    if not beside and not (which and sentence.counted(which) < 0):
        return ""
    if beside and len(figures_in_turn(sentence, which)) > 1:
        return ""  # « A devance B (53 % contre 47 %) »
    if beside and _is_listed_place(sentence, numeral) and not _is_holder(sentence, numeral, names):
        return ""
    reached = beside or _is_reached(sentence, which, names)
    index = numeral - 2 if reached else numeral - 1
    if beside:
        index = before_company(sentence, index)
    index = _noun(sentence, index) if reached else index
    name = name_at(sentence, index, names)
    led = speech_of(sentence.language).place_before  # « 58 % à Bogota, à Cali 63 % »
    spot = not beside and index > 0 and bool(led.at(sentence.tokens, index - 1))
    if name and name.kind != "place" and not spot:
        return whoever(sentence, index, names)
    if not beside and (found := person_at(sentence, index, names)):
        return found  # « Il a 60 % des voix, la candidate 40 % »
    known = index >= 0 and beside and (is_someone(sentence, index) or _is_set(sentence, index))
    known = known or (not beside and (reached or _is_gapped(sentence, index)))
    known = known or (not beside and _is_set_in_row(sentence, index))
    return whoever(sentence, index, names) if known else ""


def _is_reached(sentence: Sentence, which: int, names: Names) -> bool:
    """True for « les Verts à 13 », "Reform UK at 13" behind the figure of another party."""
    numeral = sentence.numerals[which]
    reached = holder_words(sentence.language).reached.at(sentence.tokens, numeral - 1)
    if not which or not (reached or _is_led_alike(sentence, which)):
        return False
    before = _noun(sentence, numeral - 2)
    name = name_at(sentence, before, names)
    if name is None and mandate_words(sentence.language).camps.at(sentence.tokens, before):
        return _is_gapped(sentence, numeral - 2)
    return name is not None and name.kind == "party"


def _noun(sentence: Sentence, index: int) -> int:
    """The word that the adjectives up to `index` are of: « la majorité sortante »."""
    while index > 0 and sentence.tokens[index].pos == "ADJ":
        index -= 1
    return index


def named_at(sentence: Sentence, which: int, names: Names) -> str:
    """« en France, Moreau à 27,8 % », "Poe on 26%": a name, the preposition and its share."""
    numeral = sentence.numerals[which]
    kind = sentence.quantities[which].kind
    rows = which > 0 and kind == "number" and sentence.quantities[which - 1].kind == kind
    if (
        not (kind == "percent" or (rows and sentence.counted(which) < 0))
        or numeral < 2
        or sentence.tokens[numeral - 1].text in "(,"
    ):
        return ""
    if not holder_words(sentence.language).reached.at(sentence.tokens, numeral - 1):
        return ""
    index = _behind_standing(sentence, numeral - 2)
    if index in outdone(sentence, which):
        return ""
    name = name_at(sentence, index, names)
    known = name is not None and name.kind in ("person", "party")
    known = known or (name is None and bool(person_at(sentence, index, names)))
    return whoever(sentence, index, names) if known else ""


def outdone(sentence: Sentence, which: int) -> range:
    """The words for whom « Anne Colin devance Luc Mora avec 31 % » is not about, if any."""
    start, tokens = sentence.quantities[which].start, sentence.tokens
    led = next((i for i, token in enumerate(tokens) if token.start >= start), 0) - 1
    if led < 1 or not holder_words(sentence.language).having.at(tokens, led):
        return range(0)
    first = led
    while first > 0 and tokens[first - 1].pos in ("PROPN", "DET", "NOUN", "ADJ"):
        first -= 1
    fights = mandate_words(sentence.language).fights
    fought = 1 < first < led and tokens[first - 1].pos == "VERB" and fights.at(tokens, first - 1)
    return range(first, led) if fought else range(0)


def _behind_standing(sentence: Sentence, index: int) -> int:
    """The word before those of standing: « Moreau en tête avec », "Poe ahead on"."""
    words, tokens = holder_words(sentence.language).standing, sentence.tokens
    for first in range(max(index - STANDING, 1), index + 1):
        if words.at(tokens, first) == index + 1 - first:
            return _behind_standing(sentence, first - 1)
    return index


def _is_led_alike(sentence: Sentence, which: int) -> bool:
    """True for the second of « est crédité de 36 %, le Front vert de 29 % »: one preposition."""
    first, second = (sentence.tokens[sentence.numerals[i] - 1] for i in (which - 1, which))
    same = first.text.lower() == second.text.lower()
    return same and second.pos == "ADP" and sentence.numerals[which - 1] > 0


def _is_holder(sentence: Sentence, numeral: int, names: Names) -> bool:
    """True for the name of « devant Anne Colin (22 %) », whatever the sentence spoke of before."""
    name = name_at(sentence, numeral - 2, names)
    return name is not None and name.kind in ("person", "party")


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
    if index < 1 or tokens[index].quantity >= 0 or is_event(sentence, index):
        return False
    while first > 0 and tokens[first].pos in ("NOUN", "ADJ", "PROPN") and index - first < 3:
        first -= 1
    led = 0 < first < index and tokens[first].pos == "DET"
    return led and (tokens[first - 1].text in (",", ";") or tokens[first - 1].pos == "CCONJ")


def _is_set_in_row(sentence: Sentence, index: int) -> bool:
    """True for « 43 %, son principal opposant 31 % »: somebody behind the comma of a row."""
    near = sentence.tokens[max(index - 3, 0) : index]
    comma = any(token.text in (",", ";") or token.pos == "CCONJ" for token in near)
    plain = bool(near) and not near[-1].text[:1].isupper()
    return comma and plain and is_someone(sentence, index)


def _is_set(sentence: Sentence, index: int) -> bool:
    """True for « l'extrême droite (38 sièges) »: a noun that no preposition leads in."""
    cases = (sentence.tokens[c].dep in ("case", "prep") for c in sentence.children[index])
    noun = sentence.tokens[index].pos == "NOUN" and sentence.tokens[index].dep != "pobj"
    return noun and not any(cases) and not is_event(sentence, index)


def figures_in_turn(sentence: Sentence, which: int) -> list[int]:
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
    if is_of_count(sentence, which) or is_of_count(sentence, which + 1):
        return False
    return first.kind == second.kind and all(
        sentence.tokens[i].text == "," or joints.at(sentence.tokens, i) for i in between
    )
