"""Whether a figure goes on with the measure of one before it."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.counting import is_article, whole_of
from checker.claims.governing import joined_clause
from checker.claims.quantity import Quantity
from checker.claims.scope import is_part
from checker.claims.sentence import OBJECTS, PASSIVES, SUBJECTS, Sentence, Token
from checker.claims.speech import sources_of, speech_of

__all__ = ["acts_for_itself", "follows", "is_row", "points_back"]

MOMENTS = frozenset({"date", "time", "duration"})
NUMBERS = frozenset({"number", "ordinal", "one", "none"})
SHARES = frozenset({"percent", "share"})
SUBJECT_ROLES = frozenset({"subject", "passive"})
ROLES = SUBJECTS | OBJECTS | PASSIVES  # of what a verb says something
WITHOUT = frozenset({"sans", "without"})
AWAY = frozenset({"pobj", "obl", "obl:mod", "obl:arg", "nmod"})  # of what a verb says nothing
LISTED = 8  # words between the members of a list
STATE = 5  # words from a verb to the state that it tells
FAR = 30  # words between a figure and one that goes on with it


def is_row(first: Quantity, second: Quantity) -> bool:
    """True for two figures that can be members of one row."""
    for kinds in (NUMBERS, SHARES):
        if first.kind in kinds and second.kind in kinds:
            return True
    if first.kind in MOMENTS:
        return False
    return first.kind == second.kind and first.unit == second.unit


def follows(sentence: Sentence, index: int, which: int, *, people: bool) -> bool:
    """True when figure `which` goes on with figure `index` of the same sentence.

    A bare one does; one with a noun does when the noun is only a kind of the people counted before
    and no verb says anything else of them.
    """
    between = sentence.tokens[sentence.tails[index] : sentence.numerals[which]]
    noun = sentence.counted(which)
    if is_article(sentence, which):
        return noun >= 0 and _is_kind(sentence, noun) and _is_listed(sentence, index, which)
    if sentence.quantities[which].kind == "none" or _is_of_place(sentence, which):
        return False
    if sentence.quantities[which].kind not in NUMBERS:
        return noun < 0 and whole_of(sentence, which) < 0 and len(between) <= FAR
    if noun < 0:
        whole = whole_of(sentence, which)
        near = len(between) <= FAR and not _is_without(sentence, which)
        near = near and not _does_else(sentence, index, which)
        return near and (whole < 0 or (people and _is_kind(sentence, whole)))
    if not people or not _is_kind(sentence, noun) or _is_beside(sentence, which):
        return False
    likewise = speech_of(sentence.language).likewise.find(sentence.tokens, noun + 1, noun + 3) >= 0
    return likewise or not _has_own_verb(sentence, index, which)


def _is_listed(sentence: Sentence, index: int, which: int) -> bool:
    """True for « trois tués, dont un enfant », false for « trois tués, souffle un pompier »."""
    between = sentence.tokens[sentence.tails[index] : sentence.numerals[which]]
    before = sentence.numerals[which] - 1
    said = sources_of(sentence.language).verbs.at(sentence.tokens, before)
    acts = any(role.name == "subject" for role in sentence.roles(sentence.counted(which)))
    return not (said or acts) and sentence.quantities[index].kind != "ordinal" and _in_list(between)


def _is_without(sentence: Sentence, which: int) -> bool:
    """True for "three dead, 200,000 without power": what they lack is told, they are others."""
    token = sentence.tokens[sentence.tails[which] :][:1]
    return bool(token) and token[0].text.lower() in WITHOUT


def _is_beside(sentence: Sentence, which: int) -> bool:
    """True for « tué devant ses deux enfants », "killed by two men": others, known from before."""
    tokens, before = sentence.tokens, sentence.numerals[which] - 1
    speech = speech_of(sentence.language)
    if before > 1 and speech.owned.at(tokens, before):
        return tokens[before - 1].pos == "ADP" and tokens[before - 2].pos != "CCONJ"
    return before >= 0 and bool(speech.beside.at(tokens, before))


def _is_kind(sentence: Sentence, noun: int) -> bool:
    """True for plain people and the kinds that tolls part them into: women, officers."""
    speech, text = speech_of(sentence.language), sentence.tokens[noun].text
    native = noun > 0 and text[:1].isupper() and text[1:].islower() and text[-1] == "s"
    if native and not speech.place_heads.at(sentence.tokens, noun):
        return True  # « six Belges et deux Danois »
    return bool(speech.people.at(sentence.tokens, noun) or speech.classes.at(sentence.tokens, noun))


def _in_list(between: Sequence[Token]) -> bool:
    """True for « trois tués, à savoir un homme »: no verb stands between."""
    colons = [i for i, token in enumerate(between) if token.text == ":"]
    listed = between[colons[-1] + 1 :] if colons else between
    verbal = any(token.pos in ("VERB", "AUX") and token.key != "savoir" for token in listed)
    return len(listed) <= LISTED and not verbal


def _has_own_verb(sentence: Sentence, index: int, which: int) -> bool:
    """True when a verb other than one of counting governs this figure alone."""
    return bool(_verbs_of_its_own(sentence, which) - _verbs(sentence, index))


def _does_else(sentence: Sentence, index: int, which: int) -> bool:
    """True for "48 died and 620 have fallen ill": a verb of its own, and no known state."""
    numeral = sentence.numerals[which]
    if _is_added(sentence, which, sentence.tails[which]):
        return False
    if acts_for_itself(sentence, which):
        return True
    more = sentence.quantities[which].value.low > sentence.quantities[index].value.low
    if more and joined_clause(sentence, which):
        return True
    anchor = max(whole_of(sentence, which), numeral)  # "285 of the residents stayed behind"
    acts = {role.verb for role in sentence.roles(anchor) if role.name in SUBJECT_ROLES}
    own = acts & (_verbs_of_its_own(sentence, which) - _verbs(sentence, index))
    states = speech_of(sentence.language).subsets.values()
    last = max(own, default=0) + STATE
    return bool(own) and all(words.find(sentence.tokens, numeral, last) < 0 for words in states)


def acts_for_itself(sentence: Sentence, which: int) -> bool:
    """True for "as thousands stormed a shop", « et 225 provisoirement retenues »."""
    tokens, index = sentence.tokens, sentence.tails[which]
    while index < len(tokens) and tokens[index].pos == "ADV":
        index += 1
    if index >= len(tokens) or tokens[index].pos != "VERB" or tokens[index].quantity >= 0:
        return False
    states = speech_of(sentence.language).subsets.values()
    told = any(words.find(tokens, sentence.numerals[which], index + STATE) >= 0 for words in states)
    return not told and not sources_of(sentence.language).verbs.at(tokens, index)


def _verbs_of_its_own(sentence: Sentence, which: int) -> set[int]:
    known = sources_of(sentence.language).verbs
    return {
        verb
        for verb in _verbs(sentence, which)
        if not known.at(sentence.tokens, verb) and sentence.tokens[verb].pos != "AUX"
    }


def _verbs(sentence: Sentence, which: int) -> set[int]:
    noun = sentence.counted(which)
    anchor = noun if noun >= 0 else sentence.numerals[which]
    verbs = {
        role.verb
        for role in sentence.roles(anchor)
        if role.name not in ("modifier", "oblique") and not _parted(sentence, anchor, role.verb)
    }
    return verbs | _participle(sentence, noun)


def _parted(sentence: Sentence, first: int, second: int) -> bool:
    between = sentence.tokens[min(first, second) : max(first, second)]
    return any(token.text in (":", ";") for token in between)


def _participle(sentence: Sentence, noun: int) -> set[int]:
    """The participle behind a counted noun, as in "one boy still sought"."""
    for index in range(noun + 1, min(noun + 3, len(sentence.tokens)) if noun >= 0 else 0):
        if sentence.tokens[index].pos == "VERB":
            return {index}
        if sentence.tokens[index].pos != "ADV":
            break
    return set()


def points_back(
    sentence: Sentence, which: int, *, plain: bool, held: bool, people: bool = False
) -> bool:
    """True for a figure that goes on with one of the sentences before.

    « Paris en concentre 3 », « celle de Vannes (49) », "four are home", "two others";
    where plain people were counted before, « 700 personnes selon la police » as well; where the
    figures are `held`, that of another holder: "Labour took 262"; where `people` were counted,
    "the count is 12".
    """
    noun = sentence.counted(which)
    if sentence.quantities[which].kind == "none":
        return False
    if is_article(sentence, which):
        return noun >= 0 and _is_said_of_them(sentence, noun, ("agir",))
    if noun >= 0:
        others = _is_added(sentence, which, noun)
        generic = bool(speech_of(sentence.language).people.at(sentence.tokens, noun))
        goes_on = others or (plain and not _verbs_of_its_own(sentence, which))
        return (goes_on and generic) or _is_said_of_them(sentence, noun)
    if _is_of_place(sentence, which):
        return False
    if (whole := whole_of(sentence, which)) >= 0:
        return bool(speech_of(sentence.language).people.at(sentence.tokens, whole))
    return (
        _is_added(sentence, which, sentence.tails[which])
        or _is_subject(sentence, which)
        or _has_anaphora(sentence, which)
        or _is_reported(sentence, which)
        or (held and _is_had(sentence, which))
        or (plain and (_is_tallied(sentence, which) or _is_estimated(sentence, which)))
        or (people and _is_estimated(sentence, which))
    )


def _is_estimated(sentence: Sentence, which: int) -> bool:
    """True for « les chiffres vont de 12 000 à 30 000 », « a porté son décompte à 12 000 »."""
    tallies = speech_of(sentence.language).tallies
    verbs = sentence.clause(sentence.numerals[which])[:1]
    return any(
        sentence.tokens[child].dep in ROLES and tallies.at(sentence.tokens, child)
        for verb in verbs
        for child in sentence.children[verb]
    )


def _is_tallied(sentence: Sentence, which: int) -> bool:
    """True for « Nantes : 19 000. », a name and its only figure."""
    numeral, first = sentence.numerals[which], sentence.tokens[0]
    colon = numeral > 1 and sentence.tokens[numeral - 1].text == ":"
    named = first.pos == "PROPN" and numeral <= 4
    return colon and named and len(sentence.quantities) == 1


def _is_had(sentence: Sentence, which: int) -> bool:
    """True for "Labour took 262": the bare object of a verb whose subject is a name."""
    token = sentence.tokens[sentence.numerals[which]]
    subject = sentence.subject(token.head)
    named = subject >= 0 and sentence.tokens[subject].pos == "PROPN"
    return named and token.dep in OBJECTS and sentence.tokens[token.head].pos == "VERB"


def _is_of_place(sentence: Sentence, which: int) -> bool:
    """True for "the city of 90,000": how many live there."""
    numeral, speech = sentence.numerals[which], speech_of(sentence.language)
    linked = numeral > 1 and sentence.tokens[numeral - 1].text in speech.link
    linked = linked and not is_part(sentence, which)  # « L'état de 12 d'entre eux est grave »
    return linked and bool(speech.place_heads.at(sentence.tokens, numeral - 2))


def _is_reported(sentence: Sentence, which: int) -> bool:
    """True for « le cabinet aboutit à 12 000 »: the nearest verb above is one of counting."""
    verbs = sentence.clause(sentence.numerals[which])
    return bool(verbs) and bool(sources_of(sentence.language).verbs.at(sentence.tokens, verbs[0]))


def _is_added(sentence: Sentence, which: int, last: int) -> bool:
    """True for "two others", "the other six", "one more victim"."""
    first = max(sentence.numerals[which] - 1, 0)
    increment = speech_of(sentence.language).increment
    return (
        sentence.quantities[which].increment
        or increment.find(sentence.tokens, first, last + 1) >= 0
    )


def _is_said_of_them(
    sentence: Sentence, noun: int, known: tuple[str, ...] = ("agir", "etre", "be")
) -> bool:
    """« il s'agit de deux femmes »: kinds of people of the figure before, not "out for two"."""
    verbs = sentence.clause(noun)
    said = bool(verbs) and verbs[0] < noun and sentence.tokens[verbs[0]].key in known
    away = said and sentence.tokens[noun].dep in AWAY and sentence.tokens[verbs[0]].key != "agir"
    return said and not away and _is_kind(sentence, noun)


def _is_subject(sentence: Sentence, which: int) -> bool:
    """True for "four have been sent home": a bare figure that stands for those counted before."""
    numeral = sentence.numerals[which]
    return sentence.quantities[which].hedge != "vague" and any(
        role.name in SUBJECT_ROLES and role.verb > numeral for role in sentence.roles(numeral)
    )


def _has_anaphora(sentence: Sentence, which: int) -> bool:
    numeral = sentence.numerals[which]
    before = sentence.tokens[max(0, numeral - 8) : numeral]
    beside = sentence.tokens[numeral - 1].text == "(" if numeral else False
    anaphora = speech_of(sentence.language).anaphora
    return beside or any(
        token.pos in ("PRON", "ADV", "ADP")
        and (token.key,) in anaphora.phrases.get(token.key, ())
        and not _is_relative(sentence, token)
        for token in before
    )


def _is_relative(sentence: Sentence, token: Token) -> bool:
    """True for the "that" of "a blaze that forced 500 out": it points at a noun of its own."""
    return sentence.tokens[token.head].dep == "relcl"
