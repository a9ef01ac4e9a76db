"""Markdown: the prose without its markup, each piece with its place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checker.articles.draft import Block, Draft, Run, aligned, strip
from checker.articles.front import front_matter
from checker.articles.readers import html
from checker.records import Source

if TYPE_CHECKING:
    from markdown_it.token import Token

__all__ = ["SUFFIXES", "draft_of", "read"]

SUFFIXES = (".md", ".markdown")

# What is not prose is blanked before parsing, code point by code point, so that places stay.
_HIDDEN = re.compile(
    r"<!--.*?(?:-->|\Z)"  # comments
    r"|\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}"  # shortcodes of Hugo and Jekyll
    r"|\[/?(?:caption|gallery|embed|video|audio|youtube)\b[^\[\]\n]*\]"  # of WordPress
    r"|\[\^[^\[\]\s]+\]:?",  # footnote marks
    re.DOTALL | re.MULTILINE,
)
_TARGET = re.compile(r"\](?:\((?:[^()\\\n]|\\.|\([^()\n]*\))*\)|\[[^\]\n]*\])?")
_IMAGE = re.compile(
    r"!\[(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*\](?:\((?:[^()\\\n]|\\.|\([^()\n]*\))*\)|\[[^\]\n]*\])?"
)
_PARTS = re.compile(r"\s+|\S+")
_LINE_END = re.compile(r"\r\n|\r|\n")


def read(text: str, source: Source) -> tuple[Draft, ...]:  # noqa: ARG001
    """The one article of a Markdown file."""
    return (draft_of(text, text),)


def draft_of(text: str, body: str) -> Draft:
    """The article of a file; `body` is the file with what more is no prose blanked out."""
    front = front_matter(text)
    body = " " * front.end + _HIDDEN.sub(_blanks, body[front.end :])
    return front.draft(tuple(_seen(block, text) for block in _blocks(body, front.end)))


def _blanks(found: re.Match[str]) -> str:
    return re.sub(r"[^\r\n]", " ", found[0])


def _seen(block: Block, text: str) -> Block:
    """The block without the blanks that stand for what was hidden."""
    return strip(Block(tuple(piece for run in block.runs for piece in _pieces(run, text))))


def _pieces(run: Run, text: str) -> Iterator[Run]:
    if len(run.text) == 1 or text.startswith(run.text, run.at):
        yield run
        return
    for part in _PARTS.finditer(run.text):
        at = run.at + part.start()
        if text.startswith(part[0], at):
            yield Run(part[0], at)
        else:
            blank = text.find(" ", at, at + len(part[0]))
            yield from [Run(" ", blank)] if blank >= 0 else []


def _blocks(body: str, start: int) -> Iterator[Block]:
    from markdown_it import MarkdownIt

    lines = [start, *(end.end() for end in _LINE_END.finditer(body, start)), len(body)]
    lines.append(len(body))
    parser = MarkdownIt("commonmark").enable("table").disable(["code", "text_join"])
    cursor = start
    for token in parser.parse(_LINE_END.sub("\n", body[start:])):
        if token.type not in ("inline", "html_block") or token.map is None:
            continue
        first, last = lines[token.map[0]], lines[min(token.map[1], len(lines) - 1)]
        if token.type == "html_block":
            yield from html.prose(body, first, last)
            continue
        cursor = max(cursor, first)
        runs, cursor = _inline(body, token.children or (), cursor, last)
        block = strip(Block(tuple(runs)))
        if block.runs:
            yield block


def _inline(body: str, tokens: Sequence[Token], at: int, end: int) -> tuple[list[Run], int]:
    """The runs of one block of prose, and where in the file they end."""
    runs: list[Run] = []
    for token in tokens:
        found, at = _piece(body, token, at, end)
        runs.extend(found)
    return runs, at


def _piece(body: str, token: Token, at: int, end: int) -> tuple[tuple[Run, ...], int]:
    """What one token gives to the text, and where in the file to go on."""
    if token.type in ("text", "code_inline"):
        runs = aligned(token.content, body, at, end)
        return runs, runs[-1].at + len(runs[-1].text) if runs else at
    if token.type == "text_special":
        start = body.find(token.markup, at, end)
        return (Run(token.content, start),), start + len(token.markup)
    if token.type in ("softbreak", "hardbreak"):
        line_end = _LINE_END.search(body, at, end)
        return ((Run("\n", line_end.end() - 1),), line_end.end()) if line_end else ((), at)
    return (), _skipped(body, token, at, end)


def _skipped(body: str, token: Token, at: int, end: int) -> int:
    """Where the markup of a token that gives no text ends."""
    if token.type == "html_inline":
        return body.find(token.content, at, end) + len(token.content)
    if token.type == "image":
        return _end(_IMAGE.search(body, at, end), at)
    if token.type == "link_close" and token.markup != "autolink":
        return _end(_TARGET.search(body, at, end), at)
    return at


def _end(found: re.Match[str] | None, at: int) -> int:
    return found.end() if found else at
