"""The country of an article, where the articles of one story are at home in several.

To a Swiss paper "26 dead" are those of Switzerland, to an Austrian one 33 are those of Austria: in
the story of a flood that hit both, a figure without a place is that of the article's own country.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.gazetteer import country, is_state, sovereign
from checker.measures import measures
from checker.records import WHOLE, Claim

__all__ = ["at_home"]

HUNTED = ("arrests", "custody")
FEWEST = 3  # articles that tell where a story is at home


def at_home(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    Numbers of people without a place are given that of their article, if the articles are at home
    in several countries and count the people of each other's, or if an article about two countries
    counts those of the home of another and of a country that this one counts as abroad.
    """
    people = [claim for claim in claims if _counts_people(claim)]
    told = _of_event(people)
    homes = {claim.home for claim in told if sovereign(claim.home) == claim.home} - {""}
    placed = {claim.id: _country(claim) for claim in people}
    away = {placed[c.id] for c in told if c.home and c.home != placed[c.id] and not c.period}
    by_name = {placed[c.id] for c in told if not c.home and not c.period}
    if not (away & homes or (away & by_name and homes & by_name)):
        return _as_of_all(claims)
    names = {code: f"{code} *" for code in homes}
    return [
        replace(claim, place=names[code])
        if claim.id in placed and (code := placed[claim.id] or _own(claim)) in names
        else claim
        for claim in claims
    ]


def _of_event(people: Sequence[Claim]) -> Sequence[Claim]:
    """The people counted but for those arrested, whom a hunt abroad may bring in.

    All of them where nobody else is counted.
    """
    others = [claim for claim in people if claim.measure not in HUNTED]
    return others or people


def _as_of_all(claims: Sequence[Claim]) -> list[Claim]:
    """The claims; the country that most articles are at home in is all of the event to the others.

    An article may name so many towns that another country seems to be its own.
    """
    home = {claim.article: claim.home for claim in claims if claim.home}
    codes = Counter(home.values())
    common = next((code for code, times in codes.items() if 2 * times > len(home)), "")
    if not common or len(home) < FEWEST or sovereign(common) != common:
        return list(claims)
    return [
        replace(claim, place=WHOLE)
        if claim.home not in ("", common) and _counts_people(claim) and _country(claim) == common
        else claim
        for claim in claims
    ]


def _counts_people(claim: Claim) -> bool:
    return measures()[claim.measure].people and not claim.single


def _country(claim: Claim) -> str:
    if is_state(claim.place) and claim.home == "US":
        return "US"  # Georgia, of which a country bears the name as well
    return country(claim.place, claim.rule[:2]) if claim.place not in ("", WHOLE) else ""


def _own(claim: Claim) -> str:
    own = claim.place == WHOLE or not (claim.place or claim.period)
    return claim.home if own else ""
