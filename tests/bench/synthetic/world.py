"""The made-up events of an archive, and how their figures stand as time goes by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

__all__ = ["KINDS", "Event", "events", "figures"]

KINDS = ("toll", "march", "vote", "sums")
TOWNS = {
    "fr": ("Angers", "Avignon", "Bayonne", "Besançon", "Bourges", "Brest", "Caen", "Colmar",
           "Dijon", "Dunkerque", "Grenoble", "Le Havre", "Le Mans", "Lille", "Limoges", "Lorient",
           "Metz", "Mulhouse", "Nancy", "Nantes", "Nevers", "Pau", "Perpignan", "Poitiers",
           "Quimper", "Reims", "Rennes", "Rouen", "Toulon", "Tours", "Troyes", "Valence"),
    "en": ("Aberdeen", "Belfast", "Bolton", "Bradford", "Brighton", "Bristol", "Cardiff",
           "Carlisle", "Derby", "Dundee", "Exeter", "Glasgow", "Hull", "Ipswich", "Leeds",
           "Leicester", "Norwich", "Oldham", "Plymouth", "Preston", "Sheffield", "Swansea"),
}  # fmt: skip
NAMES = ("Alice Morel", "Bruno Lacaze", "Clara Vidal", "Denis Hamon", "Elsa Brunet", "Farid Benali",
         "Gilles Roussel", "Hana Novak", "Iris Tanguy", "Jules Ferrand", "Karim Slimani",
         "Lena Aubert", "Marc Delorme", "Nora Keller", "Oscar Prieto", "Paula Jardine",
         "Quentin Lebas", "Rosa Marchetti", "Simon Duval", "Tessa Holloway")  # fmt: skip
EVENTS = {
    "fr": ("incendie", "séisme", "accident de car", "éboulement"),
    "en": ("fire", "earthquake", "coach crash", "landslide"),
}
FIRST_DAY = datetime(2019, 1, 1, 6)  # noqa: DTZ001 - articles tell no zone
DAYS = 365 * 5


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, where and when, and how many articles tell it."""

    name: str
    kind: str
    language: str
    town: str
    other: str
    what: str
    people: tuple[str, str, str]
    begun: datetime
    size: int  # of the event: tolls and crowds are in proportion
    articles: int


def events(articles: int, seed: int) -> Iterator[Event]:
    """Events that `articles` articles tell: many small ones, some large, one of a fiftieth."""
    rng, left, number = Random(seed), articles, 0
    while left:
        large = articles // 50 if number == 0 else 0
        count = min(left, max(large, int(4 * min(rng.paretovariate(1.4), 50))))
        yield _event(rng, f"e{number}", count)
        left, number = left - count, number + 1


def _event(rng: Random, name: str, count: int) -> Event:
    language = "en" if rng.random() < 0.2 else "fr"
    town, other = rng.sample(TOWNS[language], 2)
    return Event(
        name=name,
        kind=rng.choices(KINDS, (4, 3, 2, 2))[0],
        language=language,
        town=town,
        other=other,
        what=rng.choice(EVENTS[language]),
        people=tuple(rng.sample(NAMES, 3)),
        begun=FIRST_DAY + timedelta(days=rng.randrange(DAYS), hours=rng.randrange(12)),
        size=rng.randrange(8, 90),
        articles=count,
    )


def figures(event: Event, rng: Random, part: float) -> dict[str, float]:
    """The figures of an event when `part` (0 to 1) of its course is over."""
    size = event.size
    deaths = 2 + int(size * part)
    shares = 30 + size / 4, 20 + size / 9, 5 + size / 12
    return {
        "deaths": deaths,
        "before": max(1, deaths - rng.randrange(1, 4)),
        "injured": 9 + int(3 * size * part),
        "serious": 1 + int(size * part / 3),
        "missing": int(size * (1 - part)) + 3,
        "displaced": 100 * (1 + int(size * part)),
        "buildings": 5 + int(size * part / 2),
        "year": 1950 + size % 50,
        "old": size * 31,
        "crowd": 100 * size,
        "unions": 250 * size,
        "elsewhere": 40 * size,
        "arrests": 3 + int(size * part),
        "police": 20 * size,
        "strikers": 10 + size % 60,
        "first_share": round(shares[0] + part, 1),
        "second_share": round(shares[1] - part / 2, 1),
        "third_share": round(shares[2], 1),
        "turnout": round(45 + size / 5 + part, 1),
        "seats": 11 + size % 30,
        "cost": 10 * size,
        "aid": 2 * size + 1,
        "jobs": 7 * size,
        "sites": 2 + size % 17,
        "fall": 1 + size % 23,
    }
