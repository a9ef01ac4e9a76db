"""What is wrong with the forms of calendar.toml, so that none of it shows while a text is read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from checker.claims.calendar_file import Form
from checker.claims.dates import MEANINGS
from checker.claims.phrases import expand
from checker.claims.spans import UNIT_DAYS, UNIT_MONTHS
from checker.claims.wording import bracket_fault
from checker.rulefaults import Fault, unknown

__all__ = ["NUMBERS", "form_faults", "mean_the_same", "twice"]

# The slots that numbers fill, and "date"; a "2" behind the name is for the second of two dates.
NUMBERS = ("day", "d", "dbig", "m", "mm", "q", "year", "yy", "ymd", "dmy", "n", "ord", "date")
_UNITS = (*UNIT_DAYS, *UNIT_MONTHS)
_SLOT = re.compile(r"<(\w+)>")
_LOOSE = re.compile(r"\([^)]*\)|\[[^]]*\]")  # what may be left out or be something else
_CHOICES = {"part": ("start", "middle", "end"), "not_before": ("digit", "word")}


def form_faults(form: Form, number: int, tables: Collection[str]) -> Iterator[Fault]:
    """What is wrong with a form; `tables` are the slots that words fill."""
    spelling = list(_spelling_faults(form))
    wrong = [*_key_faults(form), *spelling]
    if form.means in MEANINGS and not spelling:
        wrong += _slot_faults(form, tables)
    yield from ((("form", number), text) for text in wrong)


def _key_faults(form: Form) -> Iterator[str]:
    if form.means not in MEANINGS:
        yield unknown("meaning", form.means, MEANINGS)
    elif MEANINGS[form.means].directed and not form.shift:
        cure = "add shift = 1 for what is to come, -1 for what is gone"
        yield f'means "{form.means}" needs a direction: {cure}'
    if form.unit and form.unit not in _UNITS:
        yield unknown("unit", form.unit, _UNITS)
    for key, known in _CHOICES.items():
        value = getattr(form, key)
        if value and value not in known:
            yield unknown(key, value, known)


def _spelling_faults(form: Form) -> Iterator[str]:
    if not form.texts:
        yield 'has no texts: add texts = ["..."]'
    for text in form.texts:
        bare = _SLOT.sub("x", text)
        if "<" in bare or ">" in bare:
            yield f'"{text}" has a slot that is not closed: write it as in "<day>"'
        elif fault := bracket_fault(bare):
            yield fault.replace(bare, text)


def _slot_faults(form: Form, tables: Collection[str]) -> Iterator[str]:
    """Slots that nothing fills, and those that the meaning lacks in one of the spellings."""
    known = {*NUMBERS, *tables}
    for name in dict.fromkeys(_SLOT.findall(" ".join(form.texts))):
        if name.rstrip("2") not in known:
            yield unknown("slot", name, known)
    for need in MEANINGS[form.means].needs:
        lacking = (spelled for text in form.texts for spelled in _lacking(text, need, form))
        if (spelled := next(lacking, None)) is not None:
            yield _lack(form, need, spelled)


def _lacking(text: str, need: str, form: Form) -> Iterator[str]:
    """The spellings that lack a slot; they are made only where what is sure is not enough."""
    if _is_met(need, _SLOT.findall(_LOOSE.sub("", text)), form):
        return
    for spelled in expand(text):
        if not _is_met(need, _SLOT.findall(spelled), form):
            yield spelled


def _is_met(need: str, names: Collection[str], form: Form) -> bool:
    ways = need.split("|")
    return any(getattr(form, way[:-1]) if way[-1] == "=" else way in names for way in ways)


def _lack(form: Form, need: str, spelled: str) -> str:
    ways = [f'{way[:-1]} = "..."' if way[-1] == "=" else f"<{way}>" for way in need.split("|")]
    what = " or ".join(ways)
    cure = "add it" if len(ways) == 1 else "add one of them"
    return f'means "{form.means}" needs {what}: {cure}, "{spelled}" has none'


def mean_the_same(left: Form, right: Form) -> bool:
    """True for forms that give the same days, or that are looked for in different places."""
    keys = ("means", "shift", "unit", "part", "not_before")
    apart = left.inner != right.inner
    return apart or all(getattr(left, key) == getattr(right, key) for key in keys)


def twice(spelled: str, number: int, other: int) -> Fault:
    """Says that a spelling stands in two forms, of which only the first would be read."""
    return (
        "form",
        number,
    ), f'"{spelled}" is of form {other + 1} already: keep it in one of the two'
