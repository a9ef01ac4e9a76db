"""XML of unknown origin: entities, which can blow up or read other files, are refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.errors import InputError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = [
    "attribute",
    "children",
    "first",
    "local",
    "parsed",
    "root_name",
    "said",
    "spans",
    "sure",
]

_PROLOG = r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>\s*)*"
_ROOT = re.compile(rf"{_PROLOG}<(?:[\w.-]+:)?([\w.-]+)", re.DOTALL)
_ENTITY = re.compile(r"<!ENTITY\b", re.IGNORECASE)
_DEEPEST = 500  # elements within each other
_REFUSED = "it defines XML entities of its own, which is refused as unsafe; save it without them"


def root_name(head: str) -> str:
    """The name of the outermost element, without its prefix; "" where the text is no XML."""
    found = _ROOT.match(head) if head.lstrip()[:1] == "<" else None
    return found[1] if found else ""


def sure(text: str) -> str:
    """The text itself; raises InputError where it defines entities."""
    start = text.find("<!DOCTYPE")
    if start >= 0 and _ENTITY.search(text, start):
        raise InputError(_REFUSED)
    return text


def parsed(text: str | bytes) -> Element:
    """The outermost element; raises InputError where it is broken, unsafe or nested too deep."""
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    data = text.encode() if isinstance(text, str) else text
    try:
        root: Element = fromstring(_without_encoding(data))
    except DefusedXmlException as error:
        raise InputError(_REFUSED) from error
    except ParseError as error:
        raise InputError(f"it is not valid XML ({error})") from error
    if _depth(root) > _DEEPEST:
        raise InputError(f"its XML is nested more than {_DEEPEST} deep")
    return root


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Element, name: str) -> Iterator[Element]:
    """All elements of that name below one, however deep."""
    return (found for found in element.iter() if local(found) == name)


def first(element: Element, *names: str) -> str:
    """The text of the first element of the first of the names that has one."""
    texts = (said(found) for name in names for found in children(element, name))
    return next(filter(None, texts), "")


def attribute(element: Element, name: str) -> str:
    """The value of an attribute, whatever its namespace."""
    found = (value for key, value in element.attrib.items() if key.rpartition("}")[2] == name)
    return next(found, "").strip()


def said(element: Element) -> str:
    """All text within an element, blanks folded."""
    return " ".join("".join(element.itertext()).split())


def spans(text: str, name: str) -> list[tuple[int, int]]:
    """Where each element of that name stands; of those within another only the outer one."""
    found: list[tuple[int, int]] = []
    start = depth = 0
    for tag in re.finditer(rf"<(/?)(?:[\w.-]+:)?{name}(?=[\s/>])[^<>]*?(/?)>", text):
        if tag[1]:
            depth = max(depth - 1, 0)
            if not depth:
                found.append((start, tag.end()))
        elif not tag[2]:
            start = start if depth else tag.start()
            depth += 1
    return found


def _without_encoding(data: bytes) -> bytes:
    """The XML as the UTF-8 that it is by now, whatever it declares."""
    return re.sub(rb"\A(\s*<\?xml[^>]*?)\s+encoding=[\"'][^\"']*[\"']", rb"\1", data, count=1)


def _depth(root: Element) -> int:
    level, depth = [root], 0
    while level and depth <= _DEEPEST:
        depth += 1
        level = [child for element in level for child in element]
    return depth
