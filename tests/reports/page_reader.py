"""Reads a page as a browser would, but strictly: what is opened has to be closed."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

__all__ = ["Element", "PageReader", "read_page"]

VOID = {"meta", "link", "input", "br", "img", "hr"}
SVG_ALONE = {"path", "circle"}  # written with a slash at the end


@dataclass
class Element:
    """One element with its attributes and all text below it."""

    name: str
    attributes: dict[str, str]
    text: str = ""
    parents: tuple[Element, ...] = ()

    def has(self, name: str) -> bool:
        return name in self.attributes.get("class", "").split()


@dataclass
class PageReader(HTMLParser):
    """Collects elements, and what is wrong with how they nest."""

    elements: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = self._element(tag, attrs)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._element(tag, attrs)
        if tag not in SVG_ALONE:
            self.faults.append(f"<{tag}/>")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1].name != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")
            return
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data

    def _element(self, tag: str, attrs: list[tuple[str, str | None]]) -> Element:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.faults.append(f"an attribute twice in <{tag}>")
        element = Element(tag, {name: value or "" for name, value in attrs})
        element.parents = tuple(self.open)
        self.elements.append(element)
        return element


def read_page(html: str) -> PageReader:
    """The page and, behind it, what its items hold back as text."""
    reader = PageReader()
    reader.feed(html)
    reader.close()
    reader.faults += [f"<{element.name}> stays open" for element in reader.open]
    for held in [e for e in reader.elements if e.attributes.get("type") == "text/html"]:
        inner = read_page(held.text)
        reader.elements += inner.elements
        reader.faults += inner.faults
    return reader
