"""Names of an article, their kinds and the titles they bear."""

from __future__ import annotations

import pytest

from checker.claims.gazetteer import place_key
from checker.claims.names import decided, names_in
from checker.records import Article


def kinds(text, language="fr"):
    return {name.text: name.kind for name in names_in(text, language).mentions}


def article(text, language="fr"):
    return Article(
        id="a", path="a", language=language, title="", text=text, places=(), published="",
        source="", story="s1", anchor="", problem="",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Le train arrive à Lyon.", "Lyon", "place"),
        ("Hier, le maire Paul Durand a parlé.", "Paul Durand", "person"),
        ("Le bureau de la CGT est fermé.", "CGT", "body"),
        ("Elle quitte la France.", "France", "place"),
    ],
)
def test_kind_by_cue(text, name, kind):
    assert kinds(text)[name] == kind


def test_elision_is_no_part_of_a_name():
    assert "Amiens" in kinds("Le maire d'Amiens se tait.")


def test_title_stands_for_the_person_it_stands_nearest_to():
    text = (
        "Le président belge appelle le roi Ivan Petrov. "
        "Le président Paul Maes attend. Le président Paul Maes insiste."
    )
    assert names_in(text, "fr").bearers["president"] == "Paul Maes"


def test_short_form_leads_to_the_full_name():
    text = "Hier, le maire Paul Durand a parlé. Aujourd'hui, M. Durand se tait."
    assert names_in(text, "fr").full["durand"] == "Paul Durand"


@pytest.mark.parametrize(
    ("text", "language"),
    [("Dans la capitale, Mme Roux vote.", "fr"), ("Yesterday Dr. Lena Roux spoke.", "en")],
)
def test_address_makes_a_person(text, language):
    found = [(name.text.split()[-1], name.kind) for name in names_in(text, language).mentions]
    assert found == [("Roux", "person")]


def test_role_with_one_bearer():
    names = names_in("Hier, le maire Paul Durand a battu sa rivale Anne Colin.", "fr")
    assert list(names.roles.values()) == ["Anne Colin"]


def test_entity_parts_a_name_from_its_title():
    text = "Yesterday County Sheriff Mark Stone spoke."
    start = text.index("Mark")
    names = decided(
        names_in(text, "en"), [(start, start + len("Mark Stone"), "PERSON")], article(text, "en")
    )
    assert [(n.text, n.kind) for n in names.mentions] == [("Mark Stone", "person")]


def test_entity_makes_a_person_of_what_a_preposition_took_for_a_place():
    text = "Les voix vont à Jeanne Mercier."
    start = text.index("Jeanne")
    entity = (start, start + len("Jeanne Mercier"), "PER")
    names = decided(names_in(text, "fr"), [entity], article(text))
    assert names.mentions[-1].kind == "person"


@pytest.mark.parametrize(
    ("left", "right"),
    [("St-Étienne", "Saint-Etienne"), ("El-Nador", "El Nador"), ("St. Louis", "Saint Louis")],
)
def test_two_spellings_of_a_place_have_one_key(left, right):
    assert place_key(left) == place_key(right)
