"""Where the answers to a referendum were given: « la Brenne (53 %) a choisi de partir »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from checker.claims.answers import answer_at, is_answer
from checker.claims.draft import Draft
from checker.claims.gazetteer import country, country_anywhere, is_state, place_key, town
from checker.claims.names import Name, Names
from checker.claims.region_names import regions
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.folding import fold

__all__ = ["with_answers_by_place"]

SHARES = ("vote_share", "turnout")


def with_answers_by_place(
    drafts: Iterator[Draft], trees: Sequence[Sentence], names: Names
) -> Iterator[Draft]:
    """The drafts; a place holds no votes of a referendum: it is where an answer got them."""
    for draft in drafts:
        sentence = next((t for t in trees if t.start <= draft.start < t.end), None)
        if draft.measured.measure not in SHARES or sentence is None:
            yield draft
            continue
        yield _placed(draft, sentence, names)


def _placed(draft: Draft, sentence: Sentence, names: Names) -> Draft:
    answer = _answer(draft, sentence)
    if not answer:
        return draft
    place = _place_before(draft, sentence, names)
    if place is None:
        return draft
    held = fold(place.text) in fold(draft.subject or place.text)
    if not held and not is_answer(draft.subject, sentence.language):
        return draft
    land = country(place.text, sentence.language)
    where = draft.place or ("" if land and land == names.home else place.text)
    who = draft.subject if is_answer(draft.subject, sentence.language) else answer
    return replace(draft, subject=who, place=where)


def _answer(draft: Draft, sentence: Sentence) -> str:
    """The answer told next behind a figure, else the last one before it, "" for none."""
    numeral = next((i for i, t in enumerate(sentence.tokens) if t.start >= draft.start), 0)
    behind = range(numeral, len(sentence.tokens))
    told = (answer_at(sentence, i) for i in (*behind, *range(numeral - 1, -1, -1)))
    return next((answer for answer in told if answer), "")


def _place_before(draft: Draft, sentence: Sentence, names: Names) -> Name | None:
    """The last place that a sentence named before a figure, if it is of no other one."""
    near = (n for n in names.between(sentence.start, draft.start) if _is_place(n, sentence))
    place = max(near, key=lambda name: name.end, default=None)
    if place is None:
        return None
    figures = (q for q in sentence.quantities if q.kind in ("percent", "share"))
    parted = any(place.end <= quantity.start < draft.start for quantity in figures)
    return None if parted else place


def _is_place(name: Name, sentence: Sentence) -> bool:
    """True for a town, a region or a land told as who voted: no « sortie de l'Union »."""
    tokens = sentence.tokens
    first = next((i for i, token in enumerate(tokens) if token.start == name.start), -1)
    if first < 0:
        return False
    before = first - 1 if first and tokens[first - 1].pos == "DET" else first
    heads = speech_of(sentence.language).place_heads
    head = tokens[before - 2] if before > 1 and tokens[before - 1].pos == "ADP" else None
    whole = sentence.text[head.start - sentence.start : name.end - sentence.start] if head else ""
    if whole and (_is_known(whole) or heads.at(tokens, before - 2)):
        return True  # « le pays de Galles »
    led = before > 0 and tokens[before - 1].pos == "ADP"
    return not led and (name.kind == "place" or _is_known(name.text))


@cache
def _is_known(text: str) -> bool:
    known = place_key(text) in _regions()
    return known or bool(country_anywhere(text) or town(text) or is_state(text))


@cache
def _regions() -> frozenset[str]:
    return frozenset(place_key(name) for names in regions().values() for name in names)
