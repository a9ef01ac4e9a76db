"""Finding dates: forms of rules/<language>/calendar.toml matched on the words of a text.

A form is words and slots in angle brackets ("<weekday> <day> <month>"); what it means is one of
the meanings of `checker.claims.dates`. The longest form that resolves wins.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from math import inf

from checker.claims.examples import Example
from checker.claims.dates import Anchor, Span, anchor_of, between, resolve
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
    inner: bool = False  # a date only beside another one
    not_before: str = ""  # what must not follow: "digit", "word"


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
    year_sure: tuple[str, ...]  # the same, whatever follows
    counted_ok: tuple[str, ...]  # words in s or x that no year counts
    openers: tuple[str, ...]  # before the first of two dates: from, entre
    joints: tuple[str, ...]  # between two dates: to, au
    pair_joints: tuple[str, ...]  # between two dates behind an opener: and, et
    articles: tuple[str, ...]  # passed over before a date
    before: tuple[str, ...]
    after: tuple[str, ...]
    later: tuple[str, ...]  # behind a date: or later
    form: tuple[Form, ...]
    example: tuple[Example, ...] = ()


@dataclass(slots=True)
class Node:
    """One step of the forms: words, slots, and the meaning of what ends here."""

    words: dict[str, Node] = field(default_factory=dict)
    slots: dict[str, Node] = field(default_factory=dict)
    by_word: dict[str, list[tuple[str, Node]]] = field(default_factory=dict)  # of table slots
    numeric: list[tuple[str, Node]] = field(default_factory=list)
    dates: Node | None = None
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """The dates of a language, ready for matching."""

    root: Node
    inner: Node  # forms that are dates only beside another one: a bare month, a bare year
    slots: dict[str, Phrases]
    starters: frozenset[str]  # words that a date may start with
    seconds: dict[str, frozenset[str]]  # first words of tables, with the second; "" = none needed
    after_number: frozenset[str]  # what may follow a number that starts a date
    marks: frozenset[str]
    day_first: bool
    future: frozenset[str]
    future_endings: tuple[str, ...]
    past: frozenset[str]
    year_after: frozenset[str]
    year_sure: frozenset[str]
    counted_ok: frozenset[str]
    openers: Phrases
    joints: Phrases
    pair_joints: Phrases
    articles: frozenset[str]
    before: Phrases
    after: Phrases
    later: Phrases


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date with its tokens, half open."""

    first: int
    last: int
    span: Span
    weak: bool = False  # a mere number, a date only beside a true one


Value = str | float | Span
Bound = tuple[tuple[str, Value], ...]


@dataclass(slots=True)
class _Search:
    """One search for a form from a token on."""

    tokens: Tokens
    numerals: Mapping[int, Numeral]
    calendar: Calendar
    found: list[tuple[int, Form, Bound]]
    anchor: Anchor
    depth: int = 0
    steps: int = 0


@cache
def calendar(language: str) -> Calendar:
    """The calendar of a language; raises RuleError when a file is wrong or missing."""
    folder = rules_folder() / language
    file = decode(folder / "calendar.toml", CalendarFile)
    durations = decode(folder / "units.toml", UnitFile).durations
    slots = {name: phrases(table) for name, table in file.slots.items()}
    slots["unit"] = phrases({unit: tuple(plurals(texts)) for unit, texts in durations.items()})
    root, inner = Node(), Node()
    for form in file.form:
        for spelled in (spelled for text in form.texts for spelled in expand(text)):
            _insert(inner, spelled, form)
            if not form.inner:
                _insert(root, spelled, form)
    _index(root, slots)
    _index(inner, slots)
    return Calendar(
        root=root,
        inner=inner,
        slots=slots,
        starters=frozenset({*root.words, *root.by_word}),
        seconds=_seconds(root, slots),
        after_number=frozenset(
            word for _, node in root.numeric for word in (*node.words, *node.by_word, *_ordinal_words(file))
        ),
        marks=frozenset(map(fold, file.ordinal_marks)),
        day_first=file.day_first,
        future=frozenset(map(fold, file.future)),
        future_endings=file.future_endings,
        past=frozenset(map(fold, file.past)),
        year_after=frozenset(map(fold, file.year_after)),
        year_sure=frozenset(map(fold, file.year_sure)),
        counted_ok=frozenset(map(fold, file.counted_ok)),
        openers=_any(file.openers),
        joints=_any(file.joints),
        pair_joints=_any(file.pair_joints),
        articles=frozenset(map(fold, file.articles)),
        before=_any(file.before),
        after=_any(file.after),
        later=_any(file.later),
    )


def _seconds(root: Node, slots: Mapping[str, Phrases]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for word, entries in root.by_word.items():
        nodes = [slots[name.rstrip("2")].forward.after[word] for name, _ in entries]
        found[word] = frozenset({*(w for node in nodes for w in node.after), *("" for node in nodes if node.name)})
    return found


def _ordinal_words(file: CalendarFile) -> tuple[str, ...]:
    return tuple(map(fold, file.ordinal_marks))


def _any(texts: tuple[str, ...]) -> Phrases:
    return phrases({"yes": [form for text in texts for form in expand(text)]})


def _index(node: Node, slots: Mapping[str, Phrases]) -> None:
    """Note at every node which of its slots a word may fill."""
    for name, after in node.slots.items():
        table = slots.get(name.rstrip("2"))
        for word in table.forward.after if table else ():
            node.by_word.setdefault(word, []).append((name, after))
        if name == "date":
            node.dates = after
        elif table is None:
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


@dataclass(frozen=True, slots=True)
class _Text:
    """What every step of the search reads."""

    tokens: Tokens
    numerals: Mapping[int, Numeral]
    rules: Calendar
    anchor: Anchor


def find_dates(
    tokens: Tokens, numerals: list[Numeral], rules: Calendar, anchor: str
) -> list[FoundDate]:
    """All dates of a text in order, none overlapping another."""
    by_start = {numeral.first: numeral for numeral in numerals}
    text = _Text(tokens, by_start, rules, anchor_of(anchor))
    openers, starters = rules.openers.forward.after, rules.starters
    found: list[FoundDate] = []
    at = 0
    for index, word in enumerate(tokens.words):
        if index < at:
            continue
        date = None
        if word in openers:
            date = _range_at(text, index)
        if date is None and (word in starters or index in by_start or word[0].isdecimal()) and (
            _may_start(text, index, word)
        ):
            date = _bounded_at(text, index)
        if date is not None:
            found.append(date)
            at = date.last
    return found


def _may_start(text: _Text, index: int, word: str) -> bool:
    """A cheap look at two words; True where a date may start."""
    root, words = text.rules.root, text.tokens.words
    digit = word[0].isdecimal()
    if digit and len(word) in (4, 8):
        return True
    following = words[index + 1] if index + 1 < len(words) else ""
    seconds = text.rules.seconds.get(word)
    if seconds is not None and ("" in seconds or following in seconds):
        return True
    numeral = text.numerals.get(index)
    if digit and following in text.rules.after_number:
        return True
    if numeral is not None:
        behind = words[numeral.last] if numeral.last < len(words) else ""
        if behind in text.rules.after_number or behind[:1].isdecimal() or following[:1].isdecimal():
            return True
    node = root.words.get(word)
    if node is None:
        return False
    if node.form is not None or following in node.words or following in node.by_word:
        return True
    return node.dates is not None or bool(
        node.numeric and (following[:1].isdecimal() or index + 1 in text.numerals)
    )


def _bounded_at(text: _Text, index: int) -> FoundDate | None:
    """A date, the later one it reaches to, and the words that leave an end of it open."""
    date = _date_at(text, index) or _bare_year(text, index) or _bounded_month(text, index)
    if date is None:
        return None
    date = _reaching(text, date)
    later, end = text.rules.later.at(text.tokens, date.last)
    if later and not text.tokens.word(end)[:1].isdecimal():
        return replace(date, last=end, span=replace(date.span, high=inf))
    before, start = text.rules.before.before(text.tokens, _without_article(text, index))
    if before:
        low_day = date.span.low
        return FoundDate(start, date.last, Span(-inf, low_day, high_open=True))
    after, start = text.rules.after.before(text.tokens, _without_article(text, index))
    if after:
        day = date.span.low == date.span.high
        low = date.span.high if day else date.span.high + 1
        return FoundDate(start, date.last, Span(low, inf, low_open=day))
    return date


def _bounded_month(text: _Text, index: int) -> FoundDate | None:
    """A bare month behind "before" or "after"."""
    if text.tokens.words[index] not in text.rules.slots["month"].forward.after:
        return None
    bounds = (text.rules.before, text.rules.after)
    if not any(phrases_.before(text.tokens, index)[0] for phrases_ in bounds):
        return None
    return _date_at(text, index, inner=True)


def _without_article(text: _Text, index: int) -> int:
    return index - (text.tokens.word(index - 1) in text.rules.articles)


def _reaching(text: _Text, date: FoundDate) -> FoundDate:
    """A date and the one behind "to", "au", "-"."""
    joint, after = text.rules.joints.at(text.tokens, date.last)
    second = _inner_at(text, after) if joint and not date.weak else None
    if second is None or second.weak:
        return date
    span = between(date.span, second.span)
    return FoundDate(date.first, second.last, span) if span else date


def _range_at(text: _Text, index: int) -> FoundDate | None:
    """ "from May to October 2020", "entre 2014 et 2018"."""
    _, first_at = text.rules.openers.at(text.tokens, index)
    if first_at == index:
        return None
    start = first_at + (text.tokens.word(first_at) in text.rules.articles)
    word = text.tokens.word(start)
    inner = text.rules.inner
    if not (word in inner.words or word in inner.by_word or start in text.numerals or word[:1].isdecimal()):
        return None
    first = _inner_at(text, first_at)
    if first is None:
        return None
    joint, after = text.rules.joints.at(text.tokens, first.last)
    if not joint:
        joint, after = text.rules.pair_joints.at(text.tokens, first.last)
    second = _inner_at(text, after) if joint else None
    if second is None or (first.weak and second.weak):
        return None
    if _is_bare(text, first) and _is_bare(text, second) and _counts(text, second.last):
        return None
    span = between(first.span, second.span)
    return FoundDate(index, second.last, span) if span else None


def _is_bare(text: _Text, date: FoundDate) -> bool:
    return date.last - date.first == 1 and text.tokens.words[date.first].isdecimal()


def _inner_at(text: _Text, index: int) -> FoundDate | None:
    """A date beside another one, its article passed over."""
    if text.tokens.word(index) in text.rules.articles:
        index += 1
    return _date_at(text, index, inner=True) if index < len(text.tokens) else None


def _date_at(text: _Text, index: int, *, inner: bool = False) -> FoundDate | None:
    search = _Search(text.tokens, text.numerals, text.rules, [], text.anchor)
    _match(search, text.rules.inner if inner else text.rules.root, index, ())
    if not search.found:
        return None
    search.found.sort(key=lambda item: item[0], reverse=True)
    for last, form, bound in search.found:
        tense = _tense(text.tokens, index, last, text.rules)
        span = resolve(form.means, dict(bound), text.anchor,
                       shift=form.shift, unit=form.unit, part=form.part, tense=tense)  # fmt: skip
        if span is None or _inside_word(text.tokens, index, last):
            continue
        if not inner and {name for name, _ in bound} == {"day"} and not _has_digits(text.tokens, index, last):
            continue  # "le premier", "the second"
        if not _followed_badly(text.tokens, last, form.not_before):
            return FoundDate(index, last, span, _is_weak(text.tokens, index, bound))
    return None


def _has_digits(tokens: Tokens, first: int, last: int) -> bool:
    return any(tokens.words[at][0].isdecimal() for at in range(first, last))


def _followed_badly(tokens: Tokens, last: int, what: str) -> bool:
    word = tokens.word(last)
    hung = word == "-" and tokens.touching(last - 1)
    return (what == "digit" and word[:1].isdecimal()) or (what == "word" and (hung or word[:1].isalnum()))


def _is_weak(tokens: Tokens, index: int, bound: Bound) -> bool:
    names = {name for name, _ in bound}
    return names == {"day"} or (names == {"year"} and not tokens.words[index].isdecimal())


def _bare_year(text: _Text, index: int) -> FoundDate | None:
    """Four digits that are a year by the words around them."""
    tokens, word = text.tokens, text.tokens.words[index]
    if not (len(word) == 4 and word.isdecimal() and 1800 <= int(word) <= _MAX_YEAR):  # noqa: PLR2004
        return None
    if _inside_word(tokens, index, index + 1) or tokens.word(index + 1) in ("%", "°"):
        return None
    before, raw = tokens.word(index - 1), tokens.raw(index - 1)
    sure = before in text.rules.year_sure
    named = bool(raw) and raw[0].isalpha() and int(word) >= 1900  # noqa: PLR2004
    likely = before in text.rules.year_after or (named and before not in text.rules.articles)
    if not sure and (not likely or _counts(text, index + 1)):
        return None
    span = resolve("calendar", {"year": float(word)}, text.anchor)
    return FoundDate(index, index + 1, span) if span else None


def _counts(text: _Text, index: int) -> bool:
    """True when the word there looks like what a number before it counts: a plural, a unit."""
    word = text.tokens.word(index)
    if not word.isalpha() or len(word) < 3 or word in text.rules.counted_ok:  # noqa: PLR2004
        return word in ("€", "$", "%", "m", "km", "kg", "h")
    return word[-1] in "sx" and not text.tokens.raw(index)[0].isupper()


def _inside_word(tokens: Tokens, first: int, last: int) -> bool:
    """True for a piece of a code: 133-03-03-2020, A-12-3."""
    if not (tokens.words[first][0].isdecimal() or tokens.words[last - 1][-1].isdecimal()):
        return False
    before = first > 1 and tokens.word(first - 1) in ("-", "/", ".") and tokens.touching(first - 1)
    behind = tokens.word(last) in ("-", "/") and tokens.touching(last - 1) and tokens.touching(last)
    hung = before and tokens.touching(first - 2) and tokens.word(first - 2)[-1:].isalnum()
    digits = tokens.words[first][0].isdecimal()
    return (digits and hung) or (behind and tokens.word(last + 1)[:1].isdecimal())


def _match(search: _Search, node: Node, at: int, bound: Bound) -> None:
    search.steps += 1
    if node.form is not None:
        search.found.append((at, node.form, bound))
    words = search.tokens.words
    if at >= len(words) or search.steps > _STEPS:
        return
    word = words[at]
    following = node.words.get(word)
    if following is not None:
        _match(search, following, at + 1, bound)
    slots = node.by_word.get(word)
    if node.numeric and (at in search.numerals or word[0].isdecimal()):
        slots = [*slots, *node.numeric] if slots else node.numeric
    if node.dates is not None:
        slots = [*(slots or ()), ("date", node.dates)]
    if not slots:
        return
    for name, after in slots:
        filled = _fill(search, name, at)
        if filled is not None:
            value, end = filled
            _match(search, after, end, (*bound, (name, value)))


def _fill(search: _Search, name: str, at: int) -> tuple[Value, int] | None:
    """What fills a slot at a token, and the token behind; None if nothing does."""
    table = search.calendar.slots.get(name.rstrip("2"))
    if table is not None:
        value, end = table.at(search.tokens, at)
        if name.startswith("month") and _is_verb(search.tokens, at):
            return None
        return (value, _without_dot(search.tokens, end, name)) if value else None
    word = search.tokens.words[at]
    kind = name.rstrip("2")
    if kind == "day":
        return _day(search, at)
    if kind == "q":
        return (float(word), at + 1) if word in ("1", "2", "3", "4") else None
    if kind in ("dbig", "mm"):
        low, high = (13, 31) if kind == "dbig" else (1, 12)
        fits = word.isdecimal() and len(word) == 2 and low <= int(word) <= high  # noqa: PLR2004
        return (float(word), at + 1) if fits else None
    if kind in ("d", "m", "yy"):
        digits = word.isdecimal() and len(word) <= 2 and (kind != "yy" or len(word) == 2)  # noqa: PLR2004
        return (float(word), at + 1) if digits else None
    if kind == "ymd":
        return (float(word), at + 1) if word.isdecimal() and len(word) == 8 else None  # noqa: PLR2004
    if kind == "year":
        return _year(search, at)
    if kind == "n":
        numeral = search.numerals.get(at)
        small = numeral and numeral.scale == 1 and abs(numeral.high) <= 5000  # noqa: PLR2004
        return (numeral.low, numeral.last) if numeral and small and numeral.form != "ordinal" else None
    if kind == "ord":
        return _ordinal(search, at)
    if kind == "date":
        return _nested(search, at)
    return None


def _nested(search: _Search, at: int) -> tuple[Span, int] | None:
    """A date inside a form: "two weeks after Easter"."""
    if search.depth:
        return None
    text = _Text(search.tokens, search.numerals, search.calendar, search.anchor)
    if search.tokens.word(at) in search.calendar.articles:
        at += 1
    inner = _Search(search.tokens, search.numerals, search.calendar, [], search.anchor, depth=1)
    if at >= len(search.tokens):
        return None
    _match(inner, search.calendar.root, at, ())
    for last, form, bound in sorted(inner.found, key=lambda item: -item[0]):
        tense = _tense(text.tokens, at, last, text.rules)
        span = resolve(form.means, dict(bound), text.anchor,
                       shift=form.shift, unit=form.unit, part=form.part, tense=tense)  # fmt: skip
        if span is not None:
            return span, last
    return None


_SURE_MONTH = frozenset({"in", "of", "since", "next", "last", "until", "till", "by", "early", "mid", "late", "-", "to"})


def _is_verb(tokens: Tokens, at: int) -> bool:
    """True for "may" and "march" where they are no months: in small letters behind a word."""
    if tokens.words[at] not in ("may", "march", "mar") or tokens.raw(at)[0].isupper():
        return False
    before = tokens.word(at - 1)
    return at > 0 and not (before[-1:].isdecimal() or before in _SURE_MONTH or before.endswith(("st", "nd", "rd", "th")))


def _without_dot(tokens: Tokens, end: int, name: str) -> int:
    """Past the dot of "sept." when more of the date follows."""
    dotted = name.startswith("month") and tokens.word(end) == "." and tokens.touching(end - 1)
    short = dotted and len(tokens.words[end - 1]) <= 5  # noqa: PLR2004
    return end + 1 if short and tokens.word(end + 1)[:1].isdecimal() else end


def _day(search: _Search, at: int) -> tuple[float, int] | None:
    word = search.tokens.words[at]
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:  # noqa: PLR2004
        mark = search.tokens.touching(at) and search.tokens.words[at + 1] in search.calendar.marks
        return float(word), at + 1 + mark
    numeral = search.numerals.get(at)
    if numeral and not numeral.written and 1 <= numeral.low <= 31 and numeral.low == int(numeral.low):  # noqa: PLR2004
        exact = numeral.low == numeral.high and numeral.form in ("cardinal", "ordinal")
        return (numeral.low, numeral.last) if exact else None
    return None


def _year(search: _Search, at: int) -> tuple[float, int] | None:
    word = search.tokens.words[at]
    if word.isdecimal():
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
    if word.isdecimal() and search.tokens.touching(at) and len(word) <= 3:  # noqa: PLR2004
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
