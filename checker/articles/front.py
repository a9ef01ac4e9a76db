"""Front matter: what a file says of its article before the text, in YAML, TOML or fields."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from checker.articles.draft import Block, Draft, aligned

__all__ = ["Front", "front_matter", "front_of_fields"]

_YAML = re.compile(
    r"\s*---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_TOML = re.compile(r"\s*\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^([\w:.-]+)[ \t]*[:=][ \t]*(.*?)[ \t]*\r?$", re.MULTILINE)

_TITLES = ("title", "headline")
_PUBLISHED = (
    "datepublished",
    "published",
    "publishdate",
    "publisheddate",
    "pubdate",
    "publicationdate",
    "publishedat",
    "date",
    "created",
)
_UPDATED = (
    "datemodified",
    "updated",
    "lastmod",
    "modified",
    "updatedat",
    "lastmodified",
    "lastupdated",
)
_OUTLETS = (
    "source",
    "outlet",
    "publisher",
    "publication",
    "sitename",
    "agency",
    "newspaper",
    "author",
    "authors",
)
_LANGUAGES = ("lang", "language", "locale", "inlanguage")
_AUTHORS = ("author", "authors", "byline", "by")
_ADDRESSES = ("canonical", "canonicalurl", "url", "permalink", "link", "originalurl")
_KEYS = ("guid", "articleid", "id")
_STORIES = ("story", "event")


@dataclass(frozen=True, slots=True)
class Front:
    """What front matter says; texts of dates as they are written."""

    end: int = 0  # code point of the file where the text begins
    title: Block | None = None
    published: str = ""
    updated: str = ""
    outlet: str = ""
    language: str = ""
    author: str = ""
    url: str = ""
    key: str = ""
    version: str = ""
    story: str = ""

    def draft(self, blocks: tuple[Block, ...], title: Block | None = None) -> Draft:
        """The article with that front matter; `title` counts where it names none."""
        return Draft(
            blocks=blocks,
            title=self.title or title,
            published=self.published,
            updated=self.updated,
            outlet=self.outlet,
            language=self.language,
            author=self.author,
            url=self.url,
            key=self.key,
            version=self.version,
            story=self.story,
        )


@dataclass(frozen=True, slots=True)
class _Value:
    text: str
    start: int = 0  # where the file writes it; the quotes may be within
    end: int = 0


@dataclass(frozen=True, slots=True)
class _Fields:
    values: Mapping[str, _Value] = field(default_factory=dict)

    def first(self, names: tuple[str, ...]) -> _Value:
        return next((self.values[name] for name in names if name in self.values), _Value(""))


def front_matter(text: str) -> Front:
    """The front matter of a file; an empty one where it has none."""
    for pattern, parse in ((_YAML, _yaml), (_TOML, _toml)):
        found = pattern.match(text)
        if found:
            fields = _Fields(parse(found[1], found.start(1)))
            return _front(text, fields, found.end())
    return Front()


def front_of_fields(text: str, found: Iterable[re.Match[str]]) -> Front:
    """What fields of a file say: matches with the groups `name` and `value`."""
    values = {
        _name(m["name"]): _Value(m["value"].strip(), m.start("value"), m.end("value"))
        for m in found
    }
    return _front(text, _Fields(values), 0)


def _front(text: str, fields: _Fields, end: int) -> Front:
    title = fields.first(_TITLES)
    return Front(
        end=end,
        title=_title(text, title),
        published=fields.first(_PUBLISHED).text,
        updated=fields.first(_UPDATED).text,
        outlet=fields.first(_OUTLETS).text,
        language=fields.first(_LANGUAGES).text,
        author=fields.first(_AUTHORS).text,
        url=_address(fields.first(_ADDRESSES).text),
        key=fields.first(_KEYS).text,
        version=fields.first(("version",)).text,
        story=fields.first(_STORIES).text,
    )


def _address(text: str) -> str:
    """An address that can be opened; a path within some site is none."""
    return text if text.startswith(("http://", "https://")) else ""


def _title(text: str, value: _Value) -> Block | None:
    if not value.text.strip():
        return None
    return Block(aligned(value.text, text, value.start, value.end))


def _yaml(text: str, at: int) -> dict[str, _Value]:
    """Top-level fields of YAML; of YAML that is broken (`title: A : B`), what the lines say."""
    import yaml

    try:
        node = yaml.compose(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        return _plain(text, at)
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {
        _name(str(key.value)): _Value(
            _scalar(value), at + value.start_mark.index, at + value.end_mark.index
        )
        for key, value in node.value
    }


def _scalar(node: object) -> str:
    """The text of a YAML scalar, of the first of a list, of the `name` of a mapping."""
    value = getattr(node, "value", "")
    if isinstance(value, str):
        return value.replace("\n", " ").strip()
    for child in value:
        if not isinstance(child, tuple):
            return _scalar(child)
        if str(child[0].value).lower() == "name":
            return _scalar(child[1])
    return ""


def _toml(text: str, at: int) -> dict[str, _Value]:
    try:
        values = tomllib.loads(text.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return _plain(text, at)
    raw = _plain(text, at)
    return {
        _name(name): _Value(_plain_text(value), raw[_name(name)].start, raw[_name(name)].end)
        for name, value in values.items()
        if _name(name) in raw
    }


def _plain_text(value: object) -> str:
    first = value[0] if isinstance(value, list) and value else value
    return str(first)


def _plain(text: str, at: int) -> dict[str, _Value]:
    """Fields line by line: `name: value` or `name = value`."""
    return {
        _name(found[1]): _Value(found[2].strip("\"'"), at + found.start(2), at + found.end(2))
        for found in _FIELD.finditer(text)
    }


def _name(key: str) -> str:
    return re.sub(r"[\W_]", "", key.rpartition(":")[2]).lower()
