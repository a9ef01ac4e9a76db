"""Figures of a day beside totals, and what bare figures count that a heading or a pronoun names."""

from __future__ import annotations

from datetime import date

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.claims.tags import FOR, tagged
from checker.facts.things import thing_of
from checker.records import Article, Claim
from checker.rulebook import rulebook

pytestmark = pytest.mark.model


def told(text: str, language: str = "fr") -> dict[str, Claim]:
    """Every claim by its quote; of two with one quote the last."""
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2024-05-14", source="", story="s1", anchor="2024-05-14", problem="",
    )  # fmt: skip
    return {c.quote: c for c in claims_of(article, open_parser(language), rulebook(language))}


DAILY = [
    ("fr", "En vingt-quatre heures, 312 personnes sont mortes.", "312", True),
    ("fr", "En 24 heures, le bilan est passé à 312 morts.", "312", False),
    ("fr", "La grippe a tué 210 personnes en 24 heures et 4 000 en tout.", "210", True),
    ("fr", "La grippe a tué 210 personnes en 24 heures et 4 000 en tout.", "4 000", False),
    ("fr", "On a compté plus de 600 décès par jour au pic.", "plus de 600", True),
    ("fr", "On déclare 1 500 cas en un jour, contre 1 300 la veille.", "1 300", True),
    ("fr", "Le choléra a fait 640 malades en tout, contre 590 lundi.", "590", False),
    ("fr", "On a relevé 1 200 cas la semaine dernière.", "1 200", True),
    ("fr", "Le laboratoire a fait 900 tests en une semaine.", "900", True),
    ("fr", "Le séisme a fait 1 200 morts la semaine dernière.", "1 200", False),
    ("fr", "On a relevé 1 200 cas depuis la semaine dernière.", "1 200", False),
    ("en", "The virus killed 210 people in a single day.", "210", True),
    ("en", "There were 1,200 cases last week.", "1,200", True),
    ("en", "In the past 24 hours, 312 people died.", "312", True),
    ("en", "Some 600 people were dying per day.", "Some 600", True),
    ("en", "The virus has killed 4,000 people.", "4,000", False),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "quote", "daily"), DAILY)
def test_a_figure_of_a_day_adds_to_a_total(
    language: str, text: str, quote: str, daily: bool
) -> None:
    assert told(text, language)[quote].increment == daily


def test_a_title_leaves_out_what_the_text_says_of_its_figure() -> None:
    text = (
        "Choléra : 310 morts\n\nLe choléra a tué 310 personnes en 24 heures. "
        "Les hôpitaux comptent 41 lits libres."
    )
    title = next(iter(told(text).values()))
    assert (title.quote, title.increment) == ("310", True)
    again = told("Grippe : 1 200 morts\n\nOn compte 1 200 morts dans les hôpitaux du pays.")
    assert again["1 200"].place == "hôpital (site)"


SITES = [
    ("fr", "Le bilan est de 4 210 décès : 3 100 dans les hôpitaux et 1 110 en maison de retraite.",
     {"4 210": "", "3 100": "hôpital (site)", "1 110": "ehpad (site)"}),
    ("fr", "On compte 4 210 morts, dont 3 100 à l'hôpital et 1 110 en Ehpad.",
     {"3 100": "hôpital (site)", "1 110": "ehpad (site)"}),
    ("fr", "Les Ehpad déplorent 1 110 morts.", {"1 110": "ehpad (site)"}),
    ("en", "The virus killed 4,210 people: 3,100 in hospitals and 1,110 in nursing homes.",
     {"3,100": "hospital (site)", "1,110": "care home (site)"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "places"), SITES)
def test_the_dead_of_hospitals_and_of_homes(
    language: str, text: str, places: dict[str, str]
) -> None:
    found = told(text, language)
    assert {quote: found[quote].place for quote in places} == places


TOPICS = [
    ("Le nombre de malades recule. Ils étaient 2 300 mardi, contre 2 450 lundi.",
     {"2 300": ("count", "malade", ""), "2 450": ("count", "malade", "")}),
    ("Les morts. Lundi, on en dénombrait 5 200, dont 3 100 à l'hôpital.",
     {"5 200": ("deaths", "", ""), "3 100": ("deaths", "", "")}),
    ("On compte 400 morts.\n\nLes malades. Ils sont 2 300 à l'hôpital et 310 en réanimation.",
     {"2 300": ("count", "malade", ""), "310": ("count", "malade", "serious")}),
    ("La fièvre a fait 400 morts. L'agence recense 3 500 cas. L'université en compte 5 100.",
     {"5 100": ("count", "cas", "")}),
    ("Trois villages comptent leurs morts. La crue en a fait des dizaines.",
     {"des dizaines": ("deaths", "", "")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOPICS)
def test_bare_figures_are_of_what_was_spoken_of(
    text: str, expected: dict[str, tuple[str, str, str]]
) -> None:
    found = told(text)
    assert {q: (found[q].measure, found[q].subject, found[q].subset) for q in expected} == expected


PERIODS = [
    ("Il rappelle celui de Lens, où douze clients, dont trois enfants, avaient péri en mars 2003.",
     {"douze": "2003-03-01/2003-03-31", "trois": "2003-03-01/2003-03-31"}),
    ("Le 12 mars 2003, l'hôtel perdait 12 clients. Trois mois plus tard, on eut neuf morts.",
     {"neuf": "2003-05-25/2003-06-26"}),
    ("Lundi, la crue a tué 12 personnes. Trois mois plus tard, on compte neuf morts.",
     {"neuf": ""}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "periods"), PERIODS)
def test_what_happened_long_ago_has_its_own_time(text: str, periods: dict[str, str]) -> None:
    found = told(text)
    assert {quote: found[quote].period for quote in periods} == periods


STEPS = [
    ("fr", "Les secours ont été alertés à 3 h 20.", "@call"),
    ("fr", "Le feu est maîtrisé depuis 5 heures.", "@contained"),
    ("fr", "Les flammes ont été éteintes vers 11 heures.", "@extinguished"),
    ("en", "Firefighters were called at 3:12 a.m.", "@call"),
    ("en", "The blaze was brought under control by 7 a.m.", "@contained"),
]


@pytest.mark.parametrize(("language", "text", "step"), STEPS)
def test_times_of_the_steps_of_a_fire(language: str, text: str, step: str) -> None:
    (claim,) = told(text, language).values()
    assert step in claim.words


def test_what_had_not_yet_happened_has_no_time() -> None:
    (claim,) = told("Le sinistre n'était pas maîtrisé à 4 h 30.").values()
    assert "@contained" not in claim.words


def test_the_veille_of_a_daily_figure_is_one_of_a_day() -> None:
    text = "En vingt-quatre heures, 312 personnes sont mortes. La veille, on en avait déploré 290."
    assert told(text)["290"].increment


STATES = [
    ("La réanimation se vide pour le troisième jour : 620 malades, contre 640 la veille.",
     {"620": "serious", "640": "serious"}),
    ("Les services de réanimation soignent 640 malades.", {"640": "serious"}),
    ("Quelque 3 000 personnes sont rentrées guéries chez elles.", {"Quelque 3 000": "released"}),
    ("L'explosion a fait 12 blessés, dont 3 graves et 9 légers.",
     {"12": "", "3": "serious", "9": "slight"}),
    ("Cinq soignants sont morts, la plupart dans le Nord.", {"Cinq": "caregivers"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subsets"), STATES)
def test_the_state_of_those_counted(text: str, subsets: dict[str, str]) -> None:
    found = told(text)
    assert {quote: found[quote].subset for quote in subsets} == subsets


def test_most_of_them_in_a_place_are_not_all_of_them() -> None:
    assert told("Cinq soignants sont morts, la plupart dans le Nord.")["Cinq"].place == ""


FATES = [
    ("fr", "Les pompiers ont sauvé 35 habitants.", "35", "rescued"),
    ("fr", "On compte 64 rescapés.", "64", "rescued"),
    ("fr", "Plus de 5 000 habitants ont reçu une dose.", "Plus de 5 000",
     "vaccinated"),
    ("fr", "On a recruté 35 habitants.", "35", ""),
    ("en", "Crews rescued 35 residents.", "35", "rescued"),
    ("en", "About 300 people have recovered.", "About 300", "recovered"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "quote", "fate"), FATES)
def test_what_becomes_of_those_counted(language: str, text: str, quote: str, fate: str) -> None:
    assert tagged(told(text, language)[quote], FOR) == fate


AS_AT = [
    ("fr", "Au 30 novembre, on en était à 4 632 morts.", "4 632", "2023-11-30"),
    ("en", "As of Nov. 30, 2023, the virus had killed 4,632 people.", "4,632", "2023-11-30"),
    ("fr", "Le 30 novembre 2023, la crue a fait 12 morts.", "12", ""),
]


@pytest.mark.parametrize(("language", "text", "quote", "day"), AS_AT)
def test_a_total_of_a_day_is_of_no_other_event(
    language: str, text: str, quote: str, day: str
) -> None:
    claim = told(text, language)[quote]
    assert (claim.as_of[:10] if day else "", claim.period) == (day, "" if day else "2023-11-30")


def test_a_date_is_in_the_year_of_what_was_told_before() -> None:
    text = "Le 3 mai 2022, tout s'arrêtait. Quarante jours plus tard, le 12 juin, tout reprenait."
    days = [c.value.low for c in told(text).values() if c.measure == "date"]
    assert [date.fromordinal(int(day)).isoformat() for day in days] == ["2022-05-03", "2022-06-12"]


TIMES = [
    ("fr", "Il avait été condamné à six reprises.", "six", "condamner"),
    ("fr", "Il compte six condamnations.", "six", "condamnation"),
    ("en", "He had been convicted six times.", "six", "convict"),
]


@pytest.mark.parametrize(("language", "text", "quote", "thing"), TIMES)
def test_so_many_times_count_what_was_done(
    language: str, text: str, quote: str, thing: str
) -> None:
    claim = told(text, language)[quote]
    assert (claim.subject, thing_of(claim)) == (thing, "=conviction")
