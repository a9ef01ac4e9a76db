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
        ("Ana Ruiz est élue avec 51 % des voix contre 49 % à Luc Mora. Elle en avait 34 % en 2018.",
         ["Ana Ruiz", "Luc Mora", "Ana Ruiz"]),
        ("Ana Ruiz a battu Luc Mora. Elle a obtenu 51 % des voix.", ["Ana Ruiz"]),
        ("Ana Ruiz a été réélue avec 54 % des voix. Elle a promis d'augmenter les taxes de 3 %.",
         ["Ana Ruiz"]),
        ("Ana Ruiz a été réélue avec 54 % des voix. La popularité de Luc Mora est à 41 %.",
         ["Ana Ruiz"]),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dimanche, 53 % des voix reviennent à Anne Colin et 47 % à Luc Ferrand.",
         ["Anne Colin", "Luc Ferrand"]),
        ("La victoire revient à Anne Colin avec 53 % des voix, contre 47 % à Luc Ferrand.",
         ["Anne Colin", "Luc Ferrand"]),
        ("Anne Colin et Luc Ferrand recueillent 53 % et 47 % des voix, respectivement.",
         ["Anne Colin", "Luc Ferrand"]),
        ("Avec 53 % des voix, Anne Colin bat Luc Ferrand (47 %).", ["Anne Colin", "Luc Ferrand"]),
        ("Anne Colin se tait. Élue avec 80 % des voix, elle part.", ["Anne Colin"]),
        ("Le maire Paul Roux défie sa rivale Anne Colin. Il a 60 % des voix, la candidate 40 %.",
         ["Paul Roux", "Anne Colin"]),
        ("Luc Ferrand arrive en tête du premier tour avec 23,7 % des voix, devant Anne Roy (22 %).",
         ["Luc Ferrand", "Anne Roy"]),
        ("Anne Colin mène au premier tour des municipales avec 29 % des voix, devant Lou Né (9 %).",
         ["Anne Colin", "Lou Né"]),
    ],
)  # fmt: skip
def test_two_shares_have_two_holders(text, expected):
    assert subjects(text, "vote_share") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Official results gave the incumbent 80% of the vote and 10% to the challenger.",
         ["incumbent", "challenger"]),
        ("Paul Stone beat Anna Bell by 53% to 47% of the vote.", ["Paul Stone", "Anna Bell"]),
    ],
)  # fmt: skip
def test_two_shares_have_two_holders_in_english(text, expected):
    assert subjects(text, "vote_share", "en") == expected


def test_whole_of_seats_has_no_holder():
    assert subjects("Le centre détient 21 des 42 sièges.", "seats") == ["centre", ""]


def test_tenure_of_the_one_set_off():
    text = "La victoire revient au maire sortant, en poste depuis 2008."
    assert subjects(text, "tenure") == ["maire sortant"]


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
        ("La loi fixe à 57 ans l'âge minimal de départ.", "âge minimal de départ"),
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
