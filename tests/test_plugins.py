"""Plug-ins are found by folder and by entry point, and imported only when asked for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import get_args

import pytest

from checker import plugins
from checker.errors import PluginError

Offer = Callable[..., None]


@pytest.fixture
def offer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Offer]:
    """Make other packages offer readers: name="module:object"."""

    def install(**points: str) -> None:
        found = {name: EntryPoint(name, value, "") for name, value in points.items()}
        monkeypatch.setattr(plugins, "_foreign", lambda _: found)
        plugins.find.cache_clear()

    yield install
    plugins.find.cache_clear()


@pytest.mark.parametrize("kind", get_args(plugins.Kind))
def test_names_are_the_files_of_the_folder(kind: plugins.Kind) -> None:
    parts = plugins.PACKAGES[kind].split(".")
    folder = Path(__file__).parents[1].joinpath(*parts)
    ours = {path.stem for path in folder.glob("[!_]*.py")}
    assert ours <= set(plugins.names(kind))
    assert list(plugins.names(kind)) == sorted(plugins.names(kind))


def test_a_module_of_ours_is_found() -> None:
    assert plugins.find("readers", "text").__name__ == "checker.articles.readers.text"


def test_an_unknown_name_lists_the_known_ones(offer: Offer) -> None:
    offer(epub="json:loads")
    with pytest.raises(
        PluginError, match=r"unknown reader 'txet'; did you mean 'text'\?"
    ) as caught:
        plugins.find("readers", "txet")
    assert ", epub, " in str(caught.value)


@pytest.mark.parametrize("name", ["", "../text", "__init__", "text.read"])
def test_what_is_no_name_is_not_imported(name: str) -> None:
    with pytest.raises(PluginError, match="unknown reader"):
        plugins.find("readers", name)


def test_another_package_may_offer_one(offer: Offer) -> None:
    offer(epub="json.decoder", docx="json:loads")
    assert {"epub", "docx", "text"} <= set(plugins.names("readers"))
    assert plugins.find("readers", "epub").__name__ == "json.decoder"


@pytest.mark.parametrize(
    ("points", "name", "message"),
    [
        ({"text": "json:loads"}, "text", "reader 'text' is ours, and json:loads takes its name"),
        ({"epub": "no_such_package"}, "epub", "needs the package 'no_such_package'"),
        ({"epub": "json:nothing"}, "epub", "reader 'epub' does not import: .*nothing"),
    ],
)
def test_what_cannot_be_had_says_why(
    offer: Offer, points: dict[str, str], name: str, message: str
) -> None:
    offer(**points)
    with pytest.raises(PluginError, match=message):
        plugins.find("readers", name)


def test_listing_names_imports_none_of_them() -> None:
    script = (
        "import sys; from checker.plugins import names; names('embedders'), names('readers');"
        "sys.exit(any(name.startswith('checker.facts') for name in sys.modules))"
    )
    root = Path(__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", script], cwd=root, check=False)
    assert done.returncode == 0
