"""What stands in a file but is no prose of the article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from checker.articles.bylines import Byline, bylines, closing, slug_line
from checker.articles.draft import Block, cuts
from checker.articles.phrases import BLANK, any_of
from checker.articles.words import all_words

__all__ = ["without_boilerplate"]

_HEAD, _TAIL = 8, 3  # blocks in which bylines stand
_LONGEST_LINE = 200  # code points of a line that may be site chrome
_INITIALS = re.compile(r"\s*[a-z]{2,8}(?:/[a-z0-9]{1,8}){1,4}\s*$")  # of a desk: "ab/cd/12"
_SHORT_LINE = re.compile(r"^[^\n]{2,40}$", re.MULTILINE)
_MENU = re.compile(r"^[^\n\d]{0,120}?\S[^\S\n]+[|>›»•·][^\S\n]+\S[^\n\d]{0,120}$", re.MULTILINE)
_BETWEEN = re.compile(r"\s[|>›»•·]\s")
_CRUMB = re.compile(r"\s[>›]\s")
_PAIR, _LINK_WORDS = 2, 5
_HEAD_TEXT = 1200  # code points of a block in which bylines are looked for


def without_boilerplate(
    blocks: Sequence[Block], language: str
) -> tuple[tuple[Block, ...], tuple[Byline, ...]]:
    """The prose of the blocks, and the bylines that were left out of it."""
    kept: list[Block] = []
    left_out: list[Byline] = []
    for number, block in enumerate(blocks):
        text = block.text
        notes: list[Byline] = []
        if number < _HEAD or number >= len(blocks) - _TAIL:
            notes.extend(bylines(text[:_HEAD_TEXT], language, number=number))
        if number >= len(blocks) - _TAIL:
            notes.extend(closing(text))
        notes.extend(_slug_lines(text, tail=number >= len(blocks) - _TAIL))
        left_out.extend(notes)
        spans = [(note.start, note.end) for note in notes]
        spans.extend(_chrome(text, head=number < _HEAD))
        kept.extend(_rest(block, spans))
    return tuple(kept), tuple(left_out)


def _slug_lines(text: str, *, tail: bool) -> Iterator[Byline]:
    for line in _SHORT_LINE.finditer(text):
        slug = slug_line(line[0].strip())
        if slug:
            yield Byline(line.start(), line.end(), slug.kind, outlet=slug.outlet)
        elif tail and _INITIALS.match(line[0]):
            yield Byline(line.start(), line.end(), "author")


def _chrome(text: str, *, head: bool) -> Iterator[tuple[int, int]]:
    """Spans of what the site put between the prose."""
    yield from _phrases(text)
    for found in _lines().finditer(text):
        if found.end() - found.start() <= _LONGEST_LINE:
            yield found.span()
    for line in _MENU.finditer(text):
        if _is_menu(line[0]):
            yield line.span()
    slug = _slugs().match(text) if head else None
    if slug:
        yield slug.span()


def _is_menu(line: str) -> bool:
    """True for a row of links: "Home > World > Europe"; rows with figures may be a table."""
    parts = [part.split() for part in _BETWEEN.split(line)]
    enough = len(parts) > _PAIR or _CRUMB.search(line) is not None
    return enough and all(0 < len(part) <= _LINK_WORDS for part in parts)


def _rest(block: Block, spans: Iterable[tuple[int, int]]) -> Iterator[Block]:
    """The pieces of a block between the spans; pieces without a letter or digit go."""
    size = len(block.text)
    kept: list[tuple[int, int]] = []
    start = 0
    for first, last in (*sorted(spans), (size, size)):
        if first > start or not start:
            kept.append((start, first))
        start = max(start, last)
    for piece in cuts(block, kept):
        if any(letter.isalnum() for letter in piece.text):
            yield piece


def _phrases(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the phrases that go wherever they stand; most texts hold the key word of none."""
    folded = text.lower()
    for key, pattern in _phrase_patterns().items():
        if key in folded:
            for found in pattern.finditer(text):
                yield found.span()


@cache
def _phrase_patterns() -> dict[str, re.Pattern[str]]:
    """A pattern for all phrases that share their longest word, by that word."""
    phrases = [phrase for words in all_words().values() for phrase in words.boilerplate.phrases]
    groups: dict[str, list[str]] = {}
    for phrase in phrases:
        groups.setdefault(max(re.findall(r"\w+", phrase.lower()), key=len), []).append(phrase)
    return {key: re.compile(any_of(group), re.IGNORECASE) for key, group in groups.items()}


@cache
def _lines() -> re.Pattern[str]:
    whole = any_of(p for w in all_words().values() for p in w.boilerplate.lines)
    leads = any_of(p for w in all_words().values() for p in w.boilerplate.leads)
    return re.compile(
        rf"^{BLANK}*(?:{whole}{BLANK}*[.:>→»]?{BLANK}*$|{leads}(?!\w)[^\n]*$)",
        re.IGNORECASE | re.MULTILINE,
    )


@cache
def _slugs() -> re.Pattern[str]:
    slugs = any_of(p for w in all_words().values() for p in w.boilerplate.slugs)
    topic = r"(?-i:[A-Z][A-Z0-9/-]+\s+)?"
    return re.compile(rf"^{topic}\((?:{slugs})\b[^()\n]{{0,160}}\)\s*", re.IGNORECASE)
