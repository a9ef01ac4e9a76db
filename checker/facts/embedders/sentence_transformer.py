"""Any sentence-transformers model, by its name on the Hugging Face hub or by its folder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import PluginError, SettingsError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

__all__ = ["SentenceTransformerEmbedder", "open_embedder"]

HUB_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class SentenceTransformerEmbedder:
    """A sentence-transformers model behind the contract of Embedder."""

    name: str
    model: SentenceTransformer

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit row per text, each encoded alone: padding would change the last bits."""
        import numpy as np

        width = self.model.get_embedding_dimension() or 0
        rows = np.zeros((len(texts), width), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            row[:] = self.model.encode(text, show_progress_bar=False, normalize_embeddings=True)
        return rows


def open_embedder(name: str) -> SentenceTransformerEmbedder:
    """The model in a folder, in the hub's local cache, or else from the hub.

    Raises PluginError without the package, SettingsError where no model can be loaded.
    """
    folder = Path(name).expanduser()
    if folder.exists():
        model = _from_folder(folder)
        return SentenceTransformerEmbedder(f"{folder.name}@{_digest(folder)}", model)
    model = _from_hub(name)
    return SentenceTransformerEmbedder(f"{name}@{_revision(model)}", model)


def _from_folder(folder: Path) -> SentenceTransformer:
    if not any((folder / name).is_file() for name in ("modules.json", "config.json")):
        raise SettingsError(
            f"{folder} is not a sentence-transformers model: it holds neither modules.json nor "
            "config.json; give the folder that SentenceTransformer.save wrote"
        )
    try:
        return _load(str(folder), local=True)
    except PluginError:
        raise
    except Exception as error:
        raise SettingsError(f"the model in {folder} cannot be loaded: {_first(error)}") from error


def _from_hub(name: str) -> SentenceTransformer:
    try:
        return _load(name, local=True)
    except PluginError:
        raise
    except Exception:  # noqa: BLE001 - not in the local cache, for whatever reason
        _ask_hub(name)
    try:
        return _load(name, local=False)
    except Exception as error:
        raise SettingsError(f"the model {name!r} cannot be loaded: {_first(error)}") from error


def _ask_hub(name: str) -> None:
    """Return when the hub has such a model; raise SettingsError otherwise.

    Asked first because a load without network tries again for more than a minute.
    """
    from huggingface_hub import model_info

    try:
        model_info(name, timeout=HUB_SECONDS)
    except Exception as error:
        raise SettingsError(
            f"the model {name!r} is neither a folder here nor to be had from the hub; check its "
            f"name and the network, or give the folder of a saved model ({_first(error)})"
        ) from error


def _load(name_or_path: str, *, local: bool) -> SentenceTransformer:
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise PluginError(
            f"the model {name_or_path} needs a package that is missing: "
            "pip install sentence-transformers"
        ) from error
    with _no_bars():
        return SentenceTransformer(name_or_path, device="cpu", local_files_only=local)


@contextmanager
def _no_bars() -> Iterator[None]:
    """Loading weights shows no progress bar of its own while this lasts."""
    from transformers.utils import logging

    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        if shown:
            logging.enable_progress_bar()  # type: ignore[no-untyped-call]


def _digest(folder: Path) -> str:
    """Twelve digits that change with any file of the model."""
    total = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        total.update(path.relative_to(folder).as_posix().encode())
        with path.open("rb") as file:
            total.update(hashlib.file_digest(file, "sha256").digest())
    return total.hexdigest()[:12]


def _revision(model: SentenceTransformer) -> str:
    """The commit that the hub gave, "" where the model does not tell."""
    config = getattr(getattr(model[0], "auto_model", None), "config", None)
    return getattr(config, "_commit_hash", None) or ""


def _first(error: Exception) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
