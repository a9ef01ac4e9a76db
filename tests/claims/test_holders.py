"""Whose figure it is."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import Article
from checker.rulebook import rulebook

pytestmark = pytest.mark.model


def subjects(text, measure, language="fr"):
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2024-05-14", source="", story="s1", anchor="2024-05-14", problem="",
    )  # fmt: skip
    found = claims_of(article, open_parser(language), rulebook(language))
    return [claim.subject for claim in found if claim.measure == measure]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le président sortant l'emporte avec 50,8 % contre 49,2 % à Paul Moreau.",
         ["président sortant", "Paul Moreau"]),
        ("Anne Colin arrive en tête (34 %), devant Luc Ferrand (31 %).",
         ["Anne Colin", "Luc Ferrand"]),
        ("La candidate obtient 10 % des voix, le président Ivan Petrov est réélu avec 80 %.",
         ["candidate", "Ivan Petrov"]),
    ],
)  # fmt: skip
def test_votes(text, expected):
    assert subjects(text, "vote_share") == expected


def test_seats_without_a_verb():
    text = "Le RN remporte 89 sièges, LFI 72 et le PS 31."
    assert subjects(text, "seats") == ["RN", "LFI", "PS"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Au pouvoir depuis 22 ans, Karim Salem brigue un mandat.", "Karim Salem"),
        ("Karim Salem, au pouvoir depuis 2002, brigue un mandat.", "Karim Salem"),
        ("La réélection de M. Salem, au pouvoir depuis 22 ans, est contestée.", "M. Salem"),
        ("Le président Karim Salem a parlé. Ce président est au pouvoir depuis 22 ans.",
         "Karim Salem"),
    ],
)  # fmt: skip
def test_tenure(text, expected):
    assert subjects(text, "tenure") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La plus jeune, 15 ans, nageait bien.", "plus jeune"),
        ("Le chef de l'État, âgé de 79 ans, est hospitalisé.", "chef"),
        ("La loi fixe à 63 ans l'âge légal de départ.", "âge légal de départ"),
        ("Marc Vidal avait 52 ans, une voiture et un chien.", "Marc Vidal"),
    ],
)
def test_age(text, expected):
    assert subjects(text, "age") == [expected]


def test_pronoun_stands_for_the_last_person():
    text = "Judge Paul Ness retired; in a career of 30 years he never missed a day."
    assert subjects(text, "tenure", "en") == ["Paul Ness"]


def test_count_is_of_what_is_counted():
    assert subjects("Le groupe supprime 600 postes.", "count") == ["poste"]
