"""The [[pattern]] tables of measure files, made ready: word lists put in, faults told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from pydantic import ValidationError

from checker.claims.lexicon import lexicon
from checker.claims.money import is_currency
from checker.claims.persons import animal_nouns, person_nouns
from checker.claims.quantity import KINDS
from checker.claims.sentence import Sentence
from checker.claims.speech import list_names, word_list
from checker.claims.units import unit_names
from checker.claims.wording import blanks
from checker.errors import PluginError, RuleError
from checker.plugins import find, names
from checker.rulefaults import Fault, faults, unknown
from checker.rulefiles import adapter, refuse, shown

__all__ = ["Made", "Matcher", "kind_of", "made_pattern"]

Matcher = Callable[[Sentence, int], float]

_LISTS = ("persons", "animals", *list_names())  # what "@name" may stand for


@dataclass(frozen=True, slots=True)
class Made:
    """A pattern that can be met in sentences."""

    matcher: Matcher
    words: frozenset[str]  # keys of the words of which it needs one; none: it needs no word


def made_pattern(
    table: Mapping[str, object], language: str, *, path: Path, number: int, kinds: tuple[str, ...]
) -> Made:
    """The pattern of a table, which is the one of that number in its file, counted from 0.

    `kinds` are those of its measure. Raises RuleError with all that is wrong with it.
    """
    way = ("pattern", number)
    refuse(path, ((way, text) for text in _outer_faults(table)))
    kind = kind_of(table)
    lists = {key: _expanded(value, language) for key, value in table.items()}
    try:
        pattern = adapter(kind.Pattern).validate_python(lists)
    except ValidationError as error:
        raise RuleError(faults(shown(path), error, kind.Pattern, below=way)) from error
    inner = _inner_faults(pattern, kind, language, kinds=kinds)
    refuse(path, (((*way, *steps), text) for steps, text in inner))
    phrases = [phrase for name in kind.LOOKS_FOR for phrase in getattr(pattern, name)]
    matcher: Matcher = kind.compiled(pattern, language)
    return Made(matcher, frozenset(lexicon(phrases, language).phrases))


def kind_of(table: Mapping[str, object]) -> ModuleType:
    """The module of checker/claims/patterns that a pattern extends; PluginError for none."""
    return find("patterns", str(table.get("extends", "")).replace("-", "_"))


def _outer_faults(table: Mapping[str, object]) -> Iterator[str]:
    """An unknown kind, word lists that are not there."""
    known = [name.replace("_", "-") for name in names("patterns")]
    if "extends" not in table:
        yield f"has no extends: add the kind of pattern ({', '.join(known)})"
    elif str(table["extends"]).replace("_", "-") not in known:
        yield f"extends: {unknown('kind of pattern', str(table['extends']), known)}"
    else:
        try:
            kind_of(table)
        except PluginError as error:
            yield f"extends: {error}"
    for value in table.values():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str) and item.startswith("@") and item[1:] not in _LISTS:
                yield unknown("word list", item, (f"@{name}" for name in _LISTS))


def _inner_faults(
    pattern: object, kind: ModuleType, language: str, *, kinds: tuple[str, ...]
) -> Iterator[Fault]:
    """Names that nothing has, and a pattern that could never match."""
    for name in kind.Pattern.__dataclass_fields__:
        value = getattr(pattern, name)
        if isinstance(value, tuple):
            yield from blanks((name,), value)
    own = getattr(pattern, "kinds", ())
    yield from ((("kinds",), unknown("kind", name, KINDS)) for name in own if name not in KINDS)
    if own and set(own) <= set(KINDS) and not set(own) & set(kinds):
        yield ("kinds",), f"none is of the measure: take from {', '.join(kinds)}"
    units = unit_names(language)
    for name in getattr(pattern, "units", ()):
        if name not in units and not is_currency(name):
            yield ("units",), unknown("unit", name, units)
    if kind.LOOKS_FOR and not any(getattr(pattern, name) for name in kind.LOOKS_FOR):
        yield (), f"looks for no word: add one of {', '.join(kind.LOOKS_FOR)}"
    against = set(getattr(pattern, "unless", ()))
    for name in kind.LOOKS_FOR:
        for phrase in against.intersection(getattr(pattern, name)):
            yield (name,), f'"{phrase}" stands in unless as well: keep it in one of the two'


def _expanded(value: object, language: str) -> object:
    """A list in which "@people" stands as the words of that list."""
    if isinstance(value, str) and value.startswith("@"):
        return _listed(value, language)
    if not isinstance(value, list):
        return value
    return [word for item in value for word in _listed(item, language)]


def _listed(item: object, language: str) -> tuple[object, ...]:
    if not isinstance(item, str) or not item.startswith("@"):
        return (item,)
    if item == "@persons":
        return person_nouns(language)
    if item == "@animals":
        return animal_nouns(language)
    return word_list(language, item[1:])
