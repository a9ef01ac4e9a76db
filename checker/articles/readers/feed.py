"""RSS and Atom: one article an entry."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Any

from checker.articles.contained import Element, Told, contained
from checker.articles.draft import Draft
from checker.articles.xmlfile import root_name, spans, sure
from checker.errors import InputError
from checker.records import Source

__all__ = ["SUFFIXES", "accepts", "read"]

SUFFIXES = (".xml", ".rss", ".atom", ".rdf")

_ROOTS = frozenset({"rss", "feed", "RDF"})


def accepts(head: str, source: Source) -> bool:  # noqa: ARG001
    """True for the outermost element of a feed."""
    return root_name(head) in _ROOTS


def read(text: str, source: Source) -> Iterator[Draft]:  # noqa: ARG001
    """The articles of a feed, in its order; raises InputError where it is none."""
    import feedparser

    feed = feedparser.parse(
        io.BytesIO(sure(text).encode("utf-8")),  # text would be taken for an address
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if not feed.entries and feed.bozo:
        raise InputError(f"it is no feed that can be read ({feed.bozo_exception})")
    name = "entry" if feed.get("version", "").startswith("atom") else "item"
    found = spans(text, name)
    places: Sequence[tuple[int, int]] = found if len(found) == len(feed.entries) else ()
    for number, entry in enumerate(feed.entries, 1):
        start, end = places[number - 1] if places else (-1, -1)
        element = Element(text, f"{name}[{number}]", start, end)
        yield contained(_told(entry, feed.feed), element, part=str(number))


def _told(entry: Any, feed: Any) -> Told:
    link = entry.get("link", "")
    bodies = [part.get("value", "") for part in entry.get("content", ())]
    return Told(
        title=entry.get("title", ""),
        body=max([*bodies, entry.get("summary", "")], key=len),
        published=entry.get("published", ""),
        updated=dict.get(entry, "updated", ""),  # its own `get` guesses from `published`
        outlet=unescape((entry.get("source") or {}).get("title", "") or feed.get("title", "")),
        author=entry.get("author", ""),
        language=entry.get("language", "") or feed.get("language", ""),
        url=link if link.startswith(("http:", "https:")) else "",  # else it is the id once more
        key=entry.get("id", ""),
    )
