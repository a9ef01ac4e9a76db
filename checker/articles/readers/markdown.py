"""Markdown and MDX: the prose without its markup, each piece with its place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checker.articles.draft import Block, Draft, Run, strip
from checker.articles.front import front_matter
from checker.articles.readers import html
from checker.records import Source

if TYPE_CHECKING:
    from markdown_it.token import Token

__all__ = ["SUFFIXES", "read"]

SUFFIXES = (".md", ".markdown", ".mdx")

# What is not prose is blanked before parsing, code point by code point, so that places stay.
_HIDDEN = re.compile(
    r"<!--.*?(?:-->|\Z)"  # comments
    r"|\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}"  # shortcodes of Hugo and Jekyll
    r"|\[/?(?:caption|gallery|embed|video|audio|youtube)\b[^\[\]\n]*\]"  # of WordPress
    r"|\[\^[^\[\]\s]+\]:?"  # footnote marks
    r"|^import[ \t][^\n]*\bfrom[ \t]*['\"][^\n]*$|^export[ \t](?:const|default|function|let)\b[^\n]*$"
    r"|\{/\*[^{}]*\*/\}",
    re.DOTALL | re.MULTILINE,
)
_TARGET = re.compile(r"\](?:\((?:[^()\\\n]|\\.|\([^()\n]*\))*\)|\[[^\]\n]*\])?")
_IMAGE = re.compile(
    r"!\[(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*\](?:\((?:[^()\\\n]|\\.|\([^()\n]*\))*\)|\[[^\]\n]*\])?"
)
_PARTS = re.compile(r"\s+|\S+")
_LINE_END = re.compile(r"\r\n|\r|\n")


def read(text: str, source: Source) -> tuple[Draft, ...]:
    """The one article of a Markdown file."""
    front = front_matter(text)
    body = " " * front.end + _HIDDEN.sub(_blanks, text[front.end :])
    return (
        Draft(
            blocks=tuple(_seen(block, text) for block in _blocks(body, front.end)),
            title=front.title,
            published=front.published,
            updated=front.updated,
            outlet=front.outlet,
            language=front.language,
        ),
    )


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
    parser = MarkdownIt("commonmark").enable("table").disable("code")
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
        run, at = _piece(body, token, at, end)
        if run is not None:
            runs.append(run)
    return runs, at


def _piece(body: str, token: Token, at: int, end: int) -> tuple[Run | None, int]:
    """What one token gives to the text, and where in the file to go on."""
    if token.type in ("text", "code_inline"):
        return _found(body, token.content, at, end)
    if token.type == "text_special":
        _, after = _found(body, token.markup, at, end)
        return Run(token.content, after - len(token.markup)), after
    if token.type in ("softbreak", "hardbreak"):
        line_end = _LINE_END.search(body, at, end)
        return (Run("\n", line_end.end() - 1), line_end.end()) if line_end else (None, at)
    if token.type == "html_inline":
        return None, _found(body, token.content, at, end)[1]
    if token.type == "link_close":
        target = _TARGET.search(body, at, end) if token.markup != "autolink" else None
        return None, target.end() if target else at
    if token.type == "image":
        image = _IMAGE.search(body, at, end)
        return None, image.end() if image else at
    return None, at


def _found(body: str, content: str, at: int, end: int) -> tuple[Run | None, int]:
    start = body.find(content, at, end) if content else -1
    if start < 0:
        return None, at
    return Run(content, start), start + len(content)
