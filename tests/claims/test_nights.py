"""Of which night of unrest a figure is."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.nights import night_at
from checker.claims.parser import open_parser
from checker.claims.tags import WHEN, tagged
from checker.records import Article, Claim
from checker.rulebook import rulebook

TUESDAY = "2024-05-14T08:30:00"
pytestmark = pytest.mark.model

MONDAY_NIGHT = "2024-05-13T18/2024-05-14T10"
SUNDAY_NIGHT = "2024-05-12T18/2024-05-13T10"


def told(text: str, language: str, *, title: str = "") -> dict[float, str]:
    """The night of each figure of an article of a Tuesday morning."""
    body = f"{title}\n\n{text}" if title else text
    article = Article(
        id="a", path="a", language=language, title=title, text=body, places=(), published=TUESDAY,
        source="", story="", anchor=TUESDAY, problem="",
    )  # fmt: skip
    claims: tuple[Claim, ...] = claims_of(article, open_parser(language), rulebook(language))
    return {claim.value.low: tagged(claim, WHEN) for claim in claims if claim.unit != "date"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Émeutes à Orbec : la nuit de dimanche à lundi, 31 personnes ont été arrêtées.",
            {31: SUNDAY_NIGHT},
        ),
        (
            "fr",
            "Troisième nuit d'émeutes : 44 interpellations, contre 71 la nuit précédente.",
            {44: MONDAY_NIGHT, 71: SUNDAY_NIGHT},
        ),
        (
            "fr",
            "Les heurts ont repris lundi soir. Seize policiers ont été blessés.",
            {16: MONDAY_NIGHT},
        ),
        (
            "fr",
            "Depuis jeudi, 640 émeutiers ont été arrêtés, dont 95 la nuit dernière.",
            {640: "since 2024-05-09T00", 95: MONDAY_NIGHT},
        ),
        (
            "fr",
            "En quatre nuits d'émeutes, 820 personnes ont été interpellées.",
            {820: "since "},
        ),
        (
            "en",
            "After a riot in Orbeck, 53 people were arrested overnight, police said on Tuesday.",
            {53: MONDAY_NIGHT},
        ),
        (
            "en",
            "Last night 61 rioters were arrested, after 149 arrests the night before.",
            {61: MONDAY_NIGHT, 149: SUNDAY_NIGHT},
        ),
        (
            "en",
            "Since the riots began on Friday, 340 people have been arrested.",
            {340: "since 2024-05-10T00"},
        ),
        (
            "fr",
            (
                "Émeutes à Orbec. La nuit de dimanche à lundi, 31 personnes ont été arrêtées. "
                "Celle de lundi à mardi a été soldée par 44 interpellations, 12 agents sont "
                "blessés."
            ),
            {31: SUNDAY_NIGHT, 44: MONDAY_NIGHT, 12: MONDAY_NIGHT},
        ),
        (
            "fr",
            (
                "Émeutes : lundi soir, 44 personnes ont été arrêtées. Le dispositif était plus "
                "large que celui de la veille : 900 policiers étaient déployés. La police a "
                "relevé 60 voitures incendiées."
            ),
            {44: MONDAY_NIGHT, 900: MONDAY_NIGHT, 60: MONDAY_NIGHT},
        ),
        (
            "fr",
            (
                "Émeutes : lundi soir, 44 personnes ont été arrêtées. Depuis le début des "
                "violences, jeudi 9 mai, on compte 310 interpellations. Plus de 80 policiers "
                "ont été blessés."
            ),
            {44: MONDAY_NIGHT, 310: "since 2024-05-09T00", 80: "since "},
        ),
        (
            "fr",
            (
                "Une nuit d'émeutes à Orbec. La préfecture en dresse mardi le bilan : 31 "
                "interpellations et 40 voitures brûlées."
            ),
            {31: MONDAY_NIGHT, 40: MONDAY_NIGHT},
        ),
        (
            "en",
            (
                "Riots shook Orbeck overnight: 53 arrests. The night before had brought 20. In "
                "all, 40 cars were torched."
            ),
            {53: MONDAY_NIGHT, 40: MONDAY_NIGHT},
        ),
    ],
)
def test_the_night_of_a_figure(language: str, text: str, expected: dict[float, str]) -> None:
    found = told(text, language)
    assert {value: found[value] for value in expected} == expected


def test_a_title_is_of_the_night_that_its_figure_has_below() -> None:
    body = "La nuit de dimanche à lundi, la police a arrêté 31 émeutiers."
    assert told(body, "fr", title="Orbec : 31 arrestations") == {31: SUNDAY_NIGHT}


def test_without_unrest_no_night_is_told() -> None:
    text = "L'incendie de la nuit de dimanche à lundi a fait 12 blessés."
    assert set(told(text, "fr").values()) == {""}


def test_the_day_on_which_it_was_said_is_none_of_a_figure() -> None:
    text = "Cinq émeutiers ont été arrêtés, a annoncé lundi la préfecture."
    assert told(text, "fr")[5] == ""


def test_the_night_of_an_article_goes_by_its_hour() -> None:
    morning, late = night_at("2024-05-14T08:00"), night_at("2024-05-14T23:00")
    assert morning is not None
    assert morning.low == "2024-05-13T18"
    assert late is not None
    assert late.low == "2024-05-14T18"
    assert night_at("2024-05") is None
