"""A trained spaCy pipeline that shows each sentence as a tree of words.

Sentences come in already parted into words, so that a quantity stands there as one numeral and no
boundary is guessed. A tree never depends on the sentences beside it, whatever the batch; a sentence
whose words were parsed shortly before, as in copies of one dispatch, keeps the tree it had.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from checker.claims.parser_language import language_of
from checker.claims.recent import Recent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

__all__ = ["Entity", "Parser", "Words", "open_parser"]

# Sentences that go through the network together: three times as fast as one by one, and more gain
# little but take memory. The network's matrix products give the same bits for any batch.
BATCH = 32

NAMES = "ner"
REMEMBERED = 2048  # sentences; some 30 MB


@dataclass(frozen=True, slots=True)
class Entity:
    """A name that the model found."""

    first: int  # token indices, half open
    last: int
    label: str  # PER, LOC, ORG, ... in the model's own labels


# The words of one sentence, and for each whether a blank follows it.
Words: TypeAlias = tuple[Sequence[str], Sequence[bool]]
_Key: TypeAlias = tuple[tuple[str, ...], tuple[bool, ...]]


@dataclass(frozen=True, slots=True)
class Parser:
    """The words and the trees of texts in one language."""

    language: str
    pipeline: Pipeline
    trees: Recent[_Key, Doc] = field(default_factory=lambda: Recent(REMEMBERED))
    named: Recent[_Key, tuple[Entity, ...]] = field(default_factory=lambda: Recent(REMEMBERED))

    def tokens(self, text: str) -> list[tuple[int, int]]:
        """Where each word of the text starts and ends, half open; blanks are no words."""
        words = self.pipeline.tokenizer(text)
        return [(word.idx, word.idx + len(word)) for word in words if not word.is_space]

    def parse(self, sentences: Sequence[Words]) -> list[Doc]:
        """One parsed Doc for each sentence, never split; lemmas are left empty.

        Without a model for the language, words carry neither part of speech nor head. Sentences of
        the same words have one Doc, which is not to be changed.
        """
        return self.trees.of([_key(*words) for words in sentences], self._parsed)

    def _parsed(self, keys: Sequence[_Key]) -> Iterator[Doc]:
        docs = (self._doc(*key) for key in keys)
        yield from self.pipeline.pipe(docs, batch_size=BATCH, disable=[NAMES])

    def entities(self, sentences: Sequence[Words]) -> list[tuple[Entity, ...]]:
        """The named entities of sentences; none without a model that finds them.

        They cost as much as the parse, so they are asked for where names are undecided only.
        """
        if NAMES not in self.pipeline.pipe_names:
            return [() for _ in sentences]
        return self.named.of([_key(*words) for words in sentences], self._entities)

    def _entities(self, keys: Sequence[_Key]) -> Iterator[tuple[Entity, ...]]:
        found = self.pipeline.get_pipe(NAMES).pipe(self.parse(keys), batch_size=BATCH)
        return (tuple(Entity(e.start, e.end, e.label_) for e in doc.ents) for doc in found)

    def _doc(self, words: Sequence[str], spaces: Sequence[bool]) -> Doc:
        from spacy.tokens import Doc

        starts = [index == 0 for index in range(len(words))]
        return Doc(self.pipeline.vocab, words=list(words), spaces=list(spaces), sent_starts=starts)


def _key(words: Sequence[str], spaces: Sequence[bool]) -> _Key:
    return tuple(words), tuple(spaces)


@cache
def open_parser(language: str) -> Parser:
    """The parser of a language, loaded once in a process.

    Raises SettingsError for a language without rules, PluginError where its model is not installed.
    """
    from checker.claims.parser_load import load

    return Parser(language, load(language, language_of(language)))
