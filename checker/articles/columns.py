"""How tables and records name what is read, and how a row of them tells its article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from functools import lru_cache

from checker.articles.contained import Told
from checker.column_names import parsed
from checker.errors import InputError

__all__ = ["mapped", "present_in", "told"]

# Names that other programs give to a column, as letters and digits in lower case.
_ALIASES: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "guid", "uid", "uuid", "articleid", "docid", "documentid", "identifier"),
    "title": ("title", "headline", "titre", "titulo", "heading", "subject"),
    "text": (
        "text", "body", "content", "articlebody", "bodytext", "fulltext", "maintext", "article",
        "articletext", "plaintext", "contenttext", "texte", "contenu", "corps", "texto",
        "contenido", "bodyhtml", "contenthtml", "html", "rawcontent", "description",
    ),
    "date": (
        "date", "published", "publishedat", "datepublished", "publishdate", "publishedon",
        "pubdate", "publicationdate", "datetime", "timestamp", "created", "createdat",
        "datecreated", "fecha", "versioncreated", "time",
    ),
    "updated": (
        "updated", "modified", "updatedat", "modifiedat", "datemodified", "dateupdated",
        "lastmodified", "lastmod",
    ),
    "source": (
        "source", "outlet", "publisher", "publication", "media", "newspaper", "journal",
        "sitename", "agency", "provider", "fuente", "sourcename", "domain",
    ),
    "author": ("author", "authors", "byline", "auteur", "autor", "creator"),
    "language": ("language", "lang", "langue", "idioma", "locale", "inlanguage"),
    "url": ("url", "link", "canonicalurl", "canonical", "permalink", "uri", "webpage", "href"),
    "story": ("story", "storyid", "event", "eventid", "cluster", "clusterid"),
    "version": ("version", "revision"),
}  # fmt: skip
_SECONDS, _MILLISECONDS = (10**8, 10**10), (10**11, 10**13)  # since 1970, of the years we live in

_NO_TEXT = (
    "it has no column for the text (text, body, content, ...); say which it is with "
    '--columns text=NAME or the setting columns = {{ text = "NAME" }}; there are: {}'
)


def mapped(names: Iterable[str], columns: str) -> dict[str, str]:
    """Our name to the column of a table that holds it, for those that it has.

    Raises InputError where none holds the text, or one that was asked for is not there.
    """
    present = tuple(dict.fromkeys(names))
    missing = [theirs for theirs in parsed(columns).values() if theirs not in present]
    if missing:
        raise InputError(f"it has no column {', '.join(missing)}; there are: {_listed(present)}")
    found = present_in(present, columns)
    if "text" not in found:
        raise InputError(_NO_TEXT.format(_listed(present)))
    return found


@lru_cache(maxsize=64)
def present_in(present: tuple[str, ...], columns: str) -> dict[str, str]:
    """Our name to one of theirs, for those that are there."""
    asked = {ours: theirs for ours, theirs in parsed(columns).items() if theirs in present}
    plain = {re.sub(r"[\W_]", "", name).lower(): name for name in reversed(present)}
    found = {
        ours: next((plain[alias] for alias in aliases if alias in plain), "")
        for ours, aliases in _ALIASES.items()
    }
    return {ours: theirs for ours, theirs in (found | asked).items() if theirs}


def _listed(names: Iterable[str]) -> str:
    listed = [str(name) for name in names]
    return ", ".join(listed[:20]) + (", ..." if len(listed) > 20 else "")


def told(row: Mapping[str, object], names: Mapping[str, str]) -> Told:
    """What a row says of its article; `names` is what `mapped` gives."""
    said = {ours: _text(row.get(theirs)) for ours, theirs in names.items()}
    return Told(
        title=said.get("title", ""),
        body=said.get("text", ""),
        published=said.get("date", ""),
        updated=said.get("updated", ""),
        outlet=said.get("source", ""),
        author=said.get("author", ""),
        language=said.get("language", ""),
        url=said.get("url", ""),
        version=said.get("version", ""),
        story=said.get("story", ""),
    )


def _text(value: object) -> str:
    """The text of a value: of the first of a list, of the `name` of an object."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, Mapping):
        return _text(value.get("name") or value.get("title"))
    if isinstance(value, list | tuple):
        return _text(value[0]) if value else ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _moment(value)
    return ""


def _moment(value: float) -> str:
    """A number as text; one that counts the seconds or milliseconds since 1970 as ISO time."""
    for low, high, scale in ((*_SECONDS, 1), (*_MILLISECONDS, 1000)):
        if low <= value < high:
            return datetime.fromtimestamp(value / scale, UTC).isoformat(timespec="seconds")
    return str(value)
