"""Arithmetic: weekdays, parts and wholes, shares of one contest."""

from __future__ import annotations

import pytest

from tests.findings.reckon import told


@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "text", "message"),
    [
        (
            "fr",
            "Le scrutin a eu lieu mardi 9 août 2020.",
            "date : « mardi 9 août 2020 », mais le 9 août 2020 est un dimanche",
        ),
        (
            "en",
            "The vote was held on Tuesday, August 9, 2020.",
            'date: "Tuesday, August 9, 2020", but 9 August 2020 is a Sunday',
        ),
        (
            "fr",
            "Le défilé partira samedi 22 août.",
            "",
        ),
        (
            "fr",
            "Le défilé partira vendredi 22 août.",
            "date : « vendredi 22 août », mais le 22 août 2020 est un samedi",
        ),
        ("fr", "Le premier défilé datait du mardi 9 février.", ""),
        (
            "fr",
            "Deux barques ont coulé ce jeudi 14 août.",
            "date : « ce jeudi 14 août », mais le 14 août 2020 est un vendredi",
        ),
        ("fr", "Deux barques ont coulé ce vendredi 14 août.", ""),
        (
            "fr",
            "La crue, dans la nuit du jeudi 13 au samedi 14 août, a fait trois morts.",
            "date : « du jeudi 13 au samedi 14 août », mais le 14 août 2020 est un vendredi",
        ),
        ("fr", "La crue, dans la nuit du jeudi 13 au vendredi 14 août, a fait trois morts.", ""),
        ("fr", "La crue, dans la nuit de jeudi à vendredi 14 août, a fait trois morts.", ""),
    ],
)
def test_weekday(language: str, text: str, message: str) -> None:
    assert told(language, text) == ([("weekday", message)] if message else [])


@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "text", "message"),
    [
        (
            "fr",
            "L'incendie a fait 12 blessés, dont 15 enfants.",
            "blessés : la partie (15) dépasse le tout (12)",
        ),
        ("fr", "L'incendie a fait 12 blessés, dont 5 enfants.", ""),
        # so far above its whole a part is of another one, which was read wrongly
        ("fr", "L'incendie a fait 8 blessés, dont plus de 130 pompiers intoxiqués.", ""),
        ("fr", "L'incendie a fait 12 blessés et 15 enfants ont été évacués.", ""),
        (
            "en",
            "The fire left 12 people injured, including 15 children.",
            "injured: the part (15) is more than the whole (12)",
        ),
        ("en", "The fire left at least 12 people injured, including 12 children.", ""),
    ],
)
def test_part_and_whole(language: str, text: str, message: str) -> None:
    assert told(language, text) == ([("part-whole", message)] if message else [])


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Jeanne Morvan obtient 55 % des suffrages, Paul Lescure 52 %.",
            "part des voix : 55 % + 52 % font plus de 100 %",
        ),
        ("Jeanne Morvan obtient 55 % des suffrages, Paul Lescure 45 %.", ""),
        ("Jeanne Morvan obtient 55 % des suffrages, contre 52 % au premier tour.", ""),
        ("Jeanne Morvan devance sa rivale dans l'Orve (54,2 %) et le Haut-Vern (52,3 %).", ""),
        ("Elle recueille 61 % des voix dans la Creuse, la Lozère 58 %.", ""),
        ("Jeanne Morvan est créditée de 71 % des voix par Elabe, et de 68 % par Ipsos.", ""),
    ],
)
def test_shares(text: str, message: str) -> None:
    assert told("fr", text) == ([("shares", message)] if message else [])
