"""Units behind a number: percent, money, durations, physical units; nothing is converted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from checker.claims.babel_units import BabelUnits, babel_names, babel_symbols
from checker.claims.examples import Example, example_faults
from checker.claims.money import money_names, money_signs
from checker.claims.phrases import Phrases, expand, firsts, phrases, split
from checker.claims.tokens import Tokens, fold
from checker.claims.unit_by_context import ByContext, by_word, told_unit
from checker.claims.wording import brackets, clashes
from checker.rulefaults import Fault, unknown
from checker.rulefiles import STRICT, decode, refuse, rules_folder

__all__ = ["CODE", "Unit", "UnitFile", "Units", "plurals", "unit_file", "unit_names", "units"]


_PREFIXES = {"k": 1e3, "K": 1e3, "M": 1e6}
_OWN = ("percent", "percentage_point", "basis_point", "share", "date", "time")  # of the reader
_SCALES = ("C", "F", "K")  # "800,000 F-Series pickups" are no degrees
CODE = 4  # letters of a prefix and an ISO code


@dataclass(frozen=True, slots=True)
class Group:
    """Names of units that are read as one kind."""

    __pydantic_config__ = STRICT
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SymbolFile:
    """What rules/units.toml holds."""

    __pydantic_config__ = STRICT
    symbols: dict[str, tuple[str, ...]]
    glued: tuple[str, ...]  # symbols only right behind digits: "fell 20p", "5ft 11in"
    babel: BabelUnits
    temperatures: Group
    durations: Group


@dataclass(frozen=True, slots=True)
class UnitFile:
    """What rules/<language>/units.toml holds."""

    __pydantic_config__ = STRICT
    percent: tuple[str, ...]
    percentage_point: tuple[str, ...]
    basis_point: tuple[str, ...]
    durations: dict[str, tuple[str, ...]]
    measures: dict[str, tuple[str, ...]]
    point: tuple[str, ...] = ()  # a fraction of it is of a percentage point: "half a point"
    by_context: tuple[ByContext, ...] = ()  # words that are one unit or another
    example: tuple[Example, ...] = ()

    def faults(self) -> Iterator[Fault]:
        """What is wrong beyond the types."""
        points = {"percentage_point": self.percentage_point, "basis_point": self.basis_point}
        tables = {"percent": self.percent, **points}
        yield from brackets((), tables)
        yield from brackets(("durations",), self.durations)
        yield from brackets(("measures",), self.measures)
        yield from clashes((), {**tables, **self.durations, **self.measures})
        yield from example_faults(self.example)


class Unit(NamedTuple):
    """A unit as found behind a number."""

    name: str  # "percent", "EUR", "year", "kilometre", ...
    kind: str  # percent, points, money, duration, measure, temperature
    end: int  # token behind it


@dataclass(frozen=True, slots=True)
class Units:
    """All units of a language."""

    names: Phrases
    symbols: Phrases
    exact: dict[str, str]  # symbol without spaces -> unit
    large: Phrases  # names that are money behind millions only
    firsts: frozenset[str]  # first words of all these
    kinds: dict[str, str]
    contexts: Mapping[str, tuple[ByContext, ...]]  # words that are one unit or another
    glued: tuple[str, ...]  # symbols only right behind digits
    point: frozenset[str]  # a fraction of it is of a percentage point

    def at(self, tokens: Tokens, index: int, *, large: bool = False) -> Unit | None:
        """The unit that starts at a token; the longest name or symbol wins."""
        if tokens.word(index) not in self.firsts:
            return None  # most numbers
        name, end = self.names.at(tokens, index)
        if large:
            other, behind = self.large.at(tokens, index)
            name, end = (other, behind) if other and behind >= end else (name, end)
        symbol, behind = self.symbols.at(tokens, index)
        while symbol and behind > end:
            exact = self._exact(tokens, index, behind)
            if exact:
                name, end = exact, behind
            behind -= 1
        if end <= index + 1 and (told := told_unit(tokens, index, self.contexts)):
            name, end = told, index + 1
        return Unit(name, self.kinds.get(name, "money"), end) if name else None

    def prefixed(self, tokens: Tokens, index: int) -> tuple[str, float]:
        """The currency and the factor of MEUR or kCHF at a token; "" for anything else."""
        if len(tokens.word(index)) != CODE:
            return "", 1.0
        raw = tokens.raw(index)
        factor = _PREFIXES.get(raw[:1], 0.0)
        code = raw[1:] if factor and raw[1:].isupper() else ""
        known = code in self.exact and code not in self.kinds
        return (self.exact[code], factor) if known else ("", 1.0)

    def _exact(self, tokens: Tokens, index: int, end: int) -> str:
        raw = tokens.text[tokens.starts[index] : tokens.ends[end - 1]]
        if raw in self.glued and not tokens.touching(index - 1):
            return ""
        if raw in ("m", "h") and _are_centimetres(tokens, end):
            return self.exact.get(raw, "")
        word_goes_on = (
            raw[-1].isalnum()
            and tokens.touching(end - 1)
            and (
                tokens.words[end][0].isalnum()
                or tokens.words[end] in ("'", "&")
                or (
                    tokens.words[end] == "-"
                    and tokens.touching(end)
                    and (tokens.words[end + 1][0].isdecimal() or raw in _SCALES)
                )
            )
        )
        spaced = raw[-1].isdecimal() and not raw.isalnum()
        return "" if word_goes_on or spaced else self.exact.get(_squeezed(raw), "")


def _are_centimetres(tokens: Tokens, at: int) -> bool:
    """As in "1m80", "2h30"."""
    word = tokens.word(at)
    whole = not tokens.touching(at) or not tokens.word(at + 1)[:1].isalnum()
    return tokens.touching(at - 1) and len(word) == 2 and word.isdecimal() and whole


@cache
def unit_file(language: str) -> UnitFile:
    """The names of units; raises RuleError when the file is wrong or missing."""
    path = rules_folder() / language / "units.toml"
    file, known = decode(path, UnitFile), symbol_file().durations.units
    more = [name for name in file.durations if name not in known]
    cure = "A new one is added to [durations] of rules/units.toml"
    told = ((("durations", name), f"{unknown('duration', name, known)} {cure}") for name in more)
    refuse(path, told)
    return file


@cache
def symbol_file() -> SymbolFile:
    """The symbols of units and their kinds; raises RuleError when the file is wrong."""
    return decode(rules_folder() / "units.toml", SymbolFile)


@cache
def _babel(language: str) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """The names and symbols that babel knows of the language."""
    rules = symbol_file().babel
    return babel_names(language, rules), babel_symbols(language, rules)


@cache
def unit_names(language: str) -> frozenset[str]:
    """The name of every unit that a figure may have, but those of money."""
    file, shared = unit_file(language), symbol_file()
    more, _ = _babel(language)
    tables = (file.durations, file.measures, shared.symbols, shared.durations.units, more)
    return frozenset({*_OWN, *(name for table in tables for name in table)})


@cache
def units(language: str) -> Units:
    """The units of a language; raises RuleError when a file is wrong or missing."""
    file, shared = unit_file(language), symbol_file()
    money, large = money_names(language)
    names = {
        **_plural_table(money),
        **_plural_table(file.measures),
        **_plural_table(file.durations),
    }
    names["percent"] = tuple(plurals(file.percent))
    names["percentage_point"] = tuple(plurals(file.percentage_point))
    names["basis_point"] = tuple(plurals(file.basis_point))
    more, more_symbols = _babel(language)
    symbols = _merged(shared.symbols, more_symbols)
    signs = _merged(symbols, money_signs())
    all_names, all_signs, sums = map(phrases, (_merged(names, more), signs, _plural_table(large)))
    contexts = by_word(file.by_context)
    return Units(
        names=all_names,
        symbols=all_signs,
        exact=_exact_signs(signs),
        large=sums,
        firsts=firsts(all_names, all_signs, sums) | contexts.keys(),
        kinds=dict(_kinds({*symbols, *file.measures, *more}, shared)),
        contexts=contexts,
        glued=shared.glued,
        point=frozenset(map(fold, file.point)),
    )


def _exact_signs(signs: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Units by their signs without blanks; the first to claim a sign has it."""
    pairs = [(_squeezed(text), unit) for unit, texts in signs.items() for text in texts]
    return dict(reversed(pairs))


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _merged(
    left: Mapping[str, tuple[str, ...]], right: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    return {name: (*left.get(name, ()), *right.get(name, ())) for name in {**left, **right}}


def _plural_table(table: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    return {unit: tuple(plurals(texts)) for unit, texts in table.items()}


def plurals(texts: Iterable[str]) -> Iterator[str]:
    """Every phrase with and without a plural s on each of its words."""
    for text in texts:
        for form in expand(text):
            yield from _plurals(split(form))


def _plurals(words: list[str]) -> Iterator[str]:
    if not words:
        yield ""
        return
    for tail in _plurals(words[1:]):
        yield f"{words[0]} {tail}".strip()
        if len(words[0]) > 1 and words[0].isalpha() and words[0][-1] not in "sxz":
            yield f"{words[0]}s {tail}".strip()


def _kinds(measures: Iterable[str], shared: SymbolFile) -> Iterator[tuple[str, str]]:
    yield from dict.fromkeys(measures, "measure").items()
    yield from dict.fromkeys(shared.durations.units, "duration").items()
    yield from dict.fromkeys(shared.temperatures.units, "temperature").items()
    yield from {"percent": "percent", "percentage_point": "points", "basis_point": "points"}.items()
