"""Bylines: when and by whom an article was published, as its own text says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from checker.articles.moments import Moment, moment_at
from checker.articles.phrases import BLANK, any_of
from checker.articles.words import all_words, words_of

__all__ = ["Byline", "bylines", "closing", "slug_line"]

_REST = re.compile(r"[^\S\n]*[|•·–—-][^\n]{0,40}$", re.MULTILINE)
_CLOSING = 600  # code points at the end in which an article is signed
_END = re.compile(r"\s*(?:$|[\n|•·()–—]|(?=[A-ZÀ-Þ\"«“(]))")
_LABEL_END = re.compile(rf"[\s,.;|•·–—)-]*{_END.pattern}")
_HEAD = 4  # blocks in which a date on a line of its own is that of the article
_AUTHORS_MAX = 120
_LONGEST_DATE = 60


@dataclass(frozen=True, slots=True)
class Byline:
    """A piece of text that is no prose, and what it says."""

    start: int  # code points of the block, half open
    end: int
    kind: str  # "updated", "published", "line", "field", "author"; the first is trusted most
    iso: str = ""
    outlet: str = ""


def bylines(text: str, language: str, *, number: int) -> Iterator[Byline]:
    """The bylines in a block near the head or the end of an article; `number` counts from 0."""
    if number == 0:
        yield from _field(text, language)
    yield from _labelled(text, language)
    yield from _signed(text, language)
    if number < _HEAD:
        yield from _date_lines(text, language)
    for line in re.finditer(r"[^\n]+", text):
        if len(line[0]) <= _AUTHORS_MAX and _authors().fullmatch(line[0].strip()):
            yield Byline(line.start(), line.end(), "author")


def closing(text: str) -> Iterator[Byline]:
    """Agency slugs and credits that close an article: "(Belga)", "(edited by ...)"."""
    tail = max(len(text) - _CLOSING, 0)
    found = _credits().search(text, tail)
    if found:
        yield Byline(found.start(), found.end(), "author")
        return
    found = _signature().search(text, tail)
    if found:
        yield Byline(found.start(), found.end(), "author", outlet=_agency_name(found["agency"]))


def slug_line(line: str) -> Byline | None:
    """A whole line that is an agency's slug: "afp/xyz", "agences"."""
    found = _slug().fullmatch(line)
    if not found:
        return None
    return Byline(0, len(line), "author", outlet=_agency_name(found["agency"]))


def _field(text: str, language: str) -> Iterator[Byline]:
    labels = any_of(w for words in words_of(language) for w in words.dates.fields)
    found = re.match(rf"\s*{labels}{BLANK}*:?{BLANK}*(?=\d)", text, re.IGNORECASE)
    moment = moment_at(text, found.end(), language) if found else None
    if moment:
        yield Byline(0, moment.end, "field", moment.iso)


def _labelled(text: str, language: str) -> Iterator[Byline]:
    """Dates after a label: "Publié le 3 mars 2021 à 10h12", "Updated March 3, 2021"."""
    for found in _labels(language).finditer(text):
        moment = moment_at(text, found.end(), language)
        if moment and _LABEL_END.match(text, moment.end):
            kind = "updated" if found["updated"] else "published"
            yield Byline(found.start("label"), moment.end, kind, moment.iso)


def _signed(text: str, language: str) -> Iterator[Byline]:
    """Dates after a name or a dot: "Reuters • 04/05/2017 à 07:48"."""
    for found in _marks().finditer(text):
        moment = moment_at(text, found.end(), language)
        if moment and _END.match(text, moment.end):
            start, outlet = _signer(found)
            yield Byline(start, _line_rest(text, moment.end), "line", moment.iso, outlet)


def _signer(found: re.Match[str]) -> tuple[int, str]:
    """Where the name before a date begins, and the name; "" where it is that of an author."""
    name = found["agency"] or found["name"] or ""
    agency = _last_agency().search(name)
    if agency:
        return found.start() + agency.start(), _agency_name(agency[0])
    return found.start(), "" if _authors().fullmatch(name) else name


def _line_rest(text: str, end: int) -> int:
    """The end of the line where only a few words follow a date: "Lecture : 2 min"."""
    rest = _REST.match(text, end)
    return rest.end() if rest else end


def _date_lines(text: str, language: str) -> Iterator[Byline]:
    """Lines that are but a date; further down they are the headings of a chronology."""
    for line in re.finditer(r"[^\n]+", text):
        moment = _whole(line[0], language)
        if moment:
            yield Byline(line.start(), line.end(), "line", moment.iso)


def _whole(line: str, language: str) -> Moment | None:
    """The date that is all of a line."""
    if len(line) > _LONGEST_DATE:
        return None
    moment = moment_at(line, len(line) - len(line.lstrip(" (|•")), language)
    return moment if moment and moment.end >= len(line.rstrip(" .)|•")) else None


@cache
def _labels(language: str) -> re.Pattern[str]:
    published = any_of(w for words in words_of(language) for w in words.dates.published)
    updated = any_of(w for words in words_of(language) for w in words.dates.updated)
    return re.compile(
        rf"(?:^|[|•·(–—,-]{BLANK}*|(?<=\d){BLANK}+|(?<=[apAP][mM]){BLANK}+)"
        rf"(?P<label>(?:(?P<updated>{updated})|{published})\b{BLANK}*:?{BLANK}*)",
        re.IGNORECASE | re.MULTILINE,
    )


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^(?P<name>\w[^\n•·|.!?:]{{1,40}}?){BLANK}*[•·|]"
        rf"|\b(?P<agency>{_agencies()}){BLANK}*[•·|–—-]|(?<!\S)[•·|]){BLANK}*(?=\w)",
        re.MULTILINE,
    )


@cache
def _last_agency() -> re.Pattern[str]:
    return re.compile(rf"(?<!\S){_agencies()}\Z")


@cache
def _authors() -> re.Pattern[str]:
    """A line that names who wrote: "Par Jeanne Dupont avec AFP"."""
    bylines = any_of(w for words in all_words().values() for w in words.boilerplate.bylines)
    name = r"[A-ZÀ-Þ][\w'’.-]*"
    small = r"(?:et|and|avec|with|de|du|des|la|le|van|von|à|in|at|pour|for|en|[,/|&•·–—-])"
    return re.compile(
        rf"(?i:{bylines})\b:?{BLANK}+{name}(?:,?{BLANK}*/?{BLANK}*(?:{name}|{small})){{0,14}}"
    )


@cache
def _credits() -> re.Pattern[str]:
    words = any_of(w for words in all_words().values() for w in words.boilerplate.credits)
    return re.compile(rf"\([^()]{{0,300}}(?i:{words})[^()]{{0,300}}\)\s*\Z")


@cache
def _signature() -> re.Pattern[str]:
    return re.compile(
        rf"\((?i:avec|with)?\s*(?P<agency>{_agencies()})(?:[\s,/&]+(?:et|and|avec|with)?\s*[\w.-]{{2,20}}){{0,3}}\)\s*\Z"
    )


@cache
def _slug() -> re.Pattern[str]:
    plurals = any_of(w for words in all_words().values() for w in words.agencies.plurals)
    return re.compile(
        rf"\(?(?P<agency>{_agencies()}|{plurals})(?:[/,+]{BLANK}*[\w.-]{{1,12}}){{0,4}}\)?",
        re.IGNORECASE,
    )


@cache
def _agencies() -> str:
    return any_of(name for words in all_words().values() for name in words.agencies.names)


def _agency_name(written: str) -> str:
    """The agency as it is usually spelt, "" where no single one is meant."""
    names = (name for words in all_words().values() for name in words.agencies.names)
    return next((name for name in names if name.lower() == written.lower()), "")
