"""What rules/<language>/calendar.toml holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.claims.examples import Example, example_faults
from checker.claims.feasts import is_feast
from checker.claims.wording import brackets, clashes
from checker.rulefaults import Fault, unknown
from checker.rulefiles import STRICT

__all__ = ["CalendarFile", "Form"]

_PARTS = ("start", "middle", "end")
_KEYS = {  # what the words of a table may mean
    "month": tuple(map(str, range(1, 13))),
    "weekday": tuple(map(str, range(1, 8))),
    "season": ("spring", "summer", "autumn", "winter"),
    "part": _PARTS,
}
_PHRASES = ("openers", "joints", "pair_joints", "before", "after", "latest", "ahead", "later")


@dataclass(frozen=True, slots=True)
class Form:
    """Ways to write one kind of date."""

    __pydantic_config__ = STRICT
    means: str  # a meaning of checker.claims.dates
    texts: tuple[str, ...]
    shift: int = 0  # how many units away from the anchor
    unit: str = ""  # "" = a day
    part: str = ""  # which part of it: "start", "middle", "end"
    inner: bool = False  # a date only beside another one
    not_before: str = ""  # what must not follow: "digit", "word"
    ahead: bool = False  # no date where the words around speak of what was


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """All of it; what is wrong with its forms is told where they are put together."""

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
    latest: tuple[str, ...]  # before or behind the last day that counts: au plus tard
    ahead: tuple[str, ...]  # before a date that is to come: d'ici
    later: tuple[str, ...]  # behind a date: or later
    form: tuple[Form, ...]
    past_endings: tuple[str, ...] = ()  # endings of verb forms of the past
    helpers: tuple[str, ...] = ()  # before a participle they tell that a deed is done
    participles: tuple[str, ...] = ()  # endings of verb forms behind helpers
    sure_participles: tuple[str, ...] = ()  # those that little else ends in
    no_participles: tuple[str, ...] = ()  # words that end as they do: « a lieu »
    nouns_of: tuple[str, ...] = ()  # behind them a date belongs to a noun, not to the verb
    year_of: tuple[str, ...] = ()  # words before which four digits behind an article are a year
    named_before: tuple[str, ...] = ()  # words before which it is: "the Easter market"
    named_after: tuple[str, ...] = ()  # words behind which a feast is the name of a thing
    lookback: tuple[str, ...] = ()  # words before "in two years" that make it a length of time
    other_words: tuple[str, ...] = ()  # months that are verbs or numbers too: "may", « sept »
    month_before: tuple[str, ...] = ()  # behind these they are months
    common: tuple[str, ...] = ()  # next words so common that a look behind them is needed
    leads_day: tuple[str, ...] = ()  # before a weekday and the number of a day: « du mardi 11 »
    counted: tuple[str, ...] = ()  # plurals without an s, which a number counts: "people"
    month_alone: tuple[str, ...] = ()  # behind these a month takes no day that counts: "in"
    example: tuple[Example, ...] = ()

    def outside_forms(self) -> Iterator[Fault]:
        """What is wrong with all but the forms."""
        if "month" not in self.slots:
            yield ("slots", "month"), "is missing: add it, with the keys 1 to 12"
        for name, table in self.slots.items():
            for key in table:
                if text := _key_fault(name, key):
                    yield ("slots", name, key), text
            yield from clashes(("slots", name), table)
        for name in _PHRASES:
            yield from brackets((name,), getattr(self, name))
        yield from example_faults(self.example)


def _key_fault(table: str, key: str) -> str:
    if table == "feast":
        return "" if is_feast(key) else 'is no feast that is known, nor a day as in "12-25"'
    known = _KEYS.get(table, (key,))
    return "" if key in known else unknown(table, key, known)
