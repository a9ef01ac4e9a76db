"""Vectors are made once for each text and embedder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from checker import cache_vectors
from checker.cache import Cache
from checker.cache_vectors import cached_encoder, encoder

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Circle:
    """An embedder on the unit circle that remembers what it was asked."""

    name = "circle"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked += texts
        angles = np.array([len(text) for text in texts], dtype=np.float32)
        return np.stack([np.cos(angles), np.sin(angles)], axis=1)


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache.sqlite")


def refuse() -> Circle:
    """Open nothing."""
    raise AssertionError("opened without need")


def opener(embedder: Circle) -> Callable[[], Circle]:
    """A function that opens that embedder."""
    return lambda: embedder


def test_the_rows_are_those_of_the_embedder(cache: Cache) -> None:
    texts = ["one", "three", "one", "", "seventeen"]
    circle = Circle()
    first = cached_encoder(opener(circle), "circle", cache)(texts)
    again = cached_encoder(refuse, "circle", cache)(texts)
    assert circle.asked == ["one", "three", "", "seventeen"]
    assert first.dtype == again.dtype == np.float32
    assert np.array_equal(first, Circle().encode(texts))
    assert np.array_equal(first, again)


def test_only_new_texts_are_asked_for(cache: Cache) -> None:
    circle = Circle()
    encode = cached_encoder(opener(circle), "circle", cache)
    encode(["a", "bb"])
    encode(["bb", "ccc"])
    assert circle.asked == ["a", "bb", "ccc"]


def test_another_embedder_has_its_own_vectors(cache: Cache) -> None:
    cached_encoder(Circle, "circle", cache)(["a"])
    with pytest.raises(AssertionError, match="opened without need"):
        cached_encoder(refuse, "ellipse", cache)(["a"])


def test_no_texts_open_nothing(cache: Cache) -> None:
    assert cached_encoder(refuse, "circle", cache)([]).shape == (0, 0)


def test_it_works_without_a_cache(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    encode = cached_encoder(Circle, "circle", Cache(tmp_path / "file" / "cache.sqlite"))
    assert encode(["a", "bb", "a"]).shape == (3, 2)


def test_a_model_in_a_folder_is_known_by_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_circle(model: str) -> Circle:
        opened.append(model)
        return Circle()

    monkeypatch.setattr(cache_vectors, "open_embedder", open_circle)
    model, path = tmp_path / "model", tmp_path / "cache.sqlite"
    model.mkdir()
    (model / "weights").write_bytes(b"1")
    encoder(str(model), path)(["a"])
    encoder(str(model), path)(["a"])
    assert opened == [str(model)]
    (model / "weights").write_bytes(b"23")
    encoder(str(model), path)(["a"])
    assert len(opened) == 2


def test_without_a_path_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    circle = Circle()
    monkeypatch.setattr(cache_vectors, "open_embedder", lambda _: circle)
    encode = encoder("circle", None)
    encode(["a"])
    assert np.array_equal(encode(["a"]), Circle().encode(["a"]))
    assert circle.asked == ["a", "a"]
