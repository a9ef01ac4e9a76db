"""Two spellings of one name, and two names that only look alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.names import same_name, same_place

SAME = [
    ("Loukachenko", "Lukashenko"),
    ("Alexandre Loukachenko", "Alexander Lukashenko"),
    ("Alexandre Loukachenko", "Loukachenko"),
    ("A. Loukachenko", "Alexandre Loukachenko"),
    ("Tikhanoskaïa", "Tikhanouskaïa"),
    ("Svetlana Tikhanoskaïa", "Svetlana Tikhanovskaïa"),
    ("Svetlana Tikhanoskaïa", "Sviatlana Tsikhanouskaya"),
    ("Zelensky", "Zelenskyy"),
    ("Marine Le Pen", "Le Pen"),
    ("Jean-Luc Mélenchon", "Jean Luc MELENCHON"),
    ("Saint-Étienne", "Saint Etienne"),
    ("Œuilly", "oeuilly"),
]
OTHER = [
    ("Paris", "Parme"),
    ("Le Pen", "Macron"),
    ("Marine Le Pen", "Emmanuel Macron"),
    ("Marine Le Pen", "Jean-Marie Le Pen"),
    ("Le Pen", "Le Drian"),
    ("Saint-Denis", "Saint-Étienne"),
    ("Nantes", "Mantes"),
    ("Cannes", "Vannes"),
    ("Lille", "Lilas"),
    ("Biden", "Trump"),
    ("Svetlana Tikhanoskaïa", "Alexandre Loukachenko"),
    ("Pierre Martinez", "Paul Martinez"),  # two first names in full, that are not one
    ("Martin", "Martinez"),
    ("", "Paris"),
    ("", ""),  # nobody is not somebody
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_name_in_two_spellings(left: str, right: str) -> None:
    assert same_name(left, right)
    assert same_name(right, left)


@pytest.mark.parametrize(("left", "right"), OTHER)
def test_two_names(left: str, right: str) -> None:
    assert not same_name(left, right)
    assert not same_name(right, left)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Londres", "London", True),
        ("Kiev", "Kyiv", True),
        ("Genève", "Geneva", True),
        ("Bruxelles", "Brussels", True),
        ("Paris", "Paris", True),
        ("Paris", "Londres", False),
        ("Vienne", "Valence", False),
        ("Cannes", "Vannes", False),
    ],
)
def test_one_place_in_two_languages(left: str, right: str, same: bool) -> None:
    assert same_place(left, right) is same
    assert same_place(right, left) is same


NAMES = st.text(alphabet="abcdeéïo -", max_size=14)


@given(NAMES, NAMES)
def test_sameness_is_symmetric(left: str, right: str) -> None:
    assert same_name(left, right) == same_name(right, left)


@given(NAMES)
def test_a_name_is_the_same_as_itself_whatever_its_case(name: str) -> None:
    assert same_name(name, name.upper()) == bool(name.replace("-", " ").strip())
