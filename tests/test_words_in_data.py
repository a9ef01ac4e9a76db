"""Little words of languages stand in rules/<language>, not in the code that asks for them."""

from __future__ import annotations

import ast
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.claims.little_words import LittleWords
from checker.claims.speech import speech_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1] / "checker"
MODULES = sorted(p for room in ("claims", "facts", "findings") for p in (ROOT / room).rglob("*.py"))
ENDINGS = {"demonym_endings", "many_endings", "plural_endings", "participle_endings", "this_one"}
ELSEWHERE = {"compounds.py", "surroundings.py"}  # names of units and fields that look like words


def little() -> set[str]:
    """Every word that some language has in its table of little words."""
    found: set[str] = set()
    for speech in map(speech_of, ("fr", "en", "es")):
        lists = (field.name for field in fields(LittleWords) if field.name not in ENDINGS)
        found.update(*(getattr(speech.little, name) for name in lists), speech.link)
    return found


def compared(tree: ast.Module) -> Iterator[ast.Constant]:
    """The strings of collections and comparisons, but for the names that a module offers."""
    offered = {node for top in tree.body if _offers(top) for node in ast.walk(top)}
    for node in ast.walk(tree):
        inner: list[ast.expr] = []
        if isinstance(node, ast.Compare):
            inner = [node.left, *node.comparators]
        elif isinstance(node, ast.Set | ast.Tuple | ast.List) and node not in offered:
            inner = node.elts
        yield from (one for one in inner if isinstance(one, ast.Constant))


def _offers(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_little_word_stands_in_code(path: Path) -> None:
    if path.name in ELSEWHERE:
        return
    words = little()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [f"{one.lineno}: {one.value!r}" for one in compared(tree) if one.value in words]
    assert found == [], "move it to a list of rules/<language>/speech.toml, or of what it is about"


def test_a_word_in_a_collection_is_seen() -> None:
    tree = ast.parse('__all__ = ["since"]\nWORDS = frozenset({"dont", "x"})\nok = text in ("of",)')
    assert {one.value for one in compared(tree)} & little() == {"dont", "of"}
