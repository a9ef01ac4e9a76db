"""Countries that one event hit together, and the figures of each of them and of all."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.lands import land_of_adjective
from checker.claims.parser import open_parser
from checker.records import Article, Claim
from checker.rulebook import rulebook

TITLE = {"fr": "Crue au Pérou et au Chili", "en": "Flood in Peru and Chile"}


def _claims(text: str, language: str) -> tuple[Claim, ...]:
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2024-05-14", source="", story="s1", anchor="2024-05-14", problem="",
    )  # fmt: skip
    claims = claims_of(article, open_parser(language), rulebook(language))
    return tuple(claim for claim in claims if claim.measure in ("deaths", "injured"))


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("La crue a fait 40 morts au Pérou et au Chili.", "fr", ["*"]),
        ("31 morts au Pérou et 9 au Chili, soit 40 au total.", "fr", ["Pérou", "Chili", "*"]),
        ("Côté chilien, on dénombre 9 morts.", "fr", ["Chili"]),
        ("Lima recense 31 morts.", "fr", ["Pérou"]),
        ("Au Pérou, 31 morts, dont 11 dans les zones côtières.", "fr", ["Pérou", "zones côtières"]),
        ("The flood killed 40 people in Peru and Chile.", "en", ["*"]),
        ("It killed 31 people in Peru and 9 in Chile, 40 in all.", "en", ["Peru", "Chile", "*"]),
        ("Nine died in Chile. In both countries, 60 were injured.", "en", ["Chile", "*"]),
        ("Chilean authorities reported 9 deaths.", "en", ["Chile"]),
        ("Garcia raised the Chilean toll to 9.", "en", ["Chile"]),
        ("It is too late for the 31 dead that Peru counted.", "en", ["Peru"]),
        ("In Chile, the United Nations reports 9 dead.", "en", ["Chile"]),
        ("Au Chili, les Nations unies font état de 9 morts.", "fr", ["Chili"]),
    ],
)  # fmt: skip
def test_the_place_of_a_figure(text: str, language: str, places: list[str]) -> None:
    found = _claims(f"{TITLE[language]}\n\n{text}", language)
    assert [claim.place for claim in found] == places
    assert {claim.home for claim in found} == {""}


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Au Pérou, la crue a fait 31 morts. Le Chili envoie des secours au Pérou.", "*"),
        ("Crue au Pérou\n\nAu Pérou, 31 morts. Le président du Chili s'est rendu à Lima.", "*"),
    ],
)
def test_one_country_is_all_of_its_event(text: str, place: str) -> None:
    assert [claim.place for claim in _claims(text, "fr")] == [place]


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("Peru counts 31 dead. With Chile, more than 40 died.", "en", ["Peru", "*"]),
        ("31 died in Peru. With 9 deaths in Chile, the toll is 40.", "en", ["Peru", "Chile", "*"]),
        ("Le Pérou compte 31 morts. Avec le Chili, le bilan est de 40.", "fr", ["Pérou", "*"]),
        ("31 died in Peru, says its own rescue team, and 9 in Chile.", "en", ["Peru", "Chile"]),
    ],
)  # fmt: skip
def test_a_country_counted_in_is_one_of_those_hit(
    text: str, language: str, places: list[str]
) -> None:
    assert [claim.place for claim in _claims(text, language)] == places


@pytest.mark.parametrize(
    ("word", "land"),
    [
        ("turc", "Turquie"), ("turques", "Turquie"), ("syriens", "Syrie"),
        ("turbulent", ""), ("Syrie", ""), ("grecs", ""),
    ],
)  # fmt: skip
def test_the_country_of_an_adjective(word: str, land: str) -> None:
    assert land_of_adjective(word, {"TR": "Turquie", "SY": "Syrie"}, "fr") == land


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "language", "subsets"),
    [
        ("Un séisme de magnitude 6,4, suivi d'un autre de 5,9.", "fr", ["", "aftershock"]),
        ("On a senti trente répliques, dont une de magnitude 5,1.", "fr", ["aftershock"]),
        ("A magnitude 6.4 quake, then another of 5.9, hit.", "en", ["", "aftershock"]),
    ],
)  # fmt: skip
def test_another_quake_has_its_own_strength(text: str, language: str, subsets: list[str]) -> None:
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2024-05-14", source="", story="s1", anchor="2024-05-14", problem="",
    )  # fmt: skip
    claims = claims_of(article, open_parser(language), rulebook(language))
    assert [claim.subset for claim in claims if claim.measure == "magnitude"] == subsets
