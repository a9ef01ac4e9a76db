"""The examples of rule files, run by what reads articles: for the command and for the tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isclose

from checker.authoring.files import RuleFile
from checker.authoring.lines import line_of_table, line_of_text
from checker.claims import examples as read
from checker.claims.calendar_file import CalendarFile
from checker.claims.clock_file import ClockFile
from checker.claims.extract import claims_of
from checker.claims.hedges import HedgeFile
from checker.claims.money import MoneyFile
from checker.claims.number_words import NumberFile
from checker.claims.parser import open_parser
from checker.claims.quantities import reader
from checker.claims.quantity import Quantity
from checker.claims.surroundings import SurroundingsFile
from checker.claims.units import UnitFile
from checker.interval import Interval
from checker.records import Article, Claim
from checker.rulebook import Example, Expected, rulebook
from checker.rulefiles import decode
from checker.spoken_rules import Spoken, SpokenExample
from checker.values import json_bound, spoken

__all__ = ["QUANTITIES", "Case", "Outcome", "cases", "missing_sign", "outcome"]

TODAY = "2024-05-14"  # the day of an example that does not name its own
SCOPE = ("subject", "place", "subset")
QUANTITIES = {
    "numbers": NumberFile, "hedges": HedgeFile, "units": UnitFile, "currency_words": MoneyFile,
    "calendar": CalendarFile, "clock": ClockFile, "surroundings": SurroundingsFile,
}  # fmt: skip

Ends = tuple[float | str | None, float | str | None]


@dataclass(frozen=True, slots=True)
class Case:
    """One text of an example."""

    file: RuleFile
    number: int  # of the example in its file, from 1
    line: int
    text: str
    example: Example | read.Example | SpokenExample

    @property
    def name(self) -> str:
        """What tests call it: "fr/deaths:3"."""
        return f"{self.file.id}:{self.number}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a case should give, and what it gave."""

    case: Case
    passed: bool
    marked: str  # the text with [the figures] that were read
    expected: str
    got: str


def cases(file: RuleFile) -> Iterator[Case]:
    """Every text of every example of a rule file, in order; none where it has no examples."""
    whole = file.text()
    for number, (text, example) in enumerate(_examples(file), 1):
        if isinstance(example, SpokenExample):
            yield Case(file, number, line_of_text(whole, text, 1), text, example)
        elif isinstance(example, Example):
            yield Case(file, number, line_of_table(whole, "example", number), text, example)
        else:
            line = line_of_table(whole, "example", number)
            for own in example.texts:
                yield Case(file, number, line_of_text(whole, own, line), own, example)


def _examples(
    file: RuleFile,
) -> Iterator[tuple[str, Example | read.Example | SpokenExample]]:
    if file.is_measure:
        rule = next(rule for rule in rulebook(file.language).rules if rule.id == file.id)
        yield from ((example.text, example) for example in rule.examples)
    elif file.language and file.name in QUANTITIES:
        yield from (("", example) for example in _quantity_examples(file))
    elif file.language and file.name == "spoken":
        yield from decode(file.path, Spoken).example.items()


def _quantity_examples(file: RuleFile) -> tuple[read.Example, ...]:
    found: tuple[read.Example, ...] = decode(file.path, QUANTITIES[file.name]).example
    return found


def missing_sign(file: RuleFile) -> str:
    """What a file lacks that must show both what it covers and what it does not; "" for nothing."""
    if not file.is_measure and not (file.language and file.name in QUANTITIES):
        return ""
    signs = {_is_trap(example) for _, example in _examples(file)}
    if False not in signs:
        return "has no example of what must be found: add one"
    return "" if True in signs else "has no example of what must not be found: add one"


def _is_trap(example: Example | read.Example | SpokenExample) -> bool:
    if isinstance(example, Example):
        return not example.expect
    return isinstance(example, read.Example) and example.nothing


def outcome(case: Case) -> Outcome:
    """What reading the text of a case gives, beside what it should give."""
    match case.example:
        case Example():
            return _of_measure(case, case.example)
        case SpokenExample():
            return _of_wording(case, case.example)
        case _:
            return _of_quantity(case, case.example)


def _of_measure(case: Case, example: Example) -> Outcome:
    """The text is read as an article of its own."""
    language, day = case.file.language, example.date or TODAY
    article = Article(
        id="example", path="example", language=language, title="", text=example.text, places=(),
        published=day, source="", story="s1", anchor=day, problem="",
    )  # fmt: skip
    read_all = claims_of(article, open_parser(language), rulebook(language))
    found = [claim for claim in read_all if claim.measure == case.file.name]
    pairs = zip(found, example.expect, strict=False)
    asked = [name for name in SCOPE if any(getattr(e, name) for e in example.expect)]
    others = () if found else tuple(f"{c.quote!r} is {c.measure}" for c in read_all)
    return Outcome(
        case=case,
        passed=len(found) == len(example.expect) and all(_fits(c, e) for c, e in pairs),
        marked=_marked(example.text, [(c.start, c.end) for c in found or read_all]),
        expected=_listed(_said(_wanted(e), _scope(e, asked)) for e in example.expect),
        got="; ".join(
            (_listed(_said(_ends(c.value, c.unit), _scope(c, asked)) for c in found), *others)
        ),
    )


def _fits(claim: Claim, expected: Expected) -> bool:
    scoped = all(getattr(expected, name) in ("", getattr(claim, name)) for name in SCOPE)
    return scoped and _same(_ends(claim.value, claim.unit), _wanted(expected))


def _of_quantity(case: Case, example: read.Example) -> Outcome:
    """The text is read as a line of its own; one of its quantities must be the one expected."""
    found = reader(case.file.language).read(case.text, anchor=example.date)
    fitting = [q for q in found if _is_meant(q, example)]
    wanted = _said((example.low, example.high), [example.unit, example.kind])
    return Outcome(
        case=case,
        passed=not found if example.nothing else bool(fitting),
        marked=_marked(case.text, [(q.start, q.end) for q in fitting or found]),
        expected="nothing" if example.nothing else wanted,
        got=_listed(_said(_ends(q.value, q.unit), [q.unit, q.kind]) for q in fitting or found),
    )


def _is_meant(quantity: Quantity, example: read.Example) -> bool:
    ends = _ends(quantity.value, quantity.unit)
    own_kind = not example.kind or quantity.kind == example.kind
    return own_kind and quantity.unit == example.unit and _same(ends, (example.low, example.high))


def _of_wording(case: Case, example: SpokenExample) -> Outcome:
    """The value is told, and must be told in the words of the text."""
    value = Interval(example.low, example.high, example.low_open, example.high_open)
    got = spoken(value, example.unit, case.file.language)
    return Outcome(case, got == case.text, case.text, case.text, got)


def _ends(value: Interval, unit: str) -> Ends:
    return json_bound(value.low, unit), json_bound(value.high, unit)


def _wanted(expected: Expected) -> Ends:
    return expected.low, expected.high


def _same(left: Ends, right: Ends) -> bool:
    return all(
        a == b or (isinstance(a, float) and isinstance(b, float) and isclose(a, b, rel_tol=1e-6))
        for a, b in zip(left, right, strict=True)
    )


def _scope(told: Claim | Expected, asked: Sequence[str]) -> list[str]:
    return [f'{name} "{getattr(told, name)}"' for name in asked]


def _said(ends: Ends, more: Sequence[str]) -> str:
    """A value as people write it: "12", "12 or more", "20 to 30 percent"."""
    low, high = (format(end, ".12g") if isinstance(end, float) else end for end in ends)
    if low == high:
        value = "any number" if low is None else str(low)
    else:
        value = (
            f"up to {high}"
            if low is None
            else f"{low} or more"
            if high is None
            else f"{low} to {high}"
        )
    return ", ".join((value, *filter(None, more)))


def _listed(values: Iterator[str]) -> str:
    return "; ".join(values) or "nothing"


def _marked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with brackets around each span."""
    signs = sorted([(end, 0, "]") for _, end in spans] + [(start, 1, "[") for start, _ in spans])
    for at, _, sign in reversed(signs):
        text = f"{text[:at]}{sign}{text[at:]}"
    return " ".join(text.split())
