"""Matching the forms of dates on the words of a text, slot by slot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from checker.claims.calendar import Node, Slot
from checker.claims.calendar_file import Form
from checker.claims.date_fillings import Bound, DateText, Value, fillings_at
from checker.claims.dates import MEANINGS, resolve
from checker.claims.spans import Anchor, Span
from checker.claims.tenses import tense_of

__all__ = ["Search", "match_forms", "meant", "told_tense"]

_ORDER = attrgetter("order")
_YEARS = ("year", "yy")  # where one is written, no verb tells which it is
_STEPS = 4000  # a form that needs more tries than this is no date


@dataclass(slots=True)
class Search:
    """One search for a form from a token on."""

    text: DateText
    found: list[tuple[int, Form, Bound]] = field(default_factory=list)
    depth: int = 0
    steps: int = 0


def match_forms(search: Search, node: Node, at: int, bound: Bound) -> None:
    """Add to `search.found` every form that ends somewhere behind a token."""
    search.steps += 1
    if node.form is not None:
        search.found.append((at, node.form, bound))
    words = search.text.tokens.words
    if at >= len(words) or search.steps > _STEPS:
        return
    following = node.words.get(words[at])
    if following is not None:
        match_forms(search, following, at + 1, bound)
    if node.filled and (fillings := fillings_at(search.text, at)):
        for slot in _fitting(node, fillings):
            value, end = fillings[slot.kind]
            match_forms(search, slot.after, end, (*bound, (slot.name, value)))
    if node.dates is not None and (nested := _nested(search, at)):
        match_forms(search, node.dates.after, nested[1], (*bound, (node.dates.name, nested[0])))


def _fitting(node: Node, fillings: Mapping[str, tuple[Value, int]]) -> list[Slot]:
    """The slots of a node that something fills, in their order."""
    slots = [slot for kind in fillings if kind in node.filled for slot in node.filled[kind]]
    if len(slots) > 1:
        slots.sort(key=_ORDER)
    return slots


def _nested(search: Search, at: int) -> tuple[Span, int] | None:
    """A date inside a form: "two weeks after Easter"."""
    text = search.text
    tokens, rules = text.tokens, text.rules
    if search.depth:
        return None
    at += tokens.word(at) in rules.articles
    if at >= len(tokens):
        return None
    inner = Search(text, depth=1)
    match_forms(inner, rules.root, at, ())
    for last, form, bound in sorted(inner.found, key=lambda item: -item[0]):
        span = meant(text, form, bound, tense=told_tense(text, at, last, form, bound))
        if span is not None:
            return span, last
    return None


def told_tense(text: DateText, first: int, last: int, form: Form, bound: Bound) -> int:
    """What the words around tell of the time, 0 where the form does not ask."""
    asked = MEANINGS[form.means].tensed and not any(name in _YEARS for name, _ in bound)
    if not (form.ahead or asked):
        return 0
    return tense_of(text.tokens, first, last, text.rules)


def meant(text: DateText, form: Form, bound: Bound, *, tense: int) -> Span | None:
    """The days that a form means with its slots filled; None for no date."""
    told = form.means, form.shift, form.unit or "day", form.part
    return _resolved(told, bound, text.anchor, tense)


@lru_cache(maxsize=8192)  # articles of one day name the same days
def _resolved(
    told: tuple[str, int, str, str], bound: Bound, anchor: Anchor, tense: int
) -> Span | None:
    means, shift, unit, part = told
    return resolve(means, dict(bound), anchor, shift=shift, unit=unit, part=part, tense=tense)
