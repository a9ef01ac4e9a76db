"""reStructuredText, lightly: directives, code, tables, comments and roles are no prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.articles.draft import Draft
from checker.articles.front import front_of_fields
from checker.articles.masked import GONE, masked, prose_of
from checker.records import Source

__all__ = ["SUFFIXES", "read"]

SUFFIXES = (".rst", ".rest")

_LINE = re.compile(r"(?P<indent>[ \t]*)(?P<text>[^\r\n]*)(?:\r\n|\r|\n|\Z)")
_RULE = re.compile(r"([=\-`:.'\"~^_*+#<>])\1{2,}\s*\Z")
_SIMPLE = re.compile(r"(?:=+|-+)(?: +(?:=+|-+))+\s*\Z")  # the border of a simple table
_GRID = re.compile(r"(?:\+[-=+ ]+\+|\|.*\||>>>.*|__ .*)\s*\Z")
_FIELD = re.compile(r"^:(?P<name>[\w -]{1,40}):[ \t]+(?P<value>[^\r\n]*)$", re.MULTILINE)
_KEPT_ROLES = r"(?:emphasis|strong|sub|sup|subscript|superscript|title|abbr|quote|t)"
_INLINE = re.compile(
    rf":(?!{_KEPT_ROLES}:)[\w:.+-]{{1,40}}:`[^`\r\n]{{0,400}}`|\|[\w-][\w -]{{0,40}}\|_{{0,2}}"
)
_SIGNS = re.compile(
    rf":{_KEPT_ROLES}:(?=`)|\s?<[^<>`\r\n]{{1,400}}>(?=`__?)|\[(?:\d+|#[\w-]*|\*|[\w.-]{{1,40}})\]_"
    r"|\*\*|``|(?<![\w*])\*(?=\S)|(?<=\S)\*(?!\w)|`_{0,2}|(?<=\w)_{1,2}(?!\w)|^\|[ ]|\\(?=\S)"
    r"|:(?=:[ \t]*$)",
    re.MULTILINE,
)


def read(text: str, source: Source) -> tuple[Draft, ...]:  # noqa: ARG001
    """The one article of a file."""
    fields = list(_FIELD.finditer(text))
    body = masked(text, [*_lines_out(text), *(found.span() for found in fields)])
    body = masked(body, (found.span() for found in _INLINE.finditer(body)))
    body = masked(body, (found.span() for found in _SIGNS.finditer(body)), GONE)
    heading = _heading(text, body)
    if heading is None:
        return (front_of_fields(text, fields).draft(tuple(prose_of(body))),)
    start, end = heading
    rest = masked(body, [heading])
    title = next(prose_of(" " * start + body[start:end]), None)
    return (front_of_fields(text, fields).draft(tuple(prose_of(rest)), title),)


def _heading(text: str, body: str) -> tuple[int, int] | None:
    """The first line with a rule under it."""
    for line, following in pairwise(_LINE.finditer(text)):
        if _RULE.match(following[0]) and body[line.start() : line.end()].strip():
            return line.span()
    return None


def _lines_out(text: str) -> Iterator[tuple[int, int]]:
    """Rules, tables, and what is indented under `..`, with its line, and after `::`."""
    under = -1  # the indent of what is left out with all that is deeper
    table = border = False
    for line in _LINE.finditer(text):
        indent, words = len(line["indent"].expandtabs()), line["text"]
        if table:
            table = bool(words) or not border
            border = _SIMPLE.match(words) is not None
        elif under >= 0 and (not words or indent > under):
            pass
        elif words == ".." or words.startswith(".. "):
            under = indent
        elif _SIMPLE.match(words):
            table = border = True
        elif not (_RULE.match(words) or _GRID.match(words)):
            under = indent if words.endswith("::") else -1
            continue
        yield line.span()
