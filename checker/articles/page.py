"""A page of HTML as blocks of text that know where they stand in its source."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser

from checker.articles.draft import Block, Run

__all__ = ["Page", "PageBlock", "parse"]

_BLOCKS = frozenset([
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dd", "dt",
    "blockquote", "td", "th", "tr", "table", "section", "article", "main", "header", "footer",
    "figure", "hr", "pre", "body", "html", "center", "address",
])  # fmt: skip
_TEXT_BLOCKS = frozenset([
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "blockquote", "td", "th",
])  # fmt: skip
_SKIPPED = frozenset([
    "script", "style", "noscript", "template", "nav", "aside", "form", "button", "select",
    "option", "textarea", "svg", "math", "iframe", "object", "video", "audio", "canvas", "dialog",
    "figcaption", "footer", "menu", "label", "head", "pre", "code",
])  # fmt: skip
_VOID = frozenset([
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
])  # fmt: skip
_CHROME = re.compile(
    r"(?:js-|c-)?(?:share|sharing|social|related|newsletter|advert|advertisement|ads?|cookies?|comments?|breadcrumbs?|"
    r"paywall|sidebar|promo|subscribe|tags|menu|toolbar|sr-only|visually-hidden)(?:[-_].*)?\Z",
    re.IGNORECASE,
)
_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block of text of a page."""

    block: Block
    tag: str  # "p", "h1", "li", ...; "div" for text outside of such
    scopes: frozenset[str]  # "page", "main", "article3", "body1": the parts it lies in
    linked: int  # code points of its text that are links


@dataclass(slots=True)
class Page:
    """What a page holds."""

    blocks: list[PageBlock] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)  # names in lower case; the first one counts
    scripts: list[str] = field(default_factory=list)  # JSON-LD
    title: str = ""
    language: str = ""
    times: tuple[str, ...] = ()  # datetime of each <time> of the article


def parse(text: str) -> Page:
    """The page of an HTML source; broken markup is read as browsers do, as far as it goes."""
    parser = _Parser(text)
    parser.feed(text)
    # What is left is a tag or comment that never ends, which browsers drop; `close` would try each
    # "<" in it again, in quadratic time.
    if parser.rawdata.startswith("&"):
        parser.handle_data(parser.rawdata)
    parser.flush()
    return parser.page


class _Parser(HTMLParser):
    """Walks through the source once; nothing in it recurses."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.page = Page()
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._runs: list[Run] = []
        self._linked = 0
        self._tag = "div"
        self._scopes: list[tuple[str, str]] = []  # tag and scope of each open part
        self._parts = 0
        self._skipping, self._depth = "", 0
        self._links = self._raised = 0
        self._script: list[str] | None = None
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self._describe(tag, values)
        if self._skipping:
            self._depth += tag == self._skipping
            return
        if tag in _SKIPPED or (tag not in _VOID and _is_hidden(tag, values)):
            self._skipping, self._depth = tag, 1
            return
        if tag in _BLOCKS:
            self.flush()
            self._tag = tag if tag in _TEXT_BLOCKS else "div"
            self._enter(tag, values)
        elif tag == "br":
            self._runs.append(Run("\n", self._at()))
        elif tag == "a":
            self._links += 1
        elif tag == "sup":
            self._raised += 1

    def handle_endtag(self, tag: str) -> None:
        self._leave_head(tag)
        if self._skipping:
            self._depth -= tag == self._skipping
            if not self._depth:
                self._skipping = ""
            return
        if tag in _BLOCKS:
            self.flush()
            self._tag = "div"
            if any(open_tag == tag for open_tag, _ in self._scopes):
                while self._scopes.pop()[0] != tag:
                    pass
        elif tag == "a":
            self._links = max(self._links - 1, 0)
        elif tag == "sup":
            self._raised = max(self._raised - 1, 0)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)
        elif self._in_title:
            self.page.title += data
        elif not self._skipping:
            self._add(data, self._at())

    def handle_entityref(self, name: str) -> None:
        self._entity(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._entity(f"&#{name};")

    def flush(self) -> None:
        """Close the block that is open."""
        if self._runs:
            scopes = frozenset({"page", *(scope for _, scope in self._scopes)})
            self.page.blocks.append(
                PageBlock(Block(tuple(self._runs)), self._tag, scopes, self._linked)
            )
        self._runs, self._linked = [], 0

    def _entity(self, written: str) -> None:
        letters = unescape(written)
        if self._in_title:
            self.page.title += letters
        elif not self._skipping and self._script is None:
            self._add(letters, self._at())

    def _add(self, data: str, at: int) -> None:
        """Text with its blanks folded as browsers do; a mark that links to a note is left out."""
        if self._raised and self._links:
            return
        position = 0
        for blank in _SPACE.finditer(data):
            if blank[0] != " ":
                self._append(data[position : blank.start()], at + position)
                self._append(" ", at + blank.start())
                position = blank.end()
        self._append(data[position:], at + position)

    def _append(self, text: str, at: int) -> None:
        if text.startswith(" ") and self._runs and self._runs[-1].text[-1] in " \n":
            text, at = text[1:], at + 1
        if text:
            self._runs.append(Run(text, at))
            self._linked += len(text) if self._links else 0

    def _enter(self, tag: str, values: dict[str, str]) -> None:
        is_body = "articlebody" in values.get("itemprop", "").lower()
        is_main = tag == "main" or values.get("role") == "main"
        if is_body or is_main or tag == "article":
            self._parts += 1
            kind = "body" if is_body else "article" if tag == "article" else "main"
            self._scopes.append((tag, f"{kind}{self._parts}"))
        elif any(open_tag == tag for open_tag, _ in self._scopes):
            self._scopes.append((tag, "page"))  # so that its end does not close the part

    def _describe(self, tag: str, values: dict[str, str]) -> None:
        if tag == "html" and not self.page.language:
            self.page.language = values.get("lang", "") or values.get("xml:lang", "")
        elif tag == "meta":
            name = values.get("property") or values.get("name") or values.get("itemprop") or ""
            self.page.meta.setdefault(name.lower(), values.get("content", ""))
        elif tag == "link" and "canonical" in values.get("rel", "").lower().split():
            self.page.meta.setdefault("canonical", values.get("href", ""))
        elif tag == "script" and "ld+json" in values.get("type", "").lower():
            self._script = []
        elif tag == "title":
            self._in_title = not self.page.title
        elif tag == "time" and values.get("datetime") and not self._skipping:
            name = values.get("itemprop", "").lower()
            if name in ("datepublished", "datemodified"):
                self.page.meta.setdefault(name, values["datetime"])
            self.page.times = (*self.page.times[:3], values["datetime"])

    def _leave_head(self, tag: str) -> None:
        if tag == "script" and self._script is not None:
            self.page.scripts.append("".join(self._script))
            self._script = None
        elif tag == "title":
            self._in_title = False

    def _at(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column


def _is_hidden(tag: str, values: dict[str, str]) -> bool:
    if tag in ("html", "body", "main", "article"):
        return False
    if "hidden" in values or values.get("aria-hidden") == "true":
        return True
    if re.search(r"display\s*:\s*none", values.get("style", "")):
        return True
    names = (*values.get("class", "").split(), values.get("id", ""))
    return any(_CHROME.match(name) for name in names)
