"""« 4 000 pour l'une, 9 000 pour l'autre »: sources told by the order of two named before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claims.attach import Mention
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of

__all__ = ["told_by_order"]


def told_by_order(sentence: Sentence, named: Sequence[Mention]) -> Iterator[Mention]:
    """A mention for each word that stands for the first or the second of two sources.

    None where the sentence names another number of them before.
    """
    known, tokens = sources_of(sentence.language), sentence.tokens
    for index in range(1, len(tokens)):
        for place, words in enumerate((known.former, known.latter)):
            if not (size := words.at(tokens, index)) or tokens[index - 1].pos != "ADP":
                continue
            before = {m.value: m for m in reversed(named) if m.last < index}
            if len(before) == len((known.former, known.latter)):
                one = sorted(before.values(), key=lambda m: m.first)[place]
                yield Mention(index, index + size - 1, one.value, led=True, kind=one.kind)
