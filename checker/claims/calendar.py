"""Finding dates: forms of rules/<language>/calendar.toml matched on the words of a text.

A form is words and slots in angle brackets ("<weekday> <day> <month>"); what it means is one of
the meanings of `checker.claims.dates`. The longest form that resolves wins.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from checker.claims.dates import Anchor, Span, anchor_of, resolve
from checker.claims.hedges import expand
from checker.claims.numbers import Numeral
from checker.claims.phrases import Phrases, phrases, split
from checker.claims.tokens import Tokens, fold
from checker.claims.units import UnitFile, plurals
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["Calendar", "FoundDate", "calendar", "find_dates"]

_MAX_YEAR = 2199
_STEPS = 4000  # a form that needs more tries than this is no date


@dataclass(frozen=True, slots=True)
class Form:
    """Ways to write one kind of date."""

    __pydantic_config__ = STRICT
    means: str  # a meaning of checker.claims.dates
    texts: tuple[str, ...]
    shift: int = 0  # how many units away from the anchor
    unit: str = "day"
    part: str = ""  # which part of it: "start", "middle", "end"


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What calendar.toml holds."""

    __pydantic_config__ = STRICT
    day_first: bool  # 9/8/2020 is the ninth of August
    slots: dict[str, dict[str, tuple[str, ...]]]
    ordinal_marks: tuple[str, ...]
    future: tuple[str, ...]  # words that make a bare day one to come
    future_endings: tuple[str, ...]
    past: tuple[str, ...]
    year_after: tuple[str, ...]  # words behind which four digits are a year
    counted_ok: tuple[str, ...]  # words in s or x that no year counts
    form: tuple[Form, ...]


@dataclass(slots=True)
class Node:
    """One step of the forms: words, slots, and the meaning of what ends here."""

    words: dict[str, Node] = field(default_factory=dict)
    slots: dict[str, Node] = field(default_factory=dict)
    by_word: dict[str, list[tuple[str, Node]]] = field(default_factory=dict)  # of table slots
    numeric: list[tuple[str, Node]] = field(default_factory=list)
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """The dates of a language, ready for matching."""

    root: Node
    slots: dict[str, Phrases]
    firsts: frozenset[str]
    marks: frozenset[str]
    day_first: bool
    future: frozenset[str]
    future_endings: tuple[str, ...]
    past: frozenset[str]
    year_after: frozenset[str]
    counted_ok: frozenset[str]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date with its tokens, half open."""

    first: int
    last: int
    span: Span


Bound = tuple[tuple[str, str | float], ...]


@dataclass(slots=True)
class _Search:
    """One search for a form from a token on."""

    tokens: Tokens
    numerals: Mapping[int, Numeral]
    calendar: Calendar
    found: list[tuple[int, Form, Bound]]
    steps: int = 0


@cache
def calendar(language: str) -> Calendar:
    """The calendar of a language; raises RuleError when a file is wrong or missing."""
    folder = rules_folder() / language
    file = decode(folder / "calendar.toml", CalendarFile)
    durations = decode(folder / "units.toml", UnitFile).durations
    slots = {name: phrases(table) for name, table in file.slots.items()}
    slots["unit"] = phrases({unit: tuple(plurals(texts)) for unit, texts in durations.items()})
    root = Node()
    for form in file.form:
        for text in form.texts:
            for spelled in expand(text):
                _insert(root, spelled, form)
    _index(root, slots)
    return Calendar(
        root=root,
        slots=slots,
        firsts=frozenset({*root.words, *root.by_word}),
        marks=frozenset(map(fold, file.ordinal_marks)),
        day_first=file.day_first,
        future=frozenset(map(fold, file.future)),
        future_endings=file.future_endings,
        past=frozenset(map(fold, file.past)),
        year_after=frozenset(map(fold, file.year_after)),
        counted_ok=frozenset(map(fold, file.counted_ok)),
    )


def _index(node: Node, slots: Mapping[str, Phrases]) -> None:
    """Note at every node which of its slots a word may fill."""
    for name, after in node.slots.items():
        table = slots.get(name.rstrip("2"))
        for word in table.forward.after if table else ():
            node.by_word.setdefault(word, []).append((name, after))
        if table is None:
            node.numeric.append((name, after))
        _index(after, slots)
    for after in node.words.values():
        _index(after, slots)


def _insert(node: Node, text: str, form: Form) -> None:
    for part in text.replace("<", " <").replace(">", "> ").split():
        if part.startswith("<"):
            node = node.slots.setdefault(part[1:-1], Node())
        else:
            for word in split(part):
                node = node.words.setdefault(word, Node())
    node.form = node.form or form


def find_dates(
    tokens: Tokens, numerals: list[Numeral], rules: Calendar, anchor: str
) -> list[FoundDate]:
    """All dates of a text in order, none overlapping another."""
    by_start = {numeral.first: numeral for numeral in numerals}
    start = anchor_of(anchor)
    found: list[FoundDate] = []
    at = 0
    for index, word in enumerate(tokens.words):
        if index < at or not (word in rules.firsts or index in by_start or word[0].isdigit()):
            continue
        date = _date_at(tokens, index, by_start, rules=rules, anchor=start)
        if date is not None:
            found.append(date)
            at = date.last
    return found


def _date_at(
    tokens: Tokens, index: int, numerals: Mapping[int, Numeral], *, rules: Calendar, anchor: Anchor
) -> FoundDate | None:
    search = _Search(tokens, numerals, rules, [])
    _match(search, rules.root, index, ())
    search.found.sort(key=lambda item: item[0], reverse=True)
    for last, form, bound in search.found:
        tense = _tense(tokens, index, last, rules)
        span = resolve(form.means, dict(bound), anchor,
                       shift=form.shift, unit=form.unit, part=form.part, tense=tense)  # fmt: skip
        if span is not None and not _inside_word(tokens, index, last):
            return FoundDate(index, last, span)
    return None


def _inside_word(tokens: Tokens, first: int, last: int) -> bool:
    """True for a piece of a code: 133-03-03-2020, A-12-3."""
    if not tokens.words[first][0].isdigit():
        return False
    before = first > 1 and tokens.word(first - 1) in ("-", "/", ".") and tokens.touching(first - 1)
    behind = tokens.word(last) in ("-", "/") and tokens.touching(last - 1) and tokens.touching(last)
    return (before and tokens.touching(first - 2) and tokens.word(first - 2)[-1:].isalnum()) or (
        behind and tokens.word(last + 1)[:1].isdigit()
    )


def _match(search: _Search, node: Node, at: int, bound: Bound) -> None:
    search.steps += 1
    if node.form is not None:
        search.found.append((at, node.form, bound))
    if at >= len(search.tokens) or search.steps > _STEPS:
        return
    word = search.tokens.words[at]
    following = node.words.get(word)
    if following is not None:
        _match(search, following, at + 1, bound)
    slots = node.by_word.get(word, ())
    if node.numeric and (at in search.numerals or word[0].isdigit()):
        slots = [*slots, *node.numeric]
    for name, after in slots:
        filled = _fill(search, name, at)
        if filled is not None:
            value, end = filled
            _match(search, after, end, (*bound, (name, value)))


def _fill(search: _Search, name: str, at: int) -> tuple[str | float, int] | None:
    """What fills a slot at a token, and the token behind; None if nothing does."""
    table = search.calendar.slots.get(name.rstrip("2"))
    if table is not None:
        value, end = table.at(search.tokens, at)
        return (value, _without_dot(search.tokens, end, name)) if value else None
    word = search.tokens.words[at]
    kind = name.rstrip("2")
    if kind == "day":
        return _day(search, at)
    if kind in ("d", "m", "yy"):
        digits = word.isdigit() and len(word) <= 2 and (kind != "yy" or len(word) == 2)  # noqa: PLR2004
        return (float(word), at + 1) if digits else None
    if kind == "year":
        return _year(search, at)
    if kind == "n":
        numeral = search.numerals.get(at)
        return (numeral.low, numeral.last) if numeral and numeral.form != "ordinal" else None
    if kind == "ord":
        return _ordinal(search, at)
    return None


def _without_dot(tokens: Tokens, end: int, name: str) -> int:
    """Past the dot of "sept." when more of the date follows."""
    dotted = name.startswith("month") and tokens.word(end) == "." and tokens.touching(end - 1)
    short = dotted and len(tokens.words[end - 1]) <= 5  # noqa: PLR2004
    return end + 1 if short and tokens.word(end + 1)[:1].isdigit() else end


def _day(search: _Search, at: int) -> tuple[float, int] | None:
    word = search.tokens.words[at]
    if word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31:  # noqa: PLR2004
        mark = search.tokens.touching(at) and search.tokens.words[at + 1] in search.calendar.marks
        return float(word), at + 1 + mark
    numeral = search.numerals.get(at)
    if numeral and not numeral.written and 1 <= numeral.low <= 31 and numeral.low == int(numeral.low):  # noqa: PLR2004
        exact = numeral.low == numeral.high and numeral.form in ("cardinal", "ordinal")
        return (numeral.low, numeral.last) if exact else None
    return None


def _year(search: _Search, at: int) -> tuple[float, int] | None:
    word = search.tokens.words[at]
    if word.isdigit():
        return (float(word), at + 1) if len(word) == 4 and 1000 <= int(word) <= _MAX_YEAR else None  # noqa: PLR2004
    numeral = search.numerals.get(at)
    if numeral is None or numeral.written or numeral.low != numeral.high:
        return None
    if 1000 < numeral.low <= _MAX_YEAR or numeral.low in (1000, 2000):  # noqa: PLR2004
        return (numeral.low, numeral.last) if numeral.form == "cardinal" else None
    return _year_in_two(search, numeral)


def _year_in_two(search: _Search, numeral: Numeral) -> tuple[float, int] | None:
    """ "nineteen ninety six"."""
    second = search.numerals.get(numeral.last)
    if second is None or numeral.low not in range(15, 21) or second.written:
        return None
    return (numeral.low * 100 + second.low, second.last) if 10 <= second.low < 100 else None  # noqa: PLR2004


def _ordinal(search: _Search, at: int) -> tuple[float, int] | None:
    numeral = search.numerals.get(at)
    if numeral is not None and numeral.form == "ordinal":
        return numeral.low, numeral.last
    word = search.tokens.words[at]
    if word.isdigit() and search.tokens.touching(at) and len(word) <= 3:  # noqa: PLR2004
        marked = search.tokens.words[at + 1] in search.calendar.marks
        return (float(word), at + 2) if marked else None
    return None


def _tense(tokens: Tokens, first: int, last: int, rules: Calendar) -> int:
    """1 when the words around speak of what is to come, -1 of what was, 0 when they do not say."""
    for index in _around(tokens, first, last):
        word = tokens.words[index]
        if word in rules.future or (len(word) > 4 and word.endswith(rules.future_endings)):  # noqa: PLR2004
            return 1
        if word in rules.past:
            return -1
    return 0


def _around(tokens: Tokens, first: int, last: int) -> Iterator[int]:
    """The tokens of the same sentence, nearest first, before those behind."""
    for index in range(first - 1, max(first - 13, -1), -1):
        if tokens.words[index] in ".!?\n\n;":
            break
        yield index
    for index in range(last, min(last + 7, len(tokens))):
        if tokens.words[index] in ".!?\n\n;":
            break
        yield index
