"""Where sentences begin and end, by rules that need no model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from checker.articles.leads import lead_end
from checker.articles.lines import hard_lines
from checker.articles.words import all_words

__all__ = ["sentences"]

_STOP_OR_QUOTE = re.compile(r"[.!?…]+|\"")
_BLANKS = re.compile(r"\s*")
_CLOSERS = re.compile(r"(?:\s?[»›]|[”’')\]*_])*")
_OPENERS = re.compile(r"(?:[«“‘‹(\[¿¡*_•—–-]\s*)*")
_WORD = re.compile(r"[\w'’-]+")
_INITIALS = re.compile(r"[A-ZÀ-Þ](?:\.-?[A-ZÀ-Þ])*\Z")
_GLUED = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]*(?:['’\s]|$)")
_BULLET = re.compile(r"(?:[•·▪‣*–—-]\s+)?")
_CURRENCIES = tuple("$€£¥")
_LONGEST_WORD = 24
_LONGEST_ITEM = 2  # digits of the number of a list item


@dataclass(frozen=True, slots=True)
class _Rules:
    titles: frozenset[str]
    numbered: frozenset[str]
    seldom: frozenset[str]
    hours: frozenset[str]
    followers: frozenset[str]
    starters: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Line:
    text: str  # of the whole article
    start: int
    end: int
    rules: _Rules


def sentences(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Spans of the sentences in code points, half open, without outer blanks or bullets.

    Blank lines, headings, list items, datelines and the clocks of live blogs end one too; the line
    breaks of wrapped text do not. Abbreviations are those of the language; an unknown one has none.
    """
    rules = _rules(language)
    return tuple(
        (start, end)
        for line_start, line_end in hard_lines(text)
        for start, end in _line(text, line_start, line_end, rules)
        if start < end
    )


def _line(text: str, start: int, end: int, rules: _Rules) -> Iterator[tuple[int, int]]:
    start = _skip(_BULLET, text, start, end)
    body = min(lead_end(text, start), end)
    if body > start:
        yield start, start + len(text[start:body].rstrip())
        start = body
    line = _Line(text, start, end, rules)
    for stop, after in _breaks(line):
        yield start, stop
        start = after
    yield start, start + len(text[start:end].rstrip())


def _breaks(line: _Line) -> Iterator[tuple[int, int]]:
    """End of each sentence but the last, and start of the next one."""
    quoted = False
    position = line.start
    while found := _STOP_OR_QUOTE.search(line.text, position, line.end):
        position = found.end()
        if found[0] == '"':
            quoted = not quoted
            continue
        stop, quoted = _close(line, found.end(), quoted=quoted)
        after = _skip(_BLANKS, line.text, stop, line.end)
        position = stop
        if after < line.end and _ends(line, found, stop, after):
            yield stop, after


def _close(line: _Line, stop: int, *, quoted: bool) -> tuple[int, bool]:
    """Where a sentence ends whose stop ends at `stop`: closing quotes and brackets are its own."""
    stop = _skip(_CLOSERS, line.text, stop, line.end)
    if quoted and line.text.startswith('"', stop, line.end):
        return _skip(_CLOSERS, line.text, stop + 1, line.end), False
    return stop, quoted


def _ends(line: _Line, found: re.Match[str], stop: int, after: int) -> bool:
    """True when the stop ends a sentence, from the word before it and the one after."""
    text = line.text
    first = _skip(_OPENERS, text, after, line.end)
    first += text.startswith('"', first)
    head = text[first : first + 1]
    if not (head.isupper() or head.isdigit() or head in _CURRENCIES):
        return False
    if after == stop:
        return _is_glued(text, found, first, after)
    if found[0] != "." or stop > found.end():
        return True
    return not _is_abbreviated(line, found.start(), first)


def _is_glued(text: str, found: re.Match[str], first: int, after: int) -> bool:
    """True when only the blank between two sentences is missing: `pays."Nous`, `pays.Le`."""
    before = text[max(found.start() - 2, 0) : found.start()]
    if first > after:
        return text[after] in '"«“('
    return before.isalpha() and before.islower() and bool(_GLUED.match(text, first))


def _is_abbreviated(line: _Line, stop: int, first: int) -> bool:
    """True when the full stop at `stop` belongs to the word before it or numbers an item."""
    text, rules = line.text, line.rules
    word = _word_before(text, stop, line.start)
    if not word:
        return False
    if word.isdigit() and len(word) <= _LONGEST_ITEM and stop - len(word) == line.start:
        return True
    names = {word, word[0].lower() + word[1:]}
    if names & rules.titles or text[first].isdigit():
        return bool(names & (rules.titles | rules.numbered))
    following = _WORD.match(text, first)
    after = following[0].lower().replace("’", "'").split("'")[0] if following else ""
    if names & rules.hours:
        return after in rules.followers
    if names & rules.seldom or _INITIALS.match(word):
        return after not in rules.starters
    return False


def _word_before(text: str, stop: int, start: int) -> str:
    words = text[max(start, stop - _LONGEST_WORD) : stop].split()
    return re.split(r"[\"'«“‘(\[’]", words[-1])[-1] if words else ""


def _skip(pattern: re.Pattern[str], text: str, position: int, end: int) -> int:
    found = pattern.match(text, position, end)
    return found.end() if found else position


@cache
def _rules(language: str) -> _Rules:
    words = all_words().get(language)
    if words is None:
        return _Rules(*([frozenset[str]()] * 6))
    own = words.abbreviations
    return _Rules(
        titles=frozenset(own.titles),
        numbered=frozenset(own.numbered),
        seldom=frozenset(own.seldom),
        hours=frozenset(own.hours),
        followers=frozenset(own.followers),
        starters=frozenset(own.starters),
    )
