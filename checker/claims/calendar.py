"""The forms of dates in one language, out of rules/<language>/calendar.toml.

A form is words and slots in angle brackets ("<weekday> <day> <month>"); what it means is one of
the meanings of `checker.claims.dates`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from checker.claims.calendar_faults import form_faults, mean_the_same, twice
from checker.claims.calendar_file import CalendarFile, Form
from checker.claims.phrases import Entry, Phrases, expand, firsts, phrases, split
from checker.claims.tokens import fold
from checker.claims.units import plurals, unit_file
from checker.rulefaults import Fault
from checker.rulefiles import decode, refuse, rules_folder

__all__ = ["Calendar", "Node", "Slot", "Start", "calendar"]


@dataclass(slots=True)
class Node:
    """One step of the forms: words, slots, and the meaning of what ends here."""

    words: dict[str, Node] = field(default_factory=dict)
    slots: dict[str, Node] = field(default_factory=dict)
    tables: list[Slot] = field(default_factory=list)  # filled by words of a table
    filled: dict[str, list[Slot]] = field(default_factory=dict)  # tables and numbers, by kind
    numeric: list[Slot] = field(default_factory=list)
    dates: Slot | None = None
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot of a form and what follows it."""

    name: str  # "day2"
    kind: str  # "day"
    after: Node
    order: int = 0  # among the slots of its node


@dataclass(frozen=True, slots=True)
class Start:
    """What must stand behind the first word of a date: a cheap look before the search."""

    alone: bool  # nothing
    number: bool
    words: frozenset[str]
    deeper: dict[str, Start]  # behind the commonest of the words, what must follow next


_ANYTHING = Start(alone=True, number=False, words=frozenset(), deeper={})


@dataclass(frozen=True, slots=True)
class Calendar:
    """The dates of a language, ready for matching."""

    root: Node
    inner: Node  # forms that are dates only beside another one: a bare month, a bare year
    slots: dict[str, Phrases]
    fits: dict[str, frozenset[str]]  # the slots that a phrase with this first word may fill
    starts: dict[str, Start]  # words that a date may start with
    inner_starts: dict[str, Start]
    always: frozenset[str]  # first words that need no look at the next one
    quick: dict[str, frozenset[str]]  # the other first words, and what may follow but a number
    after_number: dict[str, Start]  # what may follow a number that starts a date
    between: frozenset[str]  # what may follow the first number of a range of dates
    marks: frozenset[str]
    day_first: bool
    future: frozenset[str]
    future_endings: tuple[str, ...]
    past: frozenset[str]
    past_endings: tuple[str, ...]
    lookback: frozenset[str]
    named_after: frozenset[str]
    named_before: frozenset[str]
    year_after: frozenset[str]
    year_sure: frozenset[str]
    year_of: frozenset[str]
    counted_ok: frozenset[str]
    openers: Phrases
    joints: Phrases
    pair_joints: Phrases
    articles: frozenset[str]
    before: Phrases
    after: Phrases
    latest: Phrases
    ahead: Phrases
    later: Phrases
    helpers: frozenset[str]
    tells: frozenset[str]  # words of the future and the past, and helpers
    participles: tuple[str, ...]
    sure_participles: tuple[str, ...]
    no_participles: frozenset[str]
    nouns_of: frozenset[str]
    other_words: frozenset[str]  # months that are verbs or numbers too
    month_before: frozenset[str]  # behind these they are months
    leads_day: frozenset[str]
    counted: frozenset[str]
    month_alone: frozenset[str]


@cache
def calendar(language: str) -> Calendar:
    """The calendar of a language; raises RuleError when a file is wrong or missing."""
    path = rules_folder() / language / "calendar.toml"
    file = decode(path, CalendarFile)
    durations = unit_file(language).durations
    slots = {name: phrases(table) for name, table in file.slots.items()}
    slots["unit"] = phrases({unit: tuple(plurals(texts)) for unit, texts in durations.items()})
    root, inner = Node(), Node()
    wrong = list(file.outside_forms())
    for number, form in enumerate(file.form):
        faulty = list(form_faults(form, number, slots))
        wrong += faulty or _put_in(root, inner, form, file.form)
    refuse(path, wrong)
    _index(root, slots)
    _index(inner, slots)
    fits = _fits(slots)
    tables = _Tables(slots, fits, frozenset(map(fold, file.common)))
    starts, inner_starts = _starts(root, tables), _starts(inner, tables)
    openers, joints, pair_joints = map(_any, (file.openers, file.joints, file.pair_joints))
    return Calendar(
        root=root,
        inner=inner,
        slots=slots,
        fits=fits,
        starts=starts,
        inner_starts=inner_starts,
        always=frozenset(word for word, start in starts.items() if start.alone),
        quick=_quick(starts, inner_starts, openers, file.articles),
        after_number=_after_number(root, tables, file.ordinal_marks),
        between=firsts(joints, pair_joints)
        | _after_number(inner, tables, file.ordinal_marks).keys(),
        marks=frozenset(map(fold, file.ordinal_marks)),
        day_first=file.day_first,
        future=frozenset(map(fold, file.future)),
        future_endings=file.future_endings,
        past_endings=file.past_endings,
        lookback=frozenset(map(fold, file.lookback)),
        named_after=frozenset(map(fold, file.named_after)),
        named_before=frozenset(map(fold, file.named_before)),
        past=frozenset(map(fold, file.past)),
        year_after=frozenset(map(fold, file.year_after)),
        year_sure=frozenset(map(fold, file.year_sure)),
        year_of=frozenset(map(fold, file.year_of)),
        counted_ok=frozenset(map(fold, file.counted_ok)),
        openers=openers,
        joints=joints,
        pair_joints=pair_joints,
        articles=frozenset(map(fold, file.articles)),
        before=_any(file.before),
        after=_any(file.after),
        latest=_any(file.latest),
        ahead=_any(file.ahead),
        later=_any(file.later),
        helpers=frozenset(map(fold, file.helpers)),
        tells=frozenset(map(fold, (*file.future, *file.past, *file.helpers))),
        participles=file.participles,
        sure_participles=file.sure_participles,
        no_participles=frozenset(map(fold, file.no_participles)),
        nouns_of=frozenset(map(fold, file.nouns_of)),
        other_words=frozenset(map(fold, file.other_words)),
        month_before=frozenset(map(fold, file.month_before)),
        leads_day=frozenset(map(fold, file.leads_day)),
        counted=frozenset(map(fold, file.counted)),
        month_alone=frozenset(map(fold, file.month_alone)),
    )


def _put_in(root: Node, inner: Node, form: Form, forms: tuple[Form, ...]) -> Iterator[Fault]:
    """Add all spellings of a form to the nodes, and give those that mean something else already."""
    for spelled in (spelled for text in form.texts for spelled in expand(text)):
        steps = _steps(spelled)
        first = _insert(inner, steps, form)
        if not form.inner:
            first = _insert(root, steps, form)
        if first is not form and not mean_the_same(first, form):
            yield twice(spelled, forms.index(form), forms.index(first))


_DEPTH = 3  # how many common words in a row are looked behind


@dataclass(frozen=True, slots=True)
class _Tables:
    """What may fill the slots of all forms."""

    slots: Mapping[str, Phrases]
    fits: Mapping[str, frozenset[str]]  # the slots that a phrase with this first word may fill
    common: frozenset[str]  # next words that tell little


def _starts(root: Node, tables: _Tables) -> dict[str, Start]:
    words = _first_words(root, tables.slots)
    return {word: _start([root], [], word, tables=tables) for word in words}


def _first_words(node: Node, slots: Mapping[str, Phrases]) -> set[str]:
    """The words that go on from a node, by themselves or in a slot."""
    return {*node.words, *(word for slot in node.tables for word in slots[slot.kind].forward.after)}


def _fits(slots: Mapping[str, Phrases]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, table in slots.items():
        for word in table.forward.after:
            found.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def _start(
    nodes: list[Node], entries: list[tuple[Slot, Entry]], word: str, *,
    tables: _Tables, depth: int = _DEPTH,
) -> Start:  # fmt: skip
    """What may follow a word where the search stands at some nodes, or inside table phrases."""
    filled = [(slot, entry.after[word]) for slot, entry in entries if word in entry.after]
    slots, kinds = tables.slots, tables.fits.get(word, frozenset())
    own = (slot for node in nodes for slot in node.tables if slot.kind in kinds)
    filled += [(slot, slots[slot.kind].forward.after[word]) for slot in own]
    after = [node.words[word] for node in nodes if word in node.words]
    after += [slot.after for slot, entry in filled if entry.name]
    words = {second for node in after for second in _first_words(node, slots)}
    words |= {second for _, entry in filled for second in entry.after}
    common = words & tables.common if depth else ()
    return Start(
        alone=any(node.form or node.dates for node in after)
        or any(slot.kind == "month" for slot, _ in filled),
        number=any(node.numeric for node in after),
        words=frozenset(words),
        deeper={
            word: _start(after, filled, word, tables=tables, depth=depth - 1) for word in common
        },
    )


def _after_number(root: Node, tables: _Tables, marks: Iterable[str]) -> dict[str, Start]:
    """The words that go on from a number, and what must stand behind them."""
    after = [slot.after for slot in root.numeric]
    words = {word for node in after for word in _first_words(node, tables.slots)}
    found = {word: _start(after, [], word, tables=tables) for word in words}
    return found | {fold(mark): _ANYTHING for mark in marks}


def _quick(
    starts: Mapping[str, Start], inner: Iterable[str], openers: Phrases, articles: Iterable[str]
) -> dict[str, frozenset[str]]:
    """First words that are told by the next one; behind openers any inner date may stand."""
    opened = {*inner, *map(fold, articles), *(word for _, word in openers.pairs())}
    found = {word: start.words for word, start in starts.items() if not start.alone}
    for word in openers.forward.after:
        if word not in starts or not starts[word].alone:
            found[word] = found.get(word, frozenset()) | opened
    return found


def _any(texts: tuple[str, ...]) -> Phrases:
    return phrases({"yes": [form for text in texts for form in expand(text)]})


def _index(node: Node, slots: Mapping[str, Phrases]) -> None:
    """Part the slots of every node by what may fill them."""
    for name, after in node.slots.items():
        slot = Slot(name, name.rstrip("2"), after)
        if name == "date":
            node.dates = slot
        else:
            (node.tables if slot.kind in slots else node.numeric).append(slot)
        _index(after, slots)
    for order, slot in enumerate((*node.tables, *node.numeric)):
        node.filled.setdefault(slot.kind, []).append(Slot(slot.name, slot.kind, slot.after, order))
    for after in node.words.values():
        _index(after, slots)


def _steps(text: str) -> list[str]:
    """The words and "<slots>" of one spelling of a form."""
    parts = text.replace("<", " <").replace(">", "> ").split()
    return [step for part in parts for step in ([part] if part[0] == "<" else _words(part))]


_words = cache(split)


def _insert(node: Node, steps: Iterable[str], form: Form) -> Form:
    """Add a spelling of a form; the first form that has it comes back."""
    for step in steps:
        known, key = (node.slots, step[1:-1]) if step[0] == "<" else (node.words, step)
        after = known.get(key)
        if after is None:
            after = known[key] = Node()
        node = after
    node.form = node.form or form
    return node.form
