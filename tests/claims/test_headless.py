"""Figures that no noun stands behind: what the words before them speak of tells what they count."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.headless import talked_of
from checker.claims.parser import open_parser
from checker.records import Article
from checker.rulebook import rulebook
from tests.claims.test_illness import by_quote

TALK = [
    ("fr", "Le village pleure ses morts.", "deaths"),
    ("fr", "Combien de victimes ?", "deaths"),
    ("fr", "La mairie recherche encore des disparus. Il pleut.", "missing"),
    ("fr", "On soigne les blessés et on compte les morts.", ""),
    ("en", "How many are missing?\n\n", "missing"),
    ("en", "The toll climbed again.", "deaths"),
    ("en", "The dead were named at dusk, and nobody spoke for a long while.\n\nRain fell.", ""),
]
MEASURES = [
    ("fr", "La crue a fait 26 morts à Brest. Au total, plus de 300 dans le pays.", "plus de 300"),
    ("fr", "La crue a fait 26 morts lundi. Mardi, 41.", "41"),
    ("fr", "Le village pleure ses morts. Lundi soir, on en dénombrait 41.", "41"),
    ("fr", "Combien de morts ? « Douze, pour l'heure. »", "Douze"),
    ("fr", "La crue a fait 26 morts. Deux étaient des touristes.", "Deux"),
    ("fr", "Les morts par ville : Brest, 26 ; Dole, 41.", "41"),
    ("fr", "Dix-sept élèves et deux surveillants sont morts dans l'incendie.", "Dix-sept"),
    ("en", "The flood killed 26 in Dover. Overall, over 300.", "over 300"),
    ("fr", "La crue a fait 26 morts. Quant aux décès de lundi, la mairie en recense 41.", "41"),
    ("fr", "La crue a fait 26 morts, dont huit à Pau. A Dax, deux.", "deux"),
    ("fr", "Le bilan publié par la mairie fait état de 64 morts, contre 41 la veille.", "41"),
    ("fr", "La crue a fait 64 morts. Quarante vivaient à Dole.", "Quarante"),
    ("fr", "Lorme compte 64 morts. Brest suit avec 41.", "41"),
    ("fr", "La préfecture estime les morts de Lorme à 41.", "41"),
    ("en", "The ministry puts the dead in Dover at 41.", "41"),
    ("en", "How many have died? At least 41, officials say.", "At least 41"),
    ("en", "The flood hurt 26. As for the dead, the mayor counts 41.", "41"),
    ("en", "Dover has 26 dead. Leeds has 41.", "41"),
    ("en", "The fever has killed 41 since March.", "41"),
]
OTHERS = [
    ("fr", "La crue a fait 26 morts. Classement : 1. Lyon ; 2. Dole.", "2"),
    ("fr", "La crue a fait 26 morts. Population : 41 000.", "41 000"),
    ("fr", "La crue a fait 26 morts. Deux avaient loué un bateau.", "Deux"),
    ("fr", "La crue a fait 26 morts. Quant aux blessés, la mairie en recense 41.", "41"),
    (
        "fr",
        "La crue a fait 26 morts. Sept cents sont sur le terrain, pompiers et élus.",
        "Sept cents",
    ),
    ("fr", "Le tireur a fait trois morts. Plus de cent sont à sa recherche.", "Plus de cent"),
    ("fr", "La bombe a tué 22 personnes et en a blessé 59, dont douze enfants.", "59"),
    ("fr", "37 morts. La magnitude, estimée à 7, passe à 6,9. Le centre (BGR) maintient 7.", "7"),
    ("en", "The gunman killed three. More than a hundred are on the hunt.", "More than a hundred"),
    ("fr", "La crue a fait 26 morts, portant à 41 le nombre d'inondations.", "41"),
    ("en", "The blast killed 26, bringing the number of attacks this month to 41.", "41"),
    ("en", "The flood killed 26. Leeds 2, Dover 1.", "1"),
]


@pytest.mark.parametrize(("language", "text", "measure"), TALK)
def test_words_without_figures_speak_of_a_measure(language: str, text: str, measure: str) -> None:
    assert talked_of(text, language) == measure


@pytest.mark.model
@pytest.mark.parametrize(("language", "text", "quote"), MEASURES)
def test_a_figure_counts_those_spoken_of(language: str, text: str, quote: str) -> None:
    assert by_quote(text, language)[quote].measure == "deaths"


@pytest.mark.model
@pytest.mark.parametrize(("language", "text", "quote"), OTHERS)
def test_a_figure_of_another_kind_counts_none_of_them(language: str, text: str, quote: str) -> None:
    found = by_quote(text, language)
    assert quote not in found or found[quote].measure != "deaths"


@pytest.mark.model
def test_a_title_counts_what_the_text_says() -> None:
    title = "Fusillade à Dole : 14 élèves, une enseignante tués"
    article = Article(
        id="a", path="a", language="fr", title=title, places=(), published="2024-05-14",
        text=f"{title}\n\nUn homme a tué 14 élèves jeudi à Dole.", source="", story="s1",
        anchor="2024-05-14", problem="",
    )  # fmt: skip
    claims = claims_of(article, open_parser("fr"), rulebook("fr"))
    assert [c.measure for c in claims if c.quote == "14"] == ["deaths", "deaths"]


@pytest.mark.model
def test_each_country_of_a_row_is_a_place() -> None:
    found = by_quote("Chile: 410 dead. Peru: 96. Bolivia: 12.", "en")
    assert [claim.place for claim in found.values()] == ["Chile", "Peru", "Bolivia"]


@pytest.mark.model
def test_dead_and_missing_together_are_no_toll_of_the_dead() -> None:
    found = by_quote("Typhoon leaves 118 dead or missing. It killed 71 people.", "en")
    assert found["118"].subset == "casualties"
    assert found["71"].subset == ""
