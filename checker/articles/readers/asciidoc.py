"""AsciiDoc, lightly: code, tables, macros, attributes and comments are no prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.articles.draft import Block, Draft
from checker.articles.front import front_of_fields
from checker.articles.masked import GONE, masked, prose_of
from checker.records import Source

__all__ = ["SUFFIXES", "read"]

SUFFIXES = (".adoc", ".asciidoc", ".asc")

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_FENCE = re.compile(r"(?:-{4,}|\.{4,}|\+{4,}|/{4,}|```\w*|[|,:!]={3,})\s*\Z")
_BORDER = re.compile(r"(?:={4,}|\*{4,}|_{4,}|--|'{3,}|<{3,}|\+)\s*\Z")
_ALONE = re.compile(r"(?://(?!/)|:!?[\w-]+!?:|\[[^\]]*\]\s*\Z|[a-z]+::\S*\[.*\]\s*\Z)")
_AFTER_TITLE = re.compile(  # the lines of the author and of the revision
    r"\s*=[ \t]+[^\r\n]+\r?\n(?P<lines>(?P<author>[^\W\d_][^\r\n<:=*|.]{2,80}?)"
    r"[ \t]*(?:<[^\r\n]*>)?[ \t]*\r?\n"
    r"(?:(?:v?\d[\w.-]*,[ \t]*)?(?P<date>\d{4}-\d\d-\d\d)\b[^\r\n]*)?)(?=\r?\n|\Z|:)"
)
_TITLE = re.compile(r"^=[ \t]+(?P<value>\S[^\r\n]*)$", re.MULTILINE)
_FIELD = re.compile(r"^:(?P<name>[\w-]{1,40}):[ \t]+(?P<value>[^\r\n]+)$", re.MULTILINE)
_INLINE = re.compile(
    r"\b(?:image|icon|kbd|btn|menu|footnote|footnoteref|indexterm|pass|stem|latexmath|asciimath|anchor|xref):"
    r"[^\s\[\]]{0,400}\[[^\]\r\n]{0,400}\]|\[\[[^\]\r\n]{0,80}\]\]|\{[\w-]{1,40}\}|\(\(\([^()\r\n]{0,80}\)\)\)"
)
_LINK = re.compile(r"(?:(?:link|mailto):|(?=https?://))[^\s\[\]<>]{1,800}\[([^\]\r\n]{0,400})\]")
_REFERENCE = re.compile(r"<<[^<>,\r\n]{1,80}(?:,[ ]?([^<>\r\n]{0,200}))?>>")
_SIGNS = re.compile(
    r"^=+[ \t]+|^\.(?=[^\s.])|(?<!\w)[*_`#]{1,2}(?=\S)|(?<=\S)[*_`#]{1,2}(?!\w)|[ \t]\+$",
    re.MULTILINE,
)


def read(text: str, source: Source) -> tuple[Draft, ...]:  # noqa: ARG001
    """The one article of a file."""
    title, head = _TITLE.search(text), _AFTER_TITLE.match(text)
    front = front_of_fields(text, _FIELD.finditer(text))
    if head:
        author, day = (head["author"] or "").strip(), head["date"] or ""
        front = replace(front, author=front.author or author, published=front.published or day)
    spans = [*_lines_out(text), *([head.span("lines")] if head else [])]
    spans += [title.span()] if title else []
    body = _prose(masked(text, spans))
    if title is None:
        return (front.draft(body),)
    start, end = title.span("value")
    heading = next(iter(_prose(" " * start + text[start:end])), None)
    return (front.draft(body, heading),)


def _prose(text: str) -> tuple[Block, ...]:
    """The blocks of what is left, without the signs within its lines."""
    body = masked(text, (found.span() for found in _INLINE.finditer(text)))
    body = masked(body, _around(body, _LINK), GONE)
    body = masked(body, _around(body, _REFERENCE), GONE)
    return tuple(prose_of(masked(body, (found.span() for found in _SIGNS.finditer(body)), GONE)))


def _around(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """What stands before and after the words of each match."""
    for found in pattern.finditer(text):
        start, end = found.span(1) if found[1] else (found.end(), found.end())
        yield found.start(), start
        yield end, found.end()


def _lines_out(text: str) -> Iterator[tuple[int, int]]:
    """Fenced blocks and tables with their fences, borders of others, and lines of markup."""
    fence = ""
    for line in _LINE.finditer(text):
        words = line[1].rstrip()
        if fence:
            fence = "" if words == fence else fence
        elif _FENCE.match(words):
            fence = "```" if words.startswith("```") else words
        elif not (_BORDER.match(words) or _ALONE.match(words)):
            continue
        yield line.span()
