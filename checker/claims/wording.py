"""Faults of the phrases in rule files: brackets, blanks, one phrase with two meanings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from checker.claims.phrases import spelled_out
from checker.claims.tokens import fold
from checker.rulefaults import Fault, Steps

__all__ = ["blanks", "bracket_fault", "brackets", "clashes", "number_keys"]

Texts = Iterable[str] | Mapping[str, Iterable[str]]

_CLOSES = {"]": "[", ")": "("}
_EMPTY = re.compile(r"\[\||\|\||\|\]|\[\]|\(\)")
_OPTIONAL = re.compile(r"\([^)]*\)")
_SIGNS = re.compile(r"[][()|]")


def brackets(steps: Steps, texts: Texts) -> Iterator[Fault]:
    """Phrases whose brackets cannot be read, or that may come out empty."""
    if isinstance(texts, Mapping):
        for name, own in texts.items():
            yield from brackets((*steps, name), own)
        return
    for text in texts:
        if fault := bracket_fault(text):
            yield steps, fault


def bracket_fault(text: str) -> str:
    """What is wrong with the brackets of a phrase; "" where all is well."""
    if not text.strip():
        return "holds an empty phrase: take it out"
    if not _SIGNS.search(text):
        return ""
    if _EMPTY.search(text):
        return f'"{text}" has an empty choice: write "([a|b] )" for what may be left out'
    if fault := _unbalanced(text):
        return f'"{text}" {fault}'
    left = _OPTIONAL.sub("", text)
    if not left.strip() or _EMPTY.search(left):
        return f'"{text}" may come out empty: leave a word outside of the brackets'
    return ""


def _unbalanced(text: str) -> str:
    opened: list[str] = []
    for match in _SIGNS.finditer(text):
        sign = match[0]
        if sign == "|" and opened[-1:] != ["["]:
            return 'parts choices outside of square brackets: write "[a|b]"'
        if sign in _CLOSES and (not opened or opened.pop() != _CLOSES[sign]):
            return f'closes "{sign}" where none is open: balance the brackets'
        if sign in opened:
            return f'has "{sign}" inside of "{sign}": write the choices out'
        if sign in _CLOSES.values():
            opened.append(sign)
    return f'never closes "{opened[-1]}": balance the brackets' if opened else ""


def clashes(steps: Steps, table: Mapping[str, Iterable[str]]) -> Iterator[Fault]:
    """Phrases that stand under two names of a table: only the first would ever be read."""
    known: dict[str, str] = {}
    for name, texts in table.items():
        for form in map(fold, (form for text in texts for form in spelled_out(text))):
            first = known.setdefault(form, name)
            if first != name:
                yield (*steps, name), f'"{form}" is "{first}" already: keep it in one of the two'


def blanks(steps: Steps, texts: Iterable[object]) -> Iterator[Fault]:
    """Phrases without a word."""
    if any(isinstance(text, str) and not text.strip() for text in texts):
        yield steps, "holds an empty phrase: take it out"


def number_keys(steps: Steps, table: Iterable[str]) -> Iterator[Fault]:
    """Keys that must be numbers and are not."""
    for key in table:
        try:
            float(key)
        except ValueError:
            yield (*steps, key), "must be a number"
