"""Two spellings of one name, and two names that only look alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.names import same_name
from checker.facts.place_names import are_apart, place_key, same_place

SAME = [
    ("Ioulia Marchenko", "Yulia Marchenko"),
    ("Iouri Boïka", "Yuri Boyka"),
    ("Loukachenko", "Lukashenko"),
    ("Loukachenko", "Loukachenka"),
    ("Alexandre Loukachenko", "Alexander Lukashenko"),
    ("Alexandre Loukachenko", "Aliaksandr Loukachenka"),
    ("Alexandre Loukachenko", "Loukachenko"),
    ("A. Loukachenko", "Alexandre Loukachenko"),
    ("M. Loukachenko", "Alexandre Loukachenko"),
    ("le président Loukachenko", "Alexandre Loukachenko"),
    ("président Loukachenko", "Alexander Lukashenko"),
    ("Tikhanoskaïa", "Tikhanouskaïa"),
    ("Tikhanoskaïa", "Tikhanovskaya"),
    ("Svetlana Tikhanoskaïa", "Svetlana Tikhanovskaïa"),
    ("Svetlana Tikhanoskaïa", "Sviatlana Tsikhanouskaya"),
    ("Zelensky", "Zelenskyy"),
    ("Volodymyr Zelensky", "Vladimir Zelenski"),
    ("Marine Le Pen", "Le Pen"),
    ("Marine Le Pen", "Mme Le Pen"),
    ("Marine Le Pen", "M. Le Pen"),
    ("J.-M. Le Pen", "Jean-Marie Le Pen"),
    ("JEAN-MARIE LE PEN", "Jean-Marie Le Pen"),
    ("Mohammed ben Salmane", "Mohamed bin Salman"),
    ("ben Salmane", "Mohammed bin Salman"),
    ("Bachar al-Assad", "Bachar el-Assad"),
    ("Ursula von der Leyen", "Mme von der Leyen"),
    ("Valéry Giscard d'Estaing", "Giscard d’Estaing"),
    ("George W. Bush", "George Bush"),
    ("Joe Biden", "Joseph R. Biden"),
    ("Jean-Luc Mélenchon", "Jean Luc MELENCHON"),
    ("Viktor Orban", "Victor Orbán"),
    ("Orbán Viktor", "Viktor Orbán"),
    ("Œuilly", "oeuilly"),
    ("ministre de l'Intérieur", "le ministre de l’Intérieur"),
]
OTHER = [
    ("Paris", "Parme"),
    ("Le Pen", "Macron"),
    ("Marine Le Pen", "Emmanuel Macron"),
    # members of one family
    ("Marine Le Pen", "Jean-Marie Le Pen"),
    ("Marine Le Pen", "Marion Maréchal-Le Pen"),
    ("M. Le Pen", "Mme Le Pen"),
    ("Emmanuel Macron", "Brigitte Macron"),
    ("Alexandre Loukachenko", "Viktor Loukachenko"),
    ("Louis Martin", "Louise Martin"),
    ("Stéphane Duval", "Stéphanie Duval"),
    ("Daniel Roy", "Danielle Roy"),
    ("Alexandre Roy", "Alexandra Roy"),
    ("J. Roy", "Paul Roy"),
    ("George W. Bush", "George H. W. Bush"),
    ("Donald Trump", "Donald Trump Jr."),
    ("Bongo père", "Bongo fils"),
    ("Pierre Martinez", "Paul Martinez"),
    ("Kim Jong-un", "Kim Jong-il"),
    ("Le Pen", "Le Drian"),
    ("Ben Ali", "Ben Salmane"),
    ("Ben Affleck", "Casey Affleck"),
    ("Mme Le Pen", "Mme Le Drian"),
    ("ministre de l'Intérieur", "ministre de la Santé"),
    ("Cannes", "Vannes"),
    ("Biden", "Trump"),
    ("Svetlana Tikhanoskaïa", "Alexandre Loukachenko"),
    ("Martin", "Martinez"),
    ("", "Paris"),
    ("", ""),  # nobody is not somebody
]
PLACES = [
    ("El Nador", "El-Nador"),
    ("El Nador", "El Nador (province)"),
    ("El-Nador", "la province d'El Nador"),
    ("St-Étienne", "Saint-Étienne"),
    ("Saint-Etienne", "Saint Étienne"),
    ("St-Etienne", "Saint-Étienne (Loire)"),
    ("Ste-Marie", "Sainte-Marie"),
    ("Mt Blanc", "Mont Blanc"),
    ("Mt. Etna", "Mount Etna"),
    ("Londres", "London"),
    ("Kiev", "Kyiv"),
    ("Kharkov", "Kharkiv"),
    ("Genève", "Geneva"),
    ("Bruxelles", "Brussels"),
    ("Louvain", "Leuven"),
    ("Vienne", "Vienna"),
    ("Séville", "Sevilla"),
    ("Saragosse", "Zaragoza"),
    ("Biélorussie", "Bélarus"),
    ("Biélorussie", "Belarus"),
    ("Bielorrusia", "Belarus"),
    ("Allemagne", "Deutschland"),
    ("Alemania", "Germany"),
    ("États-Unis", "Etats-Unis"),
    ("États-Unis", "USA"),
    ("Royaume-Uni", "United Kingdom"),
    ("Luxembourg", "Luxemburg"),
    ("Catalogne", "Cataluña"),
    ("Caroline du Nord", "North Carolina"),
    ("Tahannaout", "Tahanaout"),
    ("Montreval", "Montreval-sur-Leyne"),
    ("Paris", "Paris"),
    ("Nord", "Nord"),
]
OTHER_PLACES = [
    ("Paris", "Londres"),
    ("Vienne", "Valence"),
    ("Cannes", "Vannes"),
    ("Nantes", "Mantes"),
    ("Lille", "Lilas"),
    ("York", "New York"),
    ("Saint-Denis", "Saint-Étienne"),
    ("Saint", "Saint-Denis"),
    ("Saint-Étienne", "Saint-Étienne-du-Rouvray"),
    ("Bruxelles", "Belgique"),
    ("Mexico", "Mexique"),
    ("Guinée", "Guinée-Bissau"),
    ("Soudan", "Soudan du Sud"),
    ("Corée du Sud", "Corée du Nord"),
    ("Congo", "République démocratique du Congo"),
    ("Caroline du Nord", "Caroline du Sud"),
    ("Montreval", "Montreval-Nord"),
    ("Argentan", "Argenton"),
    ("Sainte-Marie", "Sainte-Maure"),
    ("province", "la province d'Izmir"),
    ("", "Paris"),
    ("", ""),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_name_in_two_spellings(left: str, right: str) -> None:
    assert same_name(left, right)
    assert same_name(right, left)


@pytest.mark.parametrize(("left", "right"), OTHER)
def test_two_names(left: str, right: str) -> None:
    assert not same_name(left, right)
    assert not same_name(right, left)


@pytest.mark.parametrize(("left", "right"), PLACES)
def test_one_place(left: str, right: str) -> None:
    assert same_place(left, right)
    assert same_place(right, left)
    assert not are_apart(left, right)


@pytest.mark.parametrize(("left", "right"), OTHER_PLACES)
def test_two_places(left: str, right: str) -> None:
    assert not same_place(left, right)
    assert not same_place(right, left)


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("Lyon", "Marseille", True),
        ("France", "Italie", True),
        ("Florida", "Californie", True),
        ("Londres", "London", False),
        ("Liège", "Belgique", False),  # a town and the country around it
        ("Lyon", "Montreval", False),  # nobody knows where that is
        ("", "Lyon", False),
    ],
)
def test_places_that_are_known_to_be_two(left: str, right: str, apart: bool) -> None:
    assert are_apart(left, right) is apart
    assert are_apart(right, left) is apart


NAMES = st.text(alphabet="abcdeéïoM.' -", max_size=14)
WORDS = st.sampled_from(
    [
        "Marine",
        "Marion",
        "Jean",
        "M.",
        "Mme",
        "A.",
        "Le",
        "Pen",
        "de",
        "Saint",
        "St",
        "Paris",
        "nord",
        "Belgique",
        "Liège",
    ]
)
PHRASES = st.lists(WORDS, max_size=4).map(" ".join)


@given(NAMES | PHRASES, NAMES | PHRASES)
def test_sameness_is_symmetric(left: str, right: str) -> None:
    assert same_name(left, right) == same_name(right, left)
    assert same_place(left, right) == same_place(right, left)
    assert are_apart(left, right) == are_apart(right, left)


@given(NAMES | PHRASES)
def test_a_name_is_the_same_as_itself(name: str) -> None:
    some = any(sign.isalnum() for sign in name)
    assert same_name(name, name) or not some
    assert same_place(name, name) == bool(place_key(name))
    assert not are_apart(name, name)


@given(NAMES | PHRASES, NAMES | PHRASES)
def test_no_two_places_are_both_one_and_apart(left: str, right: str) -> None:
    assert not (same_place(left, right) and are_apart(left, right))


@given(st.text(alphabet="abcdeéïo -", max_size=14))
def test_a_name_is_the_same_as_itself_whatever_its_case(name: str) -> None:
    assert same_name(name, name.upper()) == bool(name.replace("-", " ").strip())
