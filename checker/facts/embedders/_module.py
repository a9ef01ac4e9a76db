"""An embedder as a real SentenceTransformer, for tools that ask for one.

Importing this module imports torch. Build the model in code rather than save and reload it:
sentence-transformers reloads a module of other people's code only with `trust_remote_code=True`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from sentence_transformers import SentenceTransformer
from sentence_transformers.base.modules import InputModule

from checker.facts.embedders import DEFAULT, open_embedder

__all__ = ["EmbedderModule", "wrapped"]


class EmbedderModule(InputModule):  # type: ignore[misc]
    """The first and only module of a SentenceTransformer: it runs an embedder on whole texts."""

    config_keys: list[str] = ["embedder"]  # noqa: RUF012 - as the base class has it

    def __init__(self, embedder: str = DEFAULT) -> None:
        super().__init__()
        self.embedder = embedder
        self._encode = open_embedder(embedder).encode
        self._width = int(self._encode([""]).shape[1])

    def preprocess(
        self, inputs: Sequence[Any], prompt: str | None = None, **_: Any
    ) -> dict[str, Any]:
        """The texts as they are; there are no tokens to pad."""
        return {"texts": [(prompt or "") + text for text in inputs]}

    def forward(self, features: dict[str, Any], **_: Any) -> dict[str, Any]:
        """The features with one unit row per text as "sentence_embedding"."""
        return {**features, "sentence_embedding": torch.from_numpy(self._encode(features["texts"]))}

    def get_embedding_dimension(self) -> int:
        """How many numbers a vector has."""
        return self._width

    def save(self, output_path: str, *_: Any, **__: Any) -> None:
        """Write which embedder this is; its weights stay in its package."""
        self.save_config(output_path)


def wrapped(embedder: str) -> SentenceTransformer:
    """A SentenceTransformer on the CPU whose vectors are those of the embedder."""
    return SentenceTransformer(modules=[EmbedderModule(embedder)], device="cpu")
