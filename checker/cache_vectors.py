"""Embedders that remember the vector of each text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache as once
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from checker.cache import Cache
from checker.cache_keys import folder_state, key
from checker.facts.embedders import open_embedder
from checker.plugins import find, names

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from checker.facts.embedders import Embedder

__all__ = ["cached_encoder", "encoder"]

Encode = Callable[[Sequence[str]], "NDArray[np.float32]"]


def encoder(model: str, path: Path | None) -> Encode:
    """A function from texts to unit rows by that model, with the cache file `path` before it.

    Without a path nothing is kept. The model is loaded at the first text that needs it.
    """
    opened = once(partial(open_embedder, model))
    if path is None:
        return lambda texts: opened().encode(texts)
    return cached_encoder(opened, _identity(model), Cache(path))


def cached_encoder(open_embedder: Callable[[], Embedder], name: str, cache: Cache) -> Encode:
    """A function from texts to unit rows, in their order; `name` tells the embedder from others.

    The embedder is opened at the first text that the cache does not have. No texts give no rows.
    """
    opened = once(open_embedder)

    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        keys = {text: key("vector", name, text) for text in texts}
        found = cache.get_many(keys.values())
        missing = [text for text, its_key in keys.items() if its_key not in found]
        if missing:
            rows = np.asarray(opened().encode(missing), dtype=np.float32)
            made = {keys[text]: row.tobytes() for text, row in zip(missing, rows, strict=True)}
            cache.put_many(made)
            found |= made
        if not texts:
            return np.zeros((0, 0), dtype=np.float32)
        return np.stack([np.frombuffer(found[keys[text]], dtype=np.float32) for text in texts])

    return encode


def _identity(model: str) -> str:
    """What tells a model from others and from its own other versions, found without loading it."""
    folder = Path(model).expanduser()
    if model in names("embedders"):
        return f"{model} {_version(getattr(find('embedders', model), 'PACKAGE', ''))}"
    if folder.is_dir():
        return folder_state(folder)
    return model


def _version(package: str) -> str:
    try:
        return version(package) if package else ""
    except PackageNotFoundError:
        return ""
