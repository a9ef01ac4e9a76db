"""The two people who stand against one another in an article, as one sentence of it tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.claims.bearing import full_name
from checker.claims.describing import described_words
from checker.claims.mandates import mandate_words
from checker.claims.names import Name, Names
from checker.claims.sentence import Sentence

__all__ = ["duel_of", "duels_in"]

FULL, SLIP = 100, 1.0  # per cent that two have together, and how far it may be off


def duel_of(names: Names, trees: Sequence[Sentence]) -> tuple[str, ...]:
    """The two of « le duel entre Paul Morel et Anne Colin », () where nobody is told so.

    Of several pairs it is the one told most often, or first.
    """
    told = Counter(duels_in(names, trees))
    return max(told, key=lambda pair: told[pair], default=())


def duels_in(names: Names, trees: Sequence[Sentence]) -> Iterator[tuple[str, ...]]:
    """Two people for each sentence that sets just these against one another."""
    for sentence in trees:
        within = names.between(sentence.start, sentence.end)
        told = [name for name in within if name.kind == "person"]
        people = {full_name(name, names) for name in told}
        if len(people) == 2 and (_is_duel(sentence) or _shares(sentence)):
            yield tuple(sorted(people))
        elif len(people) == 1 and (other := _rival_before(sentence, told[0], names)):
            yield tuple(sorted({*people, other}))


def _is_duel(sentence: Sentence) -> bool:
    words = described_words(sentence.language).duel
    return words.find(sentence.tokens, 0, len(sentence.tokens)) >= 0


def _shares(sentence: Sentence) -> bool:
    """True for « élue avec 57 % des voix, contre 43 % à Paul Morel »: all that was voted."""
    percents = [q.value.low for q in sentence.quantities if q.kind == "percent"]
    return len(percents) == 2 and abs(sum(percents) - FULL) < SLIP


def _rival_before(sentence: Sentence, name: Name, names: Names) -> str:
    """Whose rival is told by « Son rival Paul Morel »: who was named last before; "" for none."""
    index = next((i for i, t in enumerate(sentence.tokens) if t.start >= name.start), 0)
    near = sentence.tokens[max(index - 2, 0) : index]
    if mandate_words(sentence.language).rivals.find(near, 0, len(near)) < 0:
        return ""
    told = [n for n in names.mentions if n.kind == "person" and n.end <= sentence.start]
    last = full_name(told[-1], names) if told else ""
    return last if last != full_name(name, names) else ""
