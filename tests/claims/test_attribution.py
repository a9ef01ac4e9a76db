"""Who says a figure, sentence by sentence."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import Article
from checker.rulebook import rulebook

DAY = "2024-05-14"


@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("fr", "Selon Jeanne Morvan, 12 personnes sont mortes.", "Jeanne Morvan"),
        ("fr", "Selon la préfecture, 12 personnes sont mortes.", "préfecture"),
        ("fr", "12 personnes sont mortes, a indiqué la gendarmerie.", "gendarmerie"),
        ("fr", "Selon lui, 12 personnes sont mortes.", ""),
        ("fr", "À Morlaix, 12 personnes sont mortes.", ""),
        ("fr", "12 morts, ont indiqué les organisateurs.", "organisateurs"),
        ("fr", "12 morts, a indiqué mardi soir le maire de Morlaix.", "maire de Morlaix"),
        ("fr", "12 morts, a annoncé Jeanne Morvan.", "Jeanne Morvan"),
        ("fr", "12 morts, a déclaré mercredi un témoin.", "témoin"),
        ("fr", "Les pompiers font désormais état de 12 morts.", "pompiers"),
        ("fr", "12 morts, a précisé à la presse le chef des pompiers.", "chef des pompiers"),
        ("fr", "12 personnes sont mortes, a-t-on appris auprès des pompiers.", "pompiers"),
        ("fr", "12 personnes sont mortes, apprend-on de source policière.", "source policière"),
        ("fr", "Personne n'est blessé, a assuré la mairie.", "mairie"),
        ("fr", "La mairie, prudente, a annoncé l'évacuation de 12 habitants.", "mairie"),
        ("fr", "12 morts, selon un premier bilan de la sécurité civile.", "sécurité civile"),
        ("fr", "12 morts, selon le bilan publié mardi par la préfecture.", "préfecture"),
        ("fr", "12 personnes sont mortes, selon un bilan provisoire.", ""),
        ("fr", "Selon un témoin, 12 personnes sont mortes.", "témoin"),
        ("fr", "Selon la saison, 12 personnes sont mortes.", ""),
        ("fr", "La Croix-Rouge redoute une centaine de morts.", "Croix-Rouge"),
        ("fr", "On compte 12 décès à l'hôpital.", ""),
        ("en", "According to Jane Morrow, 12 people died.", "Jane Morrow"),
        ("en", "12 people died, police said.", "police"),
        ("en", "In Morlaix, 12 people died.", ""),
    ],
)
def test_source_of_a_figure(language: str, text: str, source: str) -> None:
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published=DAY, source="", story="s1", anchor=DAY, problem="",
    )  # fmt: skip
    (claim,) = claims_of(article, open_parser(language), rulebook(language))
    assert claim.attribution == source
