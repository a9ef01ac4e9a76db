"""Where a figure is told to be, and whether that place is one of its own."""

from __future__ import annotations

from collections.abc import Iterator

from checker.claims.aboard import is_aboard
from checker.claims.answers import is_answer
from checker.claims.attach import Mention
from checker.claims.burning_places import place_of_fire
from checker.claims.contests import OF_VOTES
from checker.claims.counting import compared_with
from checker.claims.cues import is_placed as is_where
from checker.claims.dimensions import dimension_of
from checker.claims.figure import Figure, Given
from checker.claims.hospital_told import hospital_told
from checker.claims.joined_places import as_joined
from checker.claims.known_groups import out_of_other_clause
from checker.claims.land_lists import is_held_part, kind_named
from checker.claims.numbering import numbered_nouns
from checker.claims.occupants import ON_BOARD
from checker.claims.office_places import is_of_clinic, is_of_office
from checker.claims.partitive import is_part_of_next
from checker.claims.place import GUESSED
from checker.claims.place_covered import place_of
from checker.claims.place_rows import place_in_row, without_surroundings
from checker.claims.purposes import purposes_of
from checker.claims.saying_places import ELSEWHERE
from checker.claims.scope import is_anaphoric, is_part
from checker.claims.sentence import Sentence
from checker.claims.sites import ground_of, is_site, on_site, site_of
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of
from checker.claims.stations import stations
from checker.claims.visits import is_where_somebody_is
from checker.claims.vote_towns import is_no_vote_place
from checker.claims.where_they_live import home_of
from checker.folding import fold
from checker.records import WHOLE

__all__ = ["is_placed", "spots_of", "town_of_source", "where_told"]

AMID = ("arrests", "custody", "injured")  # what comes of a march, town by town
OF_TOWN = ("crowd", "arrests", "custody", "police_deployed")  # what an office counts at home
BROUGHT = 8  # words from "bringing the toll" to the figure
TOWN = "city"  # the ground that a town is


def spots_of(figure: Figure, given: Given, source: Mention | None) -> tuple[Mention, ...]:
    """The places of the sentence that a figure may be told of."""
    spots = without_surroundings(figure.sentence, given.spots)
    if figure.measure.people and figure.measure.spans == "event":
        spots = out_of_other_clause(figure.sentence, figure.which, spots)
        spots = tuple(s for s in spots if not is_where_somebody_is(figure, s, given.names))
        spots = tuple(s for s in spots if not _is_no_ground(figure, s))
        first = _brought(figure)
        told = tuple(s for s in spots if s.kind not in ELSEWHERE and s.first >= first)
        spots = as_joined(figure.sentence, figure.which, told)
    if figure.told.measure in OF_VOTES:
        spots = tuple(
            spot
            for spot in spots
            if not is_no_vote_place(figure.sentence, figure.which, spot)
            and not _votes(spot, given, figure.sentence.language)
            and not is_held_part(spot.value)  # « bastion de l'opposition » holds no land there
        )
    if not (figure.measure.people or figure.measure.gauged):
        spots = tuple(spot for spot in spots if spot.kind != GUESSED)
    if figure.measure.gauged:
        spots += tuple(stations(figure.sentence, given.names, spots))
    others = _heard(figure.sentence, given) if source and figure.told.measure in OF_TOWN else ()
    taken = (source, *others)
    return tuple(spot for spot in spots if not any(_is_of_source(spot, one) for one in taken))


def _is_no_ground(figure: Figure, spot: Mention) -> bool:
    """True for a place that only says whose office it is, or in whose hospital somebody died."""
    dead = figure.told.measure == "deaths"
    office = is_of_office(figure.sentence, spot)
    return office or (dead and is_of_clinic(figure.sentence, spot))


def _brought(figure: Figure) -> int:
    """Where « ce qui porte à dix le nombre de morts » starts: what stands before is of another.

    0 for any other figure.
    """
    sentence, numeral = figure.sentence, figure.sentence.numerals[figure.which]
    brings = speech_of(sentence.language).brings
    return max(brings.find(sentence.tokens, numeral - BROUGHT, numeral), 0)


def _votes(spot: Mention, given: Given, language: str) -> bool:
    """True for the surname of a person of the article, and for an answer: "57% voted Yes"."""
    word = fold(spot.value)
    return word in given.names.full or is_answer(word, language)


def _is_on_board(figure: Figure) -> bool:
    """True for « 148 personnes à bord », « le Sinar transportait 148 personnes »."""
    sentence, which = figure.sentence, figure.which
    return is_aboard(sentence, which) or purposes_of(sentence, which, "count") in ON_BOARD


def where_told(figure: Figure, given: Given, spots: tuple[Mention, ...], subject: str) -> str:
    """The place that a figure is told of, "" for none."""
    if part := _other_part(figure, spots):
        return part
    where = _own_place(figure, given, spots)
    if figure.measure.holder == "required" and where in subject:
        where = ""
    where = place_in_row(figure.sentence, figure.which, spots) or where
    where = _place_of_fire(figure, given) or where
    where = where if where not in ("", WHOLE) else _place_of_rival(figure, spots) or where
    if figure.told.measure == "injured":
        where = hospital_told(figure.sentence, figure.which, given.names) or where
    if figure.told.measure == "displaced":
        where = home_of(figure.sentence, figure.which) or where
    if figure.told.measure == "distance" and dimension_of(figure.sentence, figure.which):
        where = ""  # a ship is as long wherever it lies
    if figure.told.measure == "count" and _is_on_board(figure):
        where = ""  # and those on board are as many wherever it sinks
    where = "" if _is_of_former(figure, spots, where) else where
    if kind_named(where):
        return where  # « les quartiers rebelles » are no ground that people were on
    spot = on_site(figure.sentence, figure.which, figure.told, where)
    ground = ground_of(figure.sentence, figure.which, figure.told) if is_site(spot) else ""
    if ground == TOWN and given.town:
        return given.town  # « 70 dans cette ville », the one that the text is about
    return given.names.grounds.get(ground, spot)


def town_of_source(figure: Figure, given: Given, source: Mention | None) -> str:
    """Paris for what « la préfecture de police » counts; "" for most sources and figures.

    « la préfecture » alone is that one in an article that has named it in full.
    """
    if source is None or figure.told.measure not in (*OF_TOWN, "injured"):
        return ""
    towns, office = sources_of(figure.sentence.language).towns, fold(source.value)
    for town, offices in towns.items():
        if office in offices or any(full.startswith(office) for full in given.offices):
            return town
    return ""


def _is_of_former(figure: Figure, spots: tuple[Mention, ...], where: str) -> bool:
    """True for the place of « neuf à Brest, six sur le quai » where the six have a ground."""
    sentence, which = figure.sentence, figure.which
    if not which or not site_of(sentence, which, figure.told):
        return False
    between = range(sentence.tails[which - 1], sentence.numerals[which])
    return any(spot.value == where and spot.led and spot.first in between for spot in spots)


def is_placed(figure: Figure, where: str, spots: tuple[Mention, ...]) -> bool:
    """True where a part is told of a place of its own, or all of it is said to be at home."""
    if where == WHOLE:
        return _is_led_behind(figure.sentence, figure.which, spots)
    return where != "" and where != _place_of_whole(figure.sentence, figure.which, spots)


def _own_place(figure: Figure, given: Given, spots: tuple[Mention, ...]) -> str:
    sentence, which = figure.sentence, figure.which
    told = "" if figure.is_of_person else _place(sentence, which, spots, _handed_on(figure, given))
    if not told and is_part_of_next(sentence, which):  # "12 of the 20 mills in Dover"
        return _place(sentence, which + 1, spots, "")
    return told


def _handed_on(figure: Figure, given: Given) -> str:
    """The place that the sentences before hand on to a figure."""
    if figure.measure.plain and figure.measure.spans == "day":
        return given.town  # crowds are told town by town
    if _is_total(figure) or _is_on_own_ground(figure, given):
        return ""
    if given.there and figure.measure.people and figure.measure.spans == "event":
        return given.there  # « Trente y ont péri »
    if figure.told.measure in AMID and given.fronted:
        return given.fronted  # « À Lyon, des heurts ont éclaté. Douze personnes ont été arrêtées »
    return given.place if given.kept or is_anaphoric(figure.sentence) else ""


def _is_on_own_ground(figure: Figure, given: Given) -> bool:
    """True for "Six were hit in the lot" behind "15 in all": a part of that has its own ground."""
    return given.place == WHOLE and bool(site_of(figure.sentence, figure.which, figure.told))


def _is_total(figure: Figure) -> bool:
    """True for "That makes 87": of all that was told before, wherever it was."""
    sentence, numeral = figure.sentence, figure.sentence.numerals[figure.which]
    totals = numbered_nouns(sentence.language).totals
    return figure.which == 0 and totals.find(sentence.tokens, 0, numeral) >= 0


def _place_of_rival(figure: Figure, spots: tuple[Mention, ...]) -> str:
    """That of what a figure is set against: « 113 femmes à Lyon, contre 102 l'an dernier »."""
    rival = compared_with(figure.sentence, figure.which)
    rival = _contested(figure) if rival < 0 else rival
    return _place(figure.sentence, rival, spots, "") if rival >= 0 else ""


def _contested(figure: Figure) -> int:
    """The 22 of "22 died on the mountain, a minister said; guides insisted on 17"; -1 for none."""
    sentence, which, whole = figure.sentence, figure.which, figure.whole
    same = whole is not None and whole.measure == figure.told.measure and figure.told.inherited
    of_event = figure.measure.people and figure.measure.spans == "event"
    if not same or not of_event or _is_total(figure) or is_part(sentence, which):
        return -1
    numbers = [i for i in range(which) if sentence.quantities[i].kind == "number"]
    verbs, said = sentence.clause(sentence.numerals[which])[:1], sources_of(sentence.language).verbs
    first = sentence.tails[numbers[-1]] if numbers else 0
    between = sentence.tokens[first : sentence.numerals[which]]
    told = any(verb > first and said.at(sentence.tokens, verb) for verb in verbs)
    parted = told and any(token.text == ";" for token in between)
    return numbers[-1] if len(numbers) == 1 and parted and sentence.counted(which) < 0 else -1


def _other_part(figure: Figure, spots: tuple[Mention, ...]) -> str:
    """« région » of « 259 à Paris, contre 147 en région »: what another part is called."""
    sentence, which = figure.sentence, figure.which
    after, part = sentence.tails[which], speech_of(sentence.language).other_part
    size = part.at(sentence.tokens, after) if after < len(sentence.tokens) else 0
    if not size or compared_with(sentence, which) < 0 or any(s.first >= after for s in spots):
        return ""
    return sentence.tokens[after + size - 1].text.lower()


def _place_of_fire(figure: Figure, given: Given) -> str:
    """That of the one of several fires that burned so much land."""
    burns = figure.told.measure == "area"
    return place_of_fire(figure.sentence, figure.which, given.spots) if burns else ""


def _heard(sentence: Sentence, given: Given) -> Iterator[Mention]:
    """The sources of a sentence, without that of « devant la mairie de Lyon », who says nothing."""
    return (m for m in given.sources if m.led or not is_where(sentence, m.first))


def _is_of_source(spot: Mention, source: Mention | None) -> bool:
    """True for the place of "according to Dover police": theirs, not that of the figure."""
    if source is None or spot.value not in source.value:
        return False  # one carried on to here stands in another sentence
    return source.first <= spot.first <= source.last


def _is_led_behind(sentence: Sentence, which: int, spots: tuple[Mention, ...]) -> bool:
    """True for the part of « 43 morts en Europe, dont 31 en Suisse », told at home there."""
    after = sentence.tails[which]
    stop = min((i for i in sentence.numerals if i >= after), default=len(sentence.tokens))
    return any(after <= spot.first < stop and spot.value == WHOLE for spot in spots)


def _place(sentence: Sentence, which: int, spots: tuple[Mention, ...], inherited: str) -> str:
    if sentence.quantities[which].kind in ("date", "time", "age") or _is_found(sentence, which):
        return ""
    return place_of(sentence, which, spots, inherited)


def _is_found(sentence: Sentence, which: int) -> bool:
    """True for "a 20th body was found in Dover": that many are dead, wherever this one was."""
    ordinal = sentence.quantities[which].kind == "ordinal" and sentence.counted(which) >= 0
    found = speech_of(sentence.language).brought_to_light
    return ordinal and any(
        found.at(sentence.tokens, role.verb) for role in sentence.roles(sentence.counted(which))
    )


def _place_of_whole(sentence: Sentence, which: int, spots: tuple[Mention, ...]) -> str:
    """The place that a part shares: "52 in Dover, seven of them children"; "" for no part."""
    if not which or not is_part(sentence, which):
        return ""
    before = tuple(spot for spot in spots if spot.last < sentence.numerals[which])
    return _place(sentence, which - 1, before, "")
