"""Place, part, day and standing of a figure, sentence by sentence."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import Article, Claim
from checker.rulebook import rulebook

DAY = "2024-05-14"


def _claims(text: str, language: str = "fr") -> tuple[Claim, ...]:
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published=DAY, source="", story="s1", anchor=DAY, problem="",
    )  # fmt: skip
    claims = claims_of(article, open_parser(language), rulebook(language))
    return tuple(claim for claim in claims if claim.measure != "date")


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Le cyclone Nadia a fait 12 morts.", [""]),
        ("Le feu de la rue de Lyon a fait 12 morts.", [""]),
        ("Le séisme a fait 12 morts au Chili. Au Pérou, on compte 4 morts.", ["*", "Pérou"]),
        ("Le Chili pleure : au Chili, 12 morts, et 4 au Pérou.", ["*", "Pérou"]),
    ],
)
def test_place_of_a_figure(text: str, places: list[str]) -> None:
    assert [claim.place for claim in _claims(text)] == places


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("On compte 12 blessés, sans qu'aucun ne soit gravement touché.", ["", "serious"]),
        ("Cinq femmes ont été tuées, contre neuf en 2020.", ["women", "women"]),
        ("Le feu a fait cinq blessés. Deux des victimes sont du village.", ["", "part"]),
        ("Deux malades sont en réanimation.", ["serious"]),
        ("Le feu a fait 30 blessés. L'état de 12 d'entre eux inquiète.", ["", "part"]),
    ],
)
def test_part_of_the_counted(text: str, parts: list[str]) -> None:
    assert [claim.subset for claim in _claims(text) if claim.measure != "count"] == parts


@pytest.mark.model
def test_a_day_compared_with_is_no_scope() -> None:
    (deployed, _) = _claims("400 policiers étaient déployés, quatre fois plus que samedi.")
    assert deployed.period == ""


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "previous"),
    [
        ("On compte 12 morts, contre huit la veille.", [False, True]),
        ("Le bilan est passé lundi de 15 à 19 morts.", [True, False]),
        ("Le nombre de morts était d'abord estimé à 40.", [True]),
        ("Des peines sont requises contre les 19 accusés.", [False]),
        ("Pendant trois jours, rien ne bougeait.", [False]),
    ],
)
def test_earlier_figures(text: str, previous: list[bool]) -> None:
    assert [claim.previous for claim in _claims(text)] == previous


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "previous"),
    [
        ("The toll rose from the 124 reported on Tuesday to 140 dead.", [True, False]),
        ("Crews from 18 towns found 12 dead.", [False, False]),
        ("The toll stands at 12 dead, against 78 a day earlier.", [False, True]),
        ("Inflation fell to 3%, down 4% from a year earlier.", [False, False]),
        ("They set the toll at 58, after first giving it as 55.", [False, True]),
        ("The toll, first estimated at 40, is 52.", [True, False]),
        ("Officials first put the toll at 40.", [True]),
        ("The first put the toll at 40.", [False]),
    ],
)
def test_earlier_figures_in_english(text: str, previous: list[bool]) -> None:
    assert [claim.previous for claim in _claims(text, "en")] == previous


@pytest.mark.model
def test_the_place_of_a_source_is_no_scope() -> None:
    (hurt,) = _claims("A blast hurt 15 people, according to Dover police.", "en")
    assert (hurt.place, hurt.attribution) == ("", "Dover police")


@pytest.mark.model
def test_a_day_set_against_is_no_scope_in_english() -> None:
    (dead,) = _claims("The storm killed 12 people, the deadliest since the flood of 1968.", "en")
    assert dead.period == ""


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("300 habitants pourraient être évacués.", "forecast"),
        ("Le maire redoute 300 morts.", "hypothetical"),
        ("Nul n'a vu les « dizaines » de morts que craignait la maire.", "hypothetical"),
        ("Une rumeur fait état de 900 morts.", "hypothetical"),
        ("Le maire pense qu'il y aura 300 morts.", "forecast"),
        ("Il y aurait trois morts.", "asserted"),
        ("300 habitants ont été évacués.", "asserted"),
    ],
)
def test_how_sure_a_figure_is(text: str, status: str) -> None:
    (claim,) = _claims(text)
    assert claim.status == status


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "Des milliers ont manifesté. À Brest, ils étaient 2 000, contre 4 000 le mois dernier.",
            ["", "", "2024-04-01/2024-04-30"],
        ),
        (
            "La préfecture avait compté 900 manifestants le 2 mai, et davantage mardi (1 200).",
            ["2024-05-02", "2024-05-14"],
        ),
        (
            "Les syndicats appellent à défiler le 21 mai. Ils ont compté 900 manifestants.",
            [""],
        ),
        (
            "Tous défileront encore le 2 mai.\n\nElle y croit. On a compté 900 manifestants.",
            [""],
        ),
    ],
)
def test_day_of_a_crowd(text: str, periods: list[str]) -> None:
    assert [claim.period for claim in _claims(text)] == periods


@pytest.mark.model
def test_a_paragraph_about_one_place_keeps_it() -> None:
    text = (
        "À Lille, 40 personnes ont été arrêtées. 20 y sont gardées à vue. "
        "Les heurts ont fait 7 blessés.\n\nLes heurts ont fait 90 blessés."
    )
    assert [claim.place for claim in _claims(text)] == ["Lille", "Lille", "Lille", ""]


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("La police a arrêté 90 fêtards, dont 30 ont été mis en garde à vue.", ["", ""]),
        ("On relève 20 agents des forces de l'ordre blessés.", ["police"]),
        ("On relève 20 pompiers blessés.", ["rescuers"]),
    ],
)
def test_whom_a_part_is_made_of(text: str, parts: list[str]) -> None:
    assert [claim.subset for claim in _claims(text)] == parts


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "language", "events"),
    [
        ("Une fusillade a éclaté vers 21 heures.", "fr", {"@attack"}),
        ("La terre a bougé un peu après 4 h.", "fr", {"@quake"}),
        ("C'est vers 21 heures que le drame s'est produit.", "fr", {"@onset"}),
        ("Devant la mairie, peu avant 21 heures. La foule chante.", "fr", {"@onset"}),
        ("Le suspect a été interpellé à 21 h 40.", "fr", {"@arrest"}),
        ("Le concert devait finir à 23 heures.", "fr", set()),
        ("The explosion was heard at 9:15 p.m.", "en", {"@attack"}),
        ("It began at about 9 p.m.", "en", {"@onset"}),
        ("9:40 p.m. One more victim was found.", "en", set()),
        ("The bar closes at 2 a.m.", "en", set()),
    ],
)
def test_what_an_hour_dates(text: str, language: str, events: set[str]) -> None:
    (hour,) = (claim for claim in _claims(text, language) if claim.measure == "time")
    assert {word for word in hour.words if word.startswith("@")} == events


@pytest.mark.model
def test_the_hour_of_an_earlier_report_is_an_earlier_one() -> None:
    (hour,) = _claims("Our earlier report: it began at 9 p.m.", "en")
    assert hour.previous


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("Sixteen people were shot at a club, one of them fatally.", "en", ["casualties", ""]),
        ("Ten people were shot, including three who died.", "en", ["casualties", "part"]),
        ("15 people were hurt and one was killed.", "en", ["", ""]),
        ("30 passagers ont été blessés, dont deux sont décédés.", "fr", ["casualties", "part"]),
    ],
)
def test_numbers_of_people_hit_may_hold_the_dead(
    text: str, language: str, parts: list[str]
) -> None:
    assert [claim.subset for claim in _claims(text, language)] == parts


@pytest.mark.model
def test_others_behind_things_told_are_still_others() -> None:
    text = "Une femme est morte, rapportent plusieurs médias, qui parlent de deux autres morts."
    assert [claim.increment for claim in _claims(text)] == [False, False, True]
