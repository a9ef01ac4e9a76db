"""Names and symbols of physical units as babel's tables of a language give them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checker.rulefiles import STRICT

__all__ = ["BabelUnits", "babel_names", "babel_symbols"]

_COUNTS = ("zero", "one", "two", "few", "many", "other")
_SAFE = re.compile(r".+[A-Z²³/⋅].*")  # MW, m³, km/h; "al", "in" or "Da" are words as well
_BRITISH = (("meter", "metre"), ("liter", "litre"))


@dataclass(frozen=True, slots=True)
class BabelUnits:
    """Which of babel's units are read."""

    __pydantic_config__ = STRICT
    families: tuple[str, ...]  # first word of babel's name: length, volume, ...
    skip: tuple[str, ...]  # babel's names of units whose words mean something else in the news
    bare: tuple[str, ...]  # those whose symbols do
    names: dict[str, str]  # our name where it is not babel's
    variants: dict[str, tuple[str, ...]]  # more locales of a language


def babel_names(language: str, rules: BabelUnits) -> dict[str, tuple[str, ...]]:
    """The names in words, in every grammatical number, by our name of the unit."""
    return _gathered(language, rules, ("long",))


def babel_symbols(language: str, rules: BabelUnits) -> dict[str, tuple[str, ...]]:
    """The symbols that cannot be taken for a word, by our name of the unit."""
    found = _gathered(language, rules, ("short", "narrow"))
    bare = {_name(unit, rules) for unit in rules.bare}
    kept = {
        name: tuple(text for text in texts if _SAFE.fullmatch(text) and " " not in text)
        for name, texts in found.items()
        if name not in bare
    }
    return {name: texts for name, texts in kept.items() if texts}


def _gathered(
    language: str, rules: BabelUnits, widths: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for locale in (language, *rules.variants.get(language, ())):
        for unit, text in _texts(locale, rules, tuple(widths)):
            found.setdefault(_name(unit, rules), []).extend(_spellings(text))
    return {name: tuple(dict.fromkeys(texts)) for name, texts in found.items()}


def _texts(locale: str, rules: BabelUnits, widths: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    from babel import Locale

    table = Locale.parse(locale)._data["unit_patterns"]  # noqa: SLF001  (babel has no other door)
    for unit, forms in table.items():
        if unit.partition("-")[0] in rules.families and unit not in rules.skip:
            for width in widths:
                yield from ((unit, text) for text in _patterns(forms.get(width)))


def _patterns(forms: Mapping[str, str] | None) -> Iterator[str]:
    """What stands behind the number in each of the patterns."""
    for count in _COUNTS:
        pattern = forms.get(count) if forms else None
        if isinstance(pattern, str) and pattern.startswith("{0}") and len(pattern) > len("{0}"):
            yield " ".join(pattern.removeprefix("{0}").split())


def _spellings(text: str) -> Iterator[str]:
    yield text
    if "-" in text:
        yield text.replace("-", " ")


def _name(unit: str, rules: BabelUnits) -> str:
    """As in "square_kilometre" for "area-square-kilometer"."""
    if unit in rules.names:
        return rules.names[unit]
    name = unit.partition("-")[2].replace("-", "_")
    for american, british in _BRITISH:
        name = name.replace(american, british)
    return name
