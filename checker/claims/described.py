"""Whom an article means by « l'ancien capitaine », « cet économiste », « le second », "her rival".

What stands beside the name of somebody tells what he is: a title before it, an apposition behind
it. A noun that later stands for somebody is his where it fits nobody else; where it fits two, or
nobody, it is left open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.claims.bearing import full_name
from checker.claims.describing import (
    Described,
    described_words,
    description_at,
    fitting,
    may_mean,
    written,
)
from checker.claims.duels import duel_of, duels_in
from checker.claims.held_beside import is_someone
from checker.claims.mandates import mandate_words
from checker.claims.names import Name, Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.tags import DUEL, KNOWN
from checker.claims.told_once import tag_of

__all__ = ["Known", "descriptions", "with_described"]

TITLE = 9  # words from a noun to the name behind it: « la candidate du centre sortant, »
ASIDE = 6  # words from the comma behind a name to the noun that describes who bears it
NEAR = 260  # code points from « cet économiste » back to whom it means
PLAIN = ("NOUN", "ADJ", "ADP", "DET", "PROPN", "CCONJ")


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody with a description of him, and where the noun of it starts."""

    who: str
    told: Described
    start: int


def with_described(names: Names, trees: Sequence[Sentence]) -> tuple[Names, tuple[str, ...]]:
    """The names, with whom each noun means that stands for somebody named; what is told of all.

    The second is for the other articles of a story, as tags of a claim.
    """
    meant = {start: who for sentence in trees for start, who in _of_two(sentence, names)}
    told = replace(names, meant=meant)
    known = descriptions(told, trees)
    duel = duel_of(names, trees)
    meant |= {one.start: one.who for one in known}
    for sentence in trees:
        for index in range(len(sentence.tokens)):
            start = sentence.tokens[index].start
            if start in meant:
                continue
            if found := _meant(sentence, index, told, known, duel):
                meant[start] = found
            elif _is_other_bearer(sentence, index, told, known):
                meant[start] = ""
    tags = [tag_of(KNOWN, written(one.who, one.told)) for one in known]
    tags += [tag_of(DUEL, pair) for pair in duels_in(names, trees)]
    return replace(names, meant=meant), tuple(dict.fromkeys(tags))


def descriptions(names: Names, trees: Sequence[Sentence]) -> list[Known]:
    """What an article says that each person is, in its order."""
    return [known for sentence in trees for known in _in_sentence(sentence, names)]


def _in_sentence(sentence: Sentence, names: Names) -> Iterator[Known]:
    for name in names.between(sentence.start, sentence.end):
        if name.kind != "person":
            continue
        who = full_name(name, names)
        for index in (_title(sentence, name), _aside(sentence, name)):
            if index >= 0 and not _is_relative(sentence, index):
                yield _known(sentence, index, who)
    for place, token in enumerate(sentence.tokens):
        if token.start in names.meant and (index := _behind(sentence, place + 1)) >= 0:
            yield _known(sentence, index, names.meant[token.start])


def _known(sentence: Sentence, index: int, who: str) -> Known:
    told = description_at(sentence.tokens, index, sentence.language)
    return Known(who, told, sentence.tokens[index].start)


def _is_relative(sentence: Sentence, index: int) -> bool:
    """True for « son rival Paul Morel »: what he is to somebody else."""
    return bool(mandate_words(sentence.language).rivals.at(sentence.tokens, index))


def _title(sentence: Sentence, name: Name) -> int:
    """The noun of « l'homme d'affaires Paul Morel », « le candidat du centre, Paul Morel »; -1."""
    tokens = sentence.tokens
    first = _first(sentence, name)
    comma = first > 0 and tokens[first - 1].text == ","
    last = first - 1 - comma
    if last < 1 or tokens[last].pos in ("ADP", "VERB", "AUX", "CCONJ"):
        return -1
    words = described_words(sentence.language)
    for index in range(last, max(last - TITLE, 0) - 1, -1):
        token = tokens[index]
        if token.pos not in PLAIN or token.quantity >= 0:
            return -1
        led = index > 0 and words.the.at(tokens, index - 1) and token.pos in ("NOUN", "ADJ")
        if led and (head := _head(sentence, index, last + 1)) >= 0:
            titled = speech_of(sentence.language).titles.at(tokens, head)
            if _is_nested(sentence, index) and (comma or not titled):
                continue  # « le chef du gouvernement, Paul Morel »
            return head if is_someone(sentence, head) or not comma else -1
    return -1


def _aside(sentence: Sentence, name: Name) -> int:
    """The noun of « Paul Morel, ancien capitaine de l'armée, », "Ann Poe, 61, a lawyer"; -1."""
    tokens = sentence.tokens
    told = (i for i, token in enumerate(tokens) if token.start >= name.end)
    return _behind(sentence, next(told, len(tokens)))


def _behind(sentence: Sentence, behind: int) -> int:
    """The noun set off behind a comma that stands at `behind`, -1 for none."""
    tokens = sentence.tokens
    if behind >= len(tokens) or tokens[behind].text != ",":
        return -1
    for index in range(behind + 1, min(behind + 1 + ASIDE, len(tokens))):
        token = tokens[index]
        if token.text == "," or sentence.in_quantity(index) or token.pos in ("DET", "ADJ"):
            continue
        head = _head(sentence, index, len(tokens)) if token.pos == "NOUN" else -1
        return head if head >= 0 and is_someone(sentence, head) else -1
    return -1


def _head(sentence: Sentence, index: int, end: int) -> int:
    """The noun behind an article, past adjectives and, in English, the nouns before it; -1."""
    tokens = sentence.tokens
    while index < end and tokens[index].pos == "ADJ" and _goes_on(sentence, index, end):
        index += 1
    if index >= end or tokens[index].pos not in ("NOUN", "ADJ"):
        return -1
    while index + 1 < end and tokens[index].dep == "compound" and tokens[index + 1].pos == "NOUN":
        index += 1
    never = described_words(sentence.language).never.at(tokens, index)
    plain = tokens[index].text.islower() or tokens[index].text.count("-")
    return index if plain and not never and tokens[index].quantity < 0 else -1


def _goes_on(sentence: Sentence, index: int, end: int) -> bool:
    return index + 1 < end and sentence.tokens[index + 1].pos in ("NOUN", "ADJ")


def _first(sentence: Sentence, name: Name) -> int:
    """The index of the first word of a name."""
    tokens = enumerate(sentence.tokens)
    return next((i for i, token in tokens if token.start >= name.start), 0)


def _is_nested(sentence: Sentence, index: int) -> bool:
    """True for the second noun of « le candidat de la gauche », « le chef du gouvernement »."""
    of, tokens = speech_of(sentence.language).little.of, sentence.tokens
    if tokens[index - 1].text.lower() in of:
        return index > 1 and tokens[index - 2].pos in ("NOUN", "ADJ")
    return index > 2 and tokens[index - 2].text.lower() in of and tokens[index - 3].pos == "NOUN"


def _meant(
    sentence: Sentence, index: int, names: Names, known: Sequence[Known], duel: tuple[str, ...]
) -> str:
    """Whom the word at `index` stands for, "" where that is open."""
    if index < 1 or sentence.tokens[index].pos not in ("NOUN", "ADJ"):
        return ""
    first = _article(sentence, index)
    if first < 0 or _head(sentence, first + 1, len(sentence.tokens)) != index:
        return ""
    words, tokens = described_words(sentence.language), sentence.tokens
    if words.this.at(tokens, first):
        return _last_named(sentence, index, names) if is_someone(sentence, index) else ""
    whose = speech_of(sentence.language).possessive.at(tokens, first)
    if whose or words.losers.at(tokens, index):
        rival = mandate_words(sentence.language).rivals.at(tokens, index)
        return _rival(sentence, index, names, duel) if whose and rival else ""
    told = description_at(tokens, index, sentence.language)
    return fitting(told, [(one.who, one.told) for one in known])


def _article(sentence: Sentence, index: int) -> int:
    """The article or possessive before a noun and its adjectives, -1 for none."""
    words, possessive = described_words(sentence.language), speech_of(sentence.language).possessive
    for first in range(index - 1, max(index - 5, -1), -1):
        told = (words.the, words.this, possessive)
        if any(some.at(sentence.tokens, first) for some in told):
            return first
        if sentence.tokens[first].pos not in ("ADJ", "NOUN", "PUNCT", "ADV"):
            return -1
    return -1


def _is_other_bearer(sentence: Sentence, index: int, names: Names, known: Sequence[Known]) -> bool:
    """True for « le président sortant » where the one titled so is « l'ancien président »."""
    token = sentence.tokens[index]
    bearer = names.bearers.get(token.key, "")
    if not bearer or token.pos != "NOUN":
        return False
    told = description_at(sentence.tokens, index, sentence.language)
    own = [one.told for one in known if one.who == bearer]
    return any(one.former != told.former for one in own) and not any(
        may_mean(told, one) for one in own
    )


def _last_named(sentence: Sentence, index: int, names: Names) -> str:
    """The person named last before « cet économiste », "" where none is near."""
    start = sentence.tokens[index].start
    near = [
        name
        for name in names.mentions
        if name.kind == "person" and start - NEAR < name.start < sentence.start
    ]
    return full_name(near[-1], names) if near else ""


def _of_two(sentence: Sentence, names: Names) -> Iterator[tuple[int, str]]:
    """Who « le premier », « le second » is, of the two whom the sentences before name."""
    for index, token in enumerate(sentence.tokens):
        place = _place_of_two(sentence, index)
        if place >= 0 and _stands_alone(sentence, index):
            pair = _pair_before(sentence.start, names) or _pair_before(token.start, names)
            if pair:
                yield token.start, pair[place]


def _place_of_two(sentence: Sentence, index: int) -> int:
    """0 for « le premier », "the former", 1 for « le second », "the latter", -1 for else."""
    words, tokens = described_words(sentence.language), sentence.tokens
    if index < 1 or not words.the.at(tokens, index - 1):
        return -1
    quantity = tokens[index].quantity
    if quantity >= 0 and sentence.quantities[quantity].kind == "ordinal":
        value = sentence.quantities[quantity].value
        led = not words.contracted.at(tokens, index - 1)
        return int(value.low) - 1 if led and value.is_exact and value.low in (1, 2) else -1
    if words.first.at(tokens, index):
        return 0
    return 1 if words.second.at(tokens, index) else -1


def _stands_alone(sentence: Sentence, index: int) -> bool:
    """True for « le premier recueille », false for « le premier tour », "the former mayor"."""
    behind = sentence.tokens[index + 1 : index + 2]
    return not behind or behind[0].pos not in ("NOUN", "ADJ", "PROPN") or behind[0].quantity >= 0


def _pair_before(position: int, names: Names) -> tuple[str, ...]:
    """The two people named last before a place of the text, in their order; () for no two."""
    told = [name for name in names.mentions if name.end <= position and name.kind == "person"]
    near = [name for name in told if position - NEAR < name.start]
    people = tuple(dict.fromkeys(full_name(name, names) for name in near))
    return people if len(people) == 2 else ()


def _rival(sentence: Sentence, index: int, names: Names, duel: tuple[str, ...]) -> str:
    """The other one of two, for « son adversaire » behind one of them; "" where that is open."""
    start = sentence.tokens[index].start
    if len(duel) != 2:
        return ""
    before = [n for n in names.mentions if n.end <= start and n.kind == "person"]
    named = [(n.start, full_name(n, names)) for n in before]
    told = [(at, who) for at, who in names.meant.items() if at < start and who]
    here = [(at, who) for at, who in (*named, *told) if at >= sentence.start]
    last = max(here, default=(0, ""))[1]
    return next((who for who in duel if who != last), "") if last in duel else ""
