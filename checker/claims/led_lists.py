"""Who leads which list: « la liste du Parti rural, conduite par Anne Colin », "Ann Poe's Greens".

An article gives the votes of a list now to its party and now to the one who heads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.bearing import full_name, whole_name
from checker.claims.draft import Draft
from checker.claims.given_back import is_pollster
from checker.claims.mandates import mandate_words
from checker.claims.names import Name, Names
from checker.claims.party_ties import party_ties
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.tags import LIST, MEMBER
from checker.claims.told_once import tag_of, with_tags

__all__ = ["led_lists", "members", "with_lists"]

FAR = 12  # words between a party and who leads its list
OPENED = re.compile(r"^\s*\((\w{1,3}\W)?$")  # « (Les » of « (Les Verts) »
CLOSED = (")", ",", "/")  # behind a party in brackets: « (LR, Paris) »
PARTIES = ("party", "body", "")
ACRONYM = re.compile(r"^\(([A-Z][A-Za-z.-]{1,7})\)")


def with_lists(
    drafts: Iterator[Draft],
    pairs: Sequence[tuple[str, str]],
    in_parties: Sequence[tuple[str, str]] = (),
) -> Iterator[Draft]:
    """The drafts of an article; the first figure of a vote is tagged with its pairs of names.

    `pairs` are of parties and who leads their lists, `in_parties` of parties and their people.
    """
    tags = [tag_of(LIST, pair) for pair in pairs]
    return with_tags(drafts, [*tags, *(tag_of(MEMBER, pair) for pair in in_parties)])


def led_lists(trees: Sequence[Sentence], names: Names) -> list[tuple[str, str]]:
    """Each party with who leads its list, or with its acronym, as the sentences tell."""
    return [pair for tree in trees for tell in (_pairs, party_ties) for pair in tell(tree, names)]


def members(trees: Sequence[Sentence], names: Names) -> list[tuple[str, str]]:
    """Each party with those behind whose names it stands in brackets: « Anne Colin (LR) »."""
    return [pair for tree in trees for pair in _in_brackets(tree, names)]


def _in_brackets(sentence: Sentence, names: Names) -> Iterator[tuple[str, str]]:
    told = names.between(sentence.start, sentence.end)
    for who, party in pairwise(told):
        if who.kind != "person" or party.kind != "party":
            continue
        whole = _whole(sentence, party)
        end = party.start + len(whole) - sentence.start
        opened = sentence.text[who.end - sentence.start : party.start - sentence.start]
        if OPENED.match(opened) and sentence.text[end : end + 1] in CLOSED:
            yield whole, full_name(who, names)


def _pairs(sentence: Sentence, names: Names) -> Iterator[tuple[str, str]]:
    named = names.between(sentence.start, sentence.end)
    told = [n for n in named if n.kind != "place" and not is_pollster(n, sentence.language)]
    for name in told:
        if name.kind in PARTIES and (short := ACRONYM.match(_behind(sentence, name))):
            yield _whole(sentence, name), short.group(1)
    for name, head in _neighbours(told):
        if name.kind in PARTIES and head.kind == "person":
            if _is_led(sentence, name, head):
                yield _whole(sentence, name), full_name(head, names)
        elif name.kind == "person" and head.kind == "party" and _leads(sentence, name, head):
            yield _whole(sentence, head), full_name(name, names)


def _neighbours(told: Sequence[Name]) -> Iterator[tuple[Name, Name]]:
    """Each name with the next one; an acronym in between is that of the first."""
    plain = [n for n in told if not (n.text.isupper() and n.kind != "person" and len(n.text) < 6)]
    rows = [plain] if plain == list(told) else [plain, list(told)]
    for row in rows:
        yield from pairwise(row)


def _behind(sentence: Sentence, name: Name) -> str:
    """The text behind the whole name of a party."""
    end = name.start + len(_whole(sentence, name)) - sentence.start
    return sentence.text[end:].lstrip()


def _whole(sentence: Sentence, name: Name) -> str:
    return whole_name(sentence, _index(sentence, name), name)


def _index(sentence: Sentence, name: Name) -> int:
    """The first word of a name."""
    tokens = enumerate(sentence.tokens)
    return next((i for i, token in tokens if name.start <= token.start < name.end), 0)


def _between(sentence: Sentence, first: int, head: Name) -> range:
    return range(first, _index(sentence, head))


def _is_led(sentence: Sentence, name: Name, head: Name) -> bool:
    """True for « le Parti rural d'Anne Colin », « la liste verte, que menait Paul Morel »."""
    end = name.start + len(_whole(sentence, name))
    first = next((i for i, t in enumerate(sentence.tokens) if t.start >= end), 0)
    between, words = _between(sentence, first, head), mandate_words(sentence.language).led
    if not between or len(between) > FAR or any(sentence.in_quantity(i) for i in between):
        return False
    stops = any(sentence.tokens[i].text in ";:." for i in between)
    last = (size for i in between if (size := words.at(sentence.tokens, i)) == between.stop - i)
    tight = len(between) == 1 and sentence.tokens[between[0]].text.lower() in _of(sentence)
    return not stops and (tight or any(last))


def _of(sentence: Sentence) -> tuple[str, ...]:
    return speech_of(sentence.language).little.of


def _leads(sentence: Sentence, name: Name, head: Name) -> bool:
    """True for "Ann Poe's Greens", « Paul Morel, tête de liste du Parti rural »."""
    first = next((i for i, t in enumerate(sentence.tokens) if t.start >= name.end), 0)
    between, words = _between(sentence, first, head), mandate_words(sentence.language).leads
    if not between or len(between) > FAR or any(sentence.in_quantity(i) for i in between):
        return False
    return any(words.at(sentence.tokens, i) == between.stop - i for i in between)
