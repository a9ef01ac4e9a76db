"""Articles that lie inside another file: an entry of a feed, a row of a table, a record of JSON.

Where the title and the text of one stand in the file as they are, runs count in the file. Where the
file escapes them, they count in the content: the title, a blank line, the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.articles.draft import Block, Draft, Run, strip
from checker.articles.readers import html
from checker.articles.readers.text import paragraphs

__all__ = ["Element", "Told", "contained", "looks_like_html"]

_TAG = re.compile(
    r"</?(?:p|div|br|h[1-6]|ul|ol|li|article|section|blockquote|table|b|i|em|strong|a|span|img)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class Element:
    """A part of a file."""

    file: str  # "" where the file is no text
    path: str  # in words that a person can follow: "row 3", "channel/item[3]"
    start: int = -1  # code points of the file, half open; below 0 = not known
    end: int = -1


@dataclass(frozen=True, slots=True)
class Told:
    """What an element says of its article, "" where it is silent; `body` is text or HTML."""

    title: str = ""
    body: str = ""
    published: str = ""
    updated: str = ""
    outlet: str = ""
    author: str = ""
    language: str = ""
    url: str = ""
    key: str = ""
    version: str = ""
    story: str = ""


def contained(told: Told, element: Element, *, part: str) -> Draft:
    """The article of an element."""
    title, body = told.title.strip(), told.body.strip()
    draft = Draft(
        (),
        published=told.published,
        updated=told.updated,
        outlet=told.outlet,
        author=told.author,
        language=told.language,
        url=told.url,
        key=told.key,
        version=told.version,
        story=told.story,
        part=part,
    )
    found = _verbatim(title, body, element)
    if found:
        return _filled(draft, element.file, title=(found[0], title), body=(found[1], body))
    content = f"{title}{_GAP}{body}" if title else body
    at = len(content) - len(body)
    filled = _filled(draft, content, title=(0, title), body=(at, body))
    return replace(filled, content=content, element=element.path, at=element.start)


def looks_like_html(text: str) -> bool:
    """True for a text with the tags of a page."""
    return _TAG.search(text) is not None


def _verbatim(title: str, body: str, element: Element) -> tuple[int, int] | None:
    """Where the file holds both as they are, None where it does not."""
    if element.start < 0:
        return None
    body_at = element.file.find(body, element.start, element.end)
    title_at = element.file.find(title, element.start, element.end)
    if "\n" in body and "\r" in element.file[element.start : element.end]:
        return None
    return (title_at, body_at) if min(title_at, body_at) >= 0 else None


def _filled(draft: Draft, text: str, *, title: tuple[int, str], body: tuple[int, str]) -> Draft:
    """The draft with its title and text, each as (where it stands in `text`, what it is)."""
    blocks = tuple(_blocks(text, body[0], body[0] + len(body[1])))
    if not title[1]:
        return replace(draft, blocks=blocks)
    if "<" not in title[1] and "&" not in title[1]:
        return replace(draft, blocks=blocks, title=strip(Block((Run(title[1], title[0]),))))
    heading = next(html.prose(text, title[0], title[0] + len(title[1])), None)
    return replace(draft, blocks=blocks, title=heading)


def _blocks(text: str, start: int, end: int) -> Iterator[Block]:
    body = text[start:end]
    if looks_like_html(body):
        yield from html.prose(text, start, end)
        return
    for block in paragraphs(body):
        yield Block(tuple(Run(run.text, run.at + start) for run in block.runs))
