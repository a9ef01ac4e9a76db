"""Who « elle » is behind two names: « Ana Ruiz bat le record avec 51 %, devant Luc Mora. Elle »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.bearing import full_name, last_holder
from checker.claims.holder_words import holder_words
from checker.claims.names import Name, Names
from checker.claims.sentence import SUBJECTS, Sentence

__all__ = ["with_those_ahead"]

OBJECTS = frozenset({"obj", "dobj"})
OPENING = 6  # words at the head of a sentence: « Au second tour, il »
NEAR = 4  # words from « devant » to the name: « devant l'ancien ministre Luc Mora »


def with_those_ahead(names: Names, trees: Sequence[Sentence]) -> Names:
    """The names, with who stands before each of those that their sentence sets somebody above."""
    for sentence in trees:
        told = dict(_above(sentence, names))
        names = replace(names, ahead={**names.ahead, **told}) if told else names
    return names


def _above(sentence: Sentence, names: Names) -> Iterator[tuple[int, str]]:
    within = names.between(sentence.start, sentence.end)
    people = [name for name in within if name.kind == "person"]
    led = next((n for n, name in enumerate(people) if _is_led(sentence, name)), -1)
    if led == 0 and _opens_with_pronoun(sentence):
        first = last_holder(sentence.start, names, sentence.language)
        alike = {full_name(name, names) for name in people}
        yield from ((name.start, first) for name in people if first and first not in alike)
    if led > 0 and not _is_announced(sentence, people[0], people[led]):
        first = full_name(people[0], names)
        yield from ((name.start, first) for name in people[led:] if name.text != people[0].text)


def _opens_with_pronoun(sentence: Sentence) -> bool:
    """True for « Il obtient 51 %, contre 49 % à Luc Mora »: who was told of before leads."""
    words = holder_words(sentence.language).pronouns
    first = (i for i in range(min(OPENING, len(sentence.tokens))) if words.at(sentence.tokens, i))
    return any(sentence.tokens[i].dep in SUBJECTS for i in first)


def _is_led(sentence: Sentence, name: Name) -> bool:
    """True for « contre 48 % à Luc Mora », "ahead of the mayor, Lou Moore", "beat Lou Moore"."""
    words, tokens = holder_words(sentence.language).below, sentence.tokens
    index = next((i for i, token in enumerate(tokens) if token.start >= name.start), 0)
    if any(t.dep in OBJECTS for t in tokens[index:] if t.start < name.end):
        return True
    for before in range(index - 1, max(index - NEAR, 0) - 1, -1):
        if words.at(tokens, before):
            return True
        if tokens[before].pos in ("VERB", "AUX", "PRON", "PROPN") or tokens[before].quantity >= 0:
            return False
    return False


def _is_announced(sentence: Sentence, first: Name, led: Name) -> bool:
    """True for « Le juge Luc Mora l'a dit : Ana Ruiz était seule »: another clause is hers."""
    return ":" in sentence.text[first.end - sentence.start : led.start - sentence.start]
