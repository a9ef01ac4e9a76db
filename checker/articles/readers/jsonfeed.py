"""JSON Feed: one article an item."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from checker.articles.contained import Element, Told, contained
from checker.articles.draft import Draft
from checker.articles.jsonfile import parsed, texts, values
from checker.errors import InputError
from checker.records import Source

__all__ = ["SUFFIXES", "accepts", "read"]

SUFFIXES = (".json", ".jsonfeed")

_VERSION = re.compile(r'"version"\s*:\s*"https?:(?:\\?/){2}jsonfeed\.org')
_ITEMS = re.compile(r'"items"\s*:\s*(?=\[)')


def accepts(head: str, source: Source) -> bool:  # noqa: ARG001
    """True for what calls itself a JSON Feed."""
    return _VERSION.search(head) is not None


def read(text: str, source: Source) -> Iterator[Draft]:  # noqa: ARG001
    """The articles of a feed, in its order; raises InputError where it is none."""
    feed = parsed(text)
    if not isinstance(feed, Mapping) or not isinstance(feed.get("items"), list):
        raise InputError("it has no list of items, as a JSON Feed must")
    listed = _ITEMS.search(text)
    found = list(values(text, listed.end())) if listed else []
    alike = [one.value for one in found] == feed["items"]
    for number, item in enumerate(feed["items"], 1):
        start, end = (found[number - 1].start, found[number - 1].end) if alike else (-1, -1)
        element = Element(text, f"items[{number - 1}]", start, end)
        if isinstance(item, Mapping):
            yield contained(_told(item, feed), element, part=str(number))
        else:
            yield Draft((), part=str(number), problem=f"item {number} is no object")


def _told(item: Mapping[str, object], feed: Mapping[str, object]) -> Told:
    said, of_feed = texts(item), texts(feed)
    return Told(
        title=said("title"),
        body=said("content_html") or said("content_text") or said("summary"),
        published=said("date_published"),
        updated=said("date_modified"),
        outlet=of_feed("title"),
        author=said("authors", "author") or of_feed("authors", "author"),
        language=said("language") or of_feed("language"),
        url=said("url", "external_url"),
        key=said("id"),
    )
