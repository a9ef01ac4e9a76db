"""NewsML-G2 and NITF, the XML of news agencies: one article for each item of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.articles.contained import Element, Told, contained
from checker.articles.draft import Draft
from checker.articles.withdrawn import sure_of_standing
from checker.articles.xmlfile import (
    attribute,
    children,
    first,
    local,
    parsed,
    root_name,
    said,
    spans,
    sure,
)
from checker.errors import InputError
from checker.records import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as Node

__all__ = ["SUFFIXES", "accepts", "read"]

SUFFIXES = (".xml", ".newsml", ".g2", ".nitf")

_ROOTS = frozenset({"newsMessage", "newsItem", "packageItem", "nitf"})
# NITF may lie within NewsML, so its narrower part is looked for first.
_BODIES = ("body.content", "inlineXML")
_NITF_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?")


def accepts(head: str, source: Source) -> bool:  # noqa: ARG001
    """True for the outermost element of NewsML-G2 or NITF."""
    return root_name(head) in _ROOTS


def read(text: str, source: Source) -> Iterator[Draft]:  # noqa: ARG001
    """The articles of a file, in its order; pictures and the like are passed over."""
    root = parsed(sure(text))
    name = "nitf" if local(root) == "nitf" else "newsItem"
    items = [root] if local(root) == name else list(children(root, name))
    places = spans(text, name)
    if not items:
        raise InputError("it holds no news item with a text")
    for number, item in enumerate(items, 1):
        start, end = places[number - 1] if len(places) == len(items) else (-1, -1)
        if _is_text(item):
            element = Element(text, f"{name}[{number}]", start, end)
            part = str(number) if len(items) > 1 else ""
            yield _draft(item, element, part)


def _draft(item: Node, element: Element, part: str) -> Draft:
    """The article of an item, or why it gives none."""
    try:
        sure_of_standing(_said_by(item, "pubStatus", "qcode"))
    except InputError as error:
        return Draft((), part=part, problem=str(error))
    return contained(_told(item, _body(item, element)), element, part=part)


def _is_text(item: Node) -> bool:
    kinds = [attribute(found, "qcode") for found in children(item, "itemClass")]
    return not kinds or any(kind.endswith((":text", ":composite")) for kind in kinds)


def _body(item: Node, element: Element) -> str:
    """The text as the file marks it up; as plain paragraphs where its tags are no HTML."""
    for name in _BODIES if element.start >= 0 else ():
        found = spans(element.file[element.start : element.end], name)
        raw = "".join(element.file[element.start + a : element.start + b] for a, b in found[:1])
        if re.search(r"<p[\s>]", raw):
            return raw[raw.index(">") + 1 : raw.rindex("<")]
    for name in (*_BODIES, "inlineData"):
        for body in children(item, name):
            paragraphs = [said(p) for p in children(body, "p")]
            return "\n\n".join(paragraphs) if paragraphs else "".join(body.itertext())
    return ""


def _told(item: Node, body: str) -> Told:
    published = first(item, "firstCreated", "contentCreated") or first(item, "versionCreated")
    return Told(
        title=first(item, "headline", "hl1") or first(item, "title"),
        body=body,
        published=published or _nitf_date(_said_by(item, "date.issue", "norm")),
        updated=first(item, "versionCreated", "contentModified"),
        outlet=_provider(item),
        author=first(item, "by", "byline"),
        language=attribute(item, "lang") or _language(item),
        url=_web_address(item),
        key=attribute(item, "guid") or _said_by(item, "doc-id", "id-string"),
        version=attribute(item, "version") if attribute(item, "guid") else "",
    )


def _provider(item: Node) -> str:
    for party in (*children(item, "provider"), *children(item, "infoSource")):
        name = first(party, "name") or attribute(party, "literal")
        if name:
            return name
    told = first(item, "copyrightHolder", "doc.copyright")
    return told or _said_by(item, "pubdata", "name") or _said_by(item, "doc.copyright", "holder")


def _said_by(item: Node, name: str, said: str) -> str:
    """What the attribute `said` of the first element of a name says."""
    found = next(children(item, name), None)
    return attribute(found, said) if found is not None else ""


def _language(item: Node) -> str:
    for meta in children(item, "contentMeta"):
        for language in children(meta, "language"):
            return attribute(language, "tag")
    return ""


def _web_address(item: Node) -> str:
    """The page that a link of the item names as its own."""
    for link in children(item, "link"):
        if attribute(link, "rel").rpartition(":")[2] in ("seeAlso", "isA", "dependsOn"):
            continue
        if "html" in attribute(link, "contenttype"):
            return attribute(link, "href")
    return ""


def _nitf_date(norm: str) -> str:
    found = _NITF_DATE.match(norm)
    if not found:
        return norm
    day = f"{found[1]}-{found[2]}-{found[3]}"
    return f"{day}T{found[4]}:{found[5]}:{found[6] or '00'}{found[7] or ''}" if found[4] else day
