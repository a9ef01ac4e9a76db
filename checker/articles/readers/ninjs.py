"""ninjs, the JSON of news agencies (IPTC, versions 1 to 3): one article a file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from checker.articles.contained import Element, Told, contained
from checker.articles.draft import Draft
from checker.articles.jsonfile import parsed, texts
from checker.articles.withdrawn import sure_of_standing
from checker.errors import InputError
from checker.records import Source

__all__ = ["SUFFIXES", "accepts", "read"]

SUFFIXES = (".json", ".ninjs")

_OBJECT = re.compile(r'\s*\{\s*"')
_URI = re.compile(r'"uri"\s*:')
_SHORT = ("summary", "abstract", "short", "teaser", "caption")
_OWN = re.compile(r'"(?:body_(?:text|html|xhtml|[a-z]+)|bodies|versioncreated|versionCreated)"\s*:')


def accepts(head: str, source: Source) -> bool:  # noqa: ARG001
    """True for an object with the names that ninjs gives."""
    return bool(_OBJECT.match(head) and _URI.search(head) and _OWN.search(head))


def read(text: str, source: Source) -> Iterator[Draft]:  # noqa: ARG001
    """The article of a file; raises InputError where it is no ninjs."""
    item = parsed(text)
    if not isinstance(item, Mapping) or not item.get("uri"):
        raise InputError("it has no uri, as ninjs must")
    sure_of_standing(texts(item)("pubstatus", "pubStatus"))
    body = _body(item)
    if not body:
        raise InputError(f"it holds no text; it is of type {texts(item)('type') or 'unknown'}")
    element = Element(text, "headline and body", 0, len(text))
    yield contained(_told(item, body), element, part="")


def _body(item: Mapping[str, object]) -> str:
    """The body as HTML where there is one, else as text; of version 2, the first of `bodies`."""
    said = texts(item)
    flat = said("body_html", "body_xhtml", "body_text")
    bodies = item.get("bodies")
    found = (
        [body for body in bodies if isinstance(body, Mapping)] if isinstance(bodies, list) else []
    )
    found.sort(key=_rank)
    other = (str(value) for name, value in item.items() if name.startswith("body_") and value)
    return flat or next((texts(body)("value") for body in found), "") or next(other, "")


def _rank(body: Mapping[str, object]) -> tuple[bool, bool]:
    """Lower for the whole text than for a summary of it, and for HTML than for plain text."""
    said = texts(body)
    role, kind = said("role").lower(), said("contenttype", "contentType", "role").lower()
    return any(part in role for part in _SHORT), "html" not in kind


def _told(item: Mapping[str, object], body: str) -> Told:
    said = texts(item)
    return Told(
        title=said("headline", "headline_main", "title") or said("headlines"),
        body=body,
        published=said("firstcreated", "firstCreated", "contentcreated", "contentCreated")
        or said("versioncreated", "versionCreated"),
        updated=said("versioncreated", "versionCreated"),
        outlet=said("copyrightholder", "copyrightHolder") or said("infosources", "infosource"),
        author=said("byline", "bylines", "by", "people"),
        language=said("language"),
        url=said("standardwebpage", "webpage", "altids"),
        key=said("uri"),
        version=said("version"),
    )
