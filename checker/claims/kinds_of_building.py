"""Which kind of building a figure counts, and rows of several kinds of which one verb tells.

« 185 habitations et 15 commerces sont partis en fumée », "9,700 houses and 290 shops destroyed".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from checker.claims.draft import Draft
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.measuring import Measured
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.states import state_told, states_of
from checker.claims.tags import BUILDING, MARK
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = [
    "MINOR",
    "WHOLE_KIND",
    "BuildingKinds",
    "building_kinds",
    "in_another_state",
    "kind_of",
    "with_buildings",
]

BUILDINGS = "buildings"
WHOLE_KIND, MINOR = "whole", "minor"
AHEAD = 5  # words behind a figure in which « d'entre eux des maisons » says what it counts
BACK = 14  # words before it in which its noun stands: "the number of homes lost rose to"
TOTAL = 4  # words around a figure in which "in all" stands
ENDS = frozenset({";", ".", ":"})
ROW = frozenset({"NOUN", "ADJ", "CCONJ", "PUNCT", "NUM", "DET", "ADV", "SYM"})
LINKS = frozenset({"ADP", "AUX", "PRON", "DET", "ADV"})


@dataclass(frozen=True, slots=True)
class _File:
    others: tuple[str, ...]
    total: tuple[str, ...]
    kinds: dict[str, tuple[str, ...]]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class BuildingKinds:
    """The words of one language, ready to be met."""

    others: Lexicon  # what says that those counted are none of the kinds before
    total: Lexicon  # what says that a figure is that of all kinds
    kinds: Mapping[str, Lexicon]


@cache
def building_kinds(language: str) -> BuildingKinds:
    """The words of a language, none where it has no such file yet; RuleError where it is wrong."""
    path = rules_folder() / language / "building_kinds.toml"
    known = standing_for(path).is_file()
    file = decode(path, _File, blanks=False) if known else _File((), (), {})
    kinds = {name: lexicon(words, language) for name, words in file.kinds.items()}
    return BuildingKinds(lexicon(file.others, language), lexicon(file.total, language), kinds)


def with_buildings(drafts: Sequence[Draft], sentence: Sentence) -> tuple[Draft, ...]:
    """The drafts of a sentence; those of buildings know their kind, and a row has one fate."""
    starts = [quantity.start for quantity in sentence.quantities]
    told = {starts.index(draft.start): _told_bare(draft, sentence, starts) for draft in drafts}
    built = {which: one for which, one in told.items() if one.measured.measure == BUILDINGS}
    for which in sorted(told):
        if which not in built:
            told[which] = _in_row(told[which], sentence, which, built)
            built |= {which: told[which]} if told[which].measured.measure == BUILDINGS else {}
    return tuple(_with_kind(one, sentence, which) for which, one in told.items())


def _told_bare(draft: Draft, sentence: Sentence, starts: Sequence[int]) -> Draft:
    """The draft; the 40 of "had 90 houses and 40 were destroyed" are of those destroyed."""
    which = starts.index(draft.start)
    bare = draft.measured.measure == "count" and not draft.unit and sentence.counted(which) < 0
    if not bare or not _is_kind(draft.subject, sentence.language):
        return draft
    state = state_told(sentence, which, BUILDINGS)
    return _as_built(draft, state, f"{sentence.language}/{BUILDINGS}") if state else draft


def _is_kind(noun: str, language: str) -> bool:
    keys = tuple(stem_key(word, language) for word in noun.split())
    kinds = building_kinds(language).kinds.values()
    return any(keys in words.phrases.get(keys[0], ()) for words in kinds) if keys else False


def _as_built(draft: Draft, state: str, rule: str) -> Draft:
    words = tuple(word for word in draft.words if not word.startswith(MARK))
    told = Measured(BUILDINGS, rule)
    return replace(draft, measured=told, words=words, subject="", subset=state)


def in_another_state(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts of an article; "another 45 were damaged" adds nothing to those destroyed."""
    before = ""
    for draft in drafts:
        if draft.measured.measure != BUILDINGS:
            yield draft
            continue
        first = draft.increment and draft.subset and before and draft.subset != before
        yield replace(draft, increment=False) if first else draft
        before = draft.subset or before


def kind_of(sentence: Sentence, which: int) -> str:
    """The kind of building that a figure counts, "" where its words do not say."""
    words, tokens = building_kinds(sentence.language), sentence.tokens
    first, last = sentence.numerals[which], sentence.tails[which]
    noun = sentence.counted(which)
    own = _kind_in(sentence, last, noun + 1) if noun >= last else ""
    if own:
        several = _names_another(sentence, noun + 1, own)
        other = words.others.find(tokens, last, noun + 1) >= 0 and own == WHOLE_KIND
        told = MINOR if other and _goes_on(sentence, which) else own
        return WHOLE_KIND if several else told
    if (
        words.total.find(tokens, max(first - TOTAL, _end_before(sentence, which)), last + TOTAL)
        >= 0
    ):
        return WHOLE_KIND
    return _said_behind(sentence, last) or _said_before(sentence, first)


def _with_kind(draft: Draft, sentence: Sentence, which: int) -> Draft:
    if draft.measured.measure != BUILDINGS:
        return draft
    kind = kind_of(sentence, which)
    words = (*draft.words, BUILDING + kind) if kind else draft.words
    return replace(draft, words=words, subset=draft.subset or _state_before(sentence, which))


def _state_before(sentence: Sentence, which: int) -> str:
    """The state of « le nombre de maisons détruites est passé à 900 », behind no other figure."""
    last = sentence.numerals[which]
    figures = (t for t in sentence.tails[:which] if t <= last)
    first = max([last - BACK, 0, *figures])
    states = states_of(sentence.language).get(BUILDINGS, {}).items()
    return next(
        (
            name
            for index in range(last - 1, first - 1, -1)
            for name, words in states
            if words.at(sentence.tokens, index)
        ),
        "",
    )


def _in_row(draft: Draft, sentence: Sentence, which: int, built: Mapping[int, Draft]) -> Draft:
    """The draft; a count of buildings beside one of them that a verb tells of is of that verb."""
    number = sentence.quantities[which].kind == "number"
    noun, numeral = sentence.counted(which), sentence.numerals[which]
    if draft.measured.measure != "count" or draft.unit or not number or noun < 0:
        return draft
    known = bool(_kind_in(sentence, sentence.tails[which], noun + 1))
    known = known or (bool(built) and _is_of_others(sentence, noun))
    if not known or _is_led(sentence, which):
        return draft
    if state := state_told(sentence, which, BUILDINGS) or _row_state(sentence, numeral):
        return _as_built(draft, state, f"{sentence.language}/{BUILDINGS}")
    if not built:
        return draft
    near = min(built, key=lambda other: (abs(other - which), other))
    if not (_follows(sentence, near, which) if near < which else _leads(sentence, which, near)):
        return draft
    return _as_built(draft, built[near].subset, built[near].measured.rule)


def _is_of_others(sentence: Sentence, noun: int) -> bool:
    """True for "1,084 homes were destroyed; 149 others were damaged"."""
    return building_kinds(sentence.language).others.at(sentence.tokens, noun) > 0


def _row_state(sentence: Sentence, numeral: int) -> str:
    """The state of « a détruit 3 300 hectares, 20 maisons et trois hangars », for all its row."""
    states = states_of(sentence.language).get(BUILDINGS, {}).items()
    for index in range(numeral - 1, max(numeral - BACK, 0) - 1, -1):
        if told := next((n for n, words in states if words.at(sentence.tokens, index)), ""):
            return told
        token = sentence.tokens[index]
        if token.pos not in ROW and token.quantity < 0:
            return ""
    return ""


def _is_led(sentence: Sentence, which: int) -> bool:
    """True for "in a village of 90 houses": how many there were."""
    before, tokens = sentence.numerals[which] - 1, sentence.tokens
    while before > 0 and tokens[before].pos == "DET":
        before -= 1
    speech = speech_of(sentence.language)
    led = before >= 0 and tokens[before].text.lower() in speech.link
    return led or (before >= 0 and bool(speech.around.at(tokens, before)))


def _follows(sentence: Sentence, before: int, which: int) -> bool:
    """True where no verb but one of what befell the first stands between two figures."""
    states = states_of(sentence.language).get(BUILDINGS, {}).values()
    first, last = sentence.tails[before], sentence.numerals[which]
    verbs = (i for i in range(first, last) if sentence.tokens[i].pos == "VERB")
    ended = any(token.text in ENDS - {":"} for token in sentence.tokens[first:last])
    return not ended and all(any(words.at(sentence.tokens, i) for words in states) for i in verbs)


def _leads(sentence: Sentence, which: int, behind: int) -> bool:
    """True for the first of « 185 habitations et 15 commerces sont partis en fumée »."""
    noun = sentence.counted(behind)
    between = sentence.tokens[sentence.counted(which) + 1 : sentence.numerals[behind]]
    if noun < 0 or behind != which + 1:
        return False
    named = _kind_in(sentence, sentence.tails[behind], noun + 1)
    return bool(named) and not any(t.pos in ("VERB", "AUX") or t.text in ENDS for t in between)


def _kind_in(sentence: Sentence, first: int, last: int) -> str:
    """The kind that the longest phrase of some words names, "" for none."""
    kinds = building_kinds(sentence.language).kinds
    found = (
        (size, name)
        for index in range(first, min(last, len(sentence.tokens)))
        for name, words in kinds.items()
        if (size := words.at(sentence.tokens, index))
    )
    return max(found, default=(0, ""))[1]


def _names_another(sentence: Sentence, first: int, own: str) -> bool:
    """True for "6,700 homes and businesses": of more than one kind."""
    tokens = sentence.tokens
    if first + 1 >= len(tokens) or tokens[first].pos not in ("CCONJ", "PUNCT"):
        return False
    if any(token.quantity >= 0 for token in tokens[first : first + 3]):
        return False
    return _kind_in(sentence, first + 1, first + 3) not in ("", own)


def _goes_on(sentence: Sentence, which: int) -> bool:
    """True behind a figure of the same sentence: "528 businesses and 4,293 other buildings"."""
    return any(quantity.kind == "number" for quantity in sentence.quantities[:which])


def _end_before(sentence: Sentence, which: int) -> int:
    return sentence.tails[which - 1] if which else 0


def _said_behind(sentence: Sentence, first: int) -> str:
    """The kind of "6,453 of them homes", « dont 380 sont des maisons »."""
    tokens = sentence.tokens
    for index in range(first, min(first + AHEAD, len(tokens))):
        if kind := _kind_in(sentence, index, index + 1):
            return kind
        if tokens[index].quantity >= 0 or tokens[index].pos not in LINKS:
            return ""
    return ""


def _said_before(sentence: Sentence, last: int) -> str:
    """The kind of « le nombre de maisons détruites est passé à 900 »."""
    for index in range(last - 1, max(last - BACK, 0) - 1, -1):
        token = sentence.tokens[index]
        if token.quantity >= 0 and sentence.quantities[token.quantity].kind == "number":
            return ""
        if token.text in ENDS:
            return ""
        if kind := _kind_in(sentence, index, index + 1):
            return kind
    return ""
