"""Units that a sentence leaves to the figure before, and figures that have none to take."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model

Read = tuple[str, str, float, str]  # a figure, its measure, its value and unit


def units(text: str, language: str) -> list[Read]:
    """What is read of each figure of a text, in order."""
    found = told(text, language).values()
    return [(c.quote, c.measure, c.value.low, c.unit) for c in found]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # parts, and a part behind a part
        ("Le feu a détruit 700 hectares, dont 450 à Valdoré et 250 à Brimont.", "fr",
         [("450", "area", 450, "hectare"), ("250", "area", 250, "hectare")]),
        # members of a row
        ("Le feu du nord a parcouru 300 hectares, celui du sud 120.", "fr",
         [("120", "area", 120, "hectare")]),
        ("The northern fire burned 300 acres, that of Dover 120.", "en",
         [("120", "area", 120, "acre")]),
        # members of a row of places
        ("Le feu a détruit 450 hectares de pins à Valdoré, 300 à La Sente et 200 à Brimont.", "fr",
         [("300", "area", 300, "hectare"), ("200", "area", 200, "hectare")]),
        ("The fires burned 450 acres in Dover and 300 in York.", "en",
         [("300", "area", 300, "acre")]),
        # a pronoun, in the next sentence
        ("Le premier feu a brûlé 300 hectares. Le second en a brûlé 80.", "fr",
         [("80", "area", 80, "hectare")]),
        # shares told without their sign: nobody counts decimals
        ("Rose Aubin a 23,5 % des voix. Marc Petit en recueille 19,7.", "fr",
         [("19,7", "vote_share", 19.7, "percent")]),
        # sums: nobody says so of anything else
        ("La région promet 35 millions d'euros. Sept milliards iront à la côte.", "fr",
         [("Sept milliards", "money", 7e9, "EUR")]),
        ("La région promet 35 millions d'euros, la ville 4 millions.", "fr",
         [("4 millions", "money", 4e6, "EUR")]),
        ("The region pledged $35 million. Four billion will go to the coast.", "en",
         [("Four billion", "money", 4e9, "USD")]),
    ],
)  # fmt: skip
def test_a_bare_figure_takes_the_unit_before(
    text: str, language: str, expected: list[Read]
) -> None:
    assert units(text, language)[1:] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # counted things of their own
        ("Le feu a brûlé 300 hectares. Le maire compte 12 pompiers blessés.", "fr",
         ("12", "injured", 12, "person")),
        ("Le feu a brûlé 300 hectares et détruit 12 maisons.", "fr",
         ("12", "buildings", 12, "")),
        ("La région promet 35 millions d'euros. Deux millions de lecteurs ont signé.", "fr",
         ("Deux millions", "count", 2e6, "")),
        # no pronoun, and no member of a row
        ("La digue mesure 40 mètres. Les ouvriers étaient 30.", "fr", ("30", "count", 30, "")),
        ("The fire burned 300 acres and killed nine.", "en", ("nine", "deaths", 9, "person")),
        # people come in millions as well
        ("La ville compte 3 millions d'habitants. Deux millions vivent au centre.", "fr",
         ("Deux millions", "count", 2e6, "")),
    ],
)  # fmt: skip
def test_a_figure_of_something_else_takes_none(text: str, language: str, expected: Read) -> None:
    assert units(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # a row may grow by much
        ("The storm killed nine in Dover and 14 in Milton.", "en", ("14", "deaths")),
        ("Le virus a tué 9 000 personnes au nord et 1,2 million au sud.", "fr",
         ("1,2 million", "deaths")),
        # but not ten thousandfold
        ("The storm left nine dead and 1.2 million without power.", "en", ("1.2 million", "count")),
        ("The storm left nine dead. Another 1.2 million were without power.", "en",
         ("1.2 million", "count")),
        ("The storm killed nine in Dover and 1.2 million in Milton.", "en",
         ("1.2 million", "count")),
        ("La tempête a fait neuf morts dans le nord et 1,2 million dans le sud.", "fr",
         ("1,2 million", "count")),
        ("La tempête a fait neuf morts et 1,4 million de clients sans courant.", "fr",
         ("1,4 million", "count")),
    ],
)  # fmt: skip
def test_a_row_does_not_leap(text: str, language: str, expected: tuple[str, str]) -> None:
    assert expected in told(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Les poires valent 14 euros par kilo, et la cantine en a acheté 30.", "fr"),
        ("Le sac est vendu 14 euros le kilo. Une cantine en a acheté 30.", "fr"),
        ("Cocoa costs 14 dollars a pound; the shop bought 30 on Monday.", "en"),
    ],
)
def test_what_is_bought_is_not_in_the_unit_of_its_price(text: str, language: str) -> None:
    """Nothing goes on with the unit of a price of one thing."""
    assert [unit for quote, _, _, unit in units(text, language) if quote == "30"] == [""]
