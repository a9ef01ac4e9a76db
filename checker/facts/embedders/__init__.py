"""Embedders: texts in, unit vectors out, the same for a text alone or among others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["DEFAULT", "Embedder", "open_embedder"]

DEFAULT = "usem3"


class Embedder(Protocol):
    """What the checker asks of a sentence embedding."""

    @property
    def name(self) -> str:
        """What tells this embedder's vectors from any other's; part of cache keys."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit row per text, bit for bit the same whatever texts stand beside it."""


def open_embedder(name_or_path: str = DEFAULT) -> Embedder:
    """The bundled embedder, or any sentence-transformers model by its name or folder.

    Raises PluginError where a package is missing, SettingsError where there is no such model.
    """
    if name_or_path == DEFAULT:
        from checker.facts.embedders.usem3 import Usem3  # noqa: PLC0415

        return Usem3.open()
    from checker.facts.embedders.sentence_transformer import (  # noqa: PLC0415
        SentenceTransformerEmbedder,
    )

    return SentenceTransformerEmbedder.open(name_or_path)
