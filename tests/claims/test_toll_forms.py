"""Tolls of storms, floods and crashes: whose place a figure is of, and what goes on with it."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model

PLACED = [
    ("en", "In North Dakota, a farmer died in a ditch.", "a", "North Dakota"),
    ("en", "North Dakota's share, 46 deaths, is the largest.", "46", "North Dakota"),
    ("en", "Wexley counts 35 dead. Wexley County is under water.", "35", "Wexley"),
    ("en", "On the Dutch side of the island, two people died.", "two", "dutch side"),
    ("en", "Above Wexcombe, in Holt County, 12 people died.", "12", "Wexcombe"),
    ("fr", "Côté belge, on dénombre deux morts.", "deux", "côté belge"),
    ("fr", "La partie suisse, elle, a pleuré quatre morts.", "quatre", "partie suisse"),
    ("fr", "Le séisme a tué 35 personnes dans toute la région.", "35", "région"),
    # what stands behind another figure is of that one
    ("fr", "La crue a tué huit personnes, et une de plus à Brest.", "huit", ""),
    ("fr", "Deux personnes sont portées disparues, dont une à Brest.", "Deux", ""),
    ("fr", "Sur les onze victimes, neuf ont péri à Brest et deux à Quimper.", "onze", ""),
    ("fr", "On compte neuf morts, et un à Brest ; en tout dix morts. Trois personnes ont disparu.",
     "Trois", ""),
]  # fmt: skip
GOING_ON = [
    ("en", "Ohio has 206 deaths. Nationwide, the count is 327: 206 in Ohio and 121 in Iowa.",
     {"327": "deaths", "121": "deaths"}),
    ("en", "Five people died in Ohio.\n\nPower is out for 3.2 million customers.",
     {"3.2 million": "count"}),
    ("en", "A week on, the storm's toll passes 220 and questions multiply.", {"220": "deaths"}),
    ("en", "The list shrinks: five people have not been found.", {"five": "missing"}),
    ("fr", "L'ouragan, l'un des plus violents jamais vus, a fait deux morts.", {"deux": "deaths"}),
]  # fmt: skip
PARTS = [
    ("fr", "Des vents de 190 km/h et des rafales à 240 km/h ont balayé l'île.",
     {"190 km/h": "", "240 km/h": "gusts"}),
    ("en", "Winds of 120 mph, with gusts of 150 mph, tore roofs off.",
     {"120 mph": "", "150 mph": "gusts"}),
    ("en", "He killed 149 people and himself.", {"149": "victims"}),
]  # fmt: skip
THINGS = [
    ("fr", "À bord se trouvaient 134 passagers et six membres d'équipage.", "six", "équipage"),
    ("en", "The ferry had six crew members on board.", "six", "crew"),
    ("en", "On Sunday 2.1 million customers were in the dark, down from 4.3 million on Friday.",
     "4.3 million", "customer"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "quote", "place"), PLACED)
def test_a_figure_is_of_its_own_place(language, text, quote, place):
    found = [claim.place for (words, _), claim in told(text, language).items() if words == quote]
    assert found == [place]


@pytest.mark.parametrize(("language", "text", "measures"), GOING_ON)
def test_a_toll_goes_on(language, text, measures):
    found = {quote: measure for quote, measure in told(text, language) if quote in measures}
    assert found == measures


@pytest.mark.parametrize(("language", "text", "parts"), PARTS)
def test_a_figure_is_of_its_own_part(language, text, parts):
    found = {quote: claim.subset for (quote, _), claim in told(text, language).items()}
    assert {quote: found[quote] for quote in parts} == parts


@pytest.mark.parametrize(("language", "text", "quote", "thing"), THINGS)
def test_what_is_counted(language, text, quote, thing):
    found = [claim.subject for (words, _), claim in told(text, language).items() if words == quote]
    assert found == [thing]
