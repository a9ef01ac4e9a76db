"""Times of day in words, and days that are told by a weekday and a number."""

from __future__ import annotations

import pytest

from checker import quantities


def _read(text: str, language: str, date: str = "2022-04-11") -> list[tuple[str, object, object]]:
    return [(q.text, q.low, q.high) for q in quantities(text, language=language, date=date)]


@pytest.mark.parametrize(
    ("text", "language", "time"),
    [
        ("arrêté à sept heures moins huit", "fr", "06:52"),
        ("le feu a pris à minuit vingt", "fr", "00:20"),
        ("à cinq heures dix du matin", "fr", "05:10"),
        ("un quart d'heure avant minuit", "fr", "23:45"),
        ("called at twenty to six", "en", "05:40"),
        ("it was five past eleven when", "en", "11:05"),
        ("by 12 minutes to 9", "en", "08:48"),
        ("at six in the evening", "en", "18:00"),
        ("detenido a las nueve menos veinte", "es", "08:40"),
        ("a las 8 de la mañana", "es", "08:00"),
    ],
)
def test_minutes_in_words_are_of_the_hour_beside_them(text: str, language: str, time: str) -> None:
    assert [(low, high) for _, low, high in _read(text, language)] == [(time, time)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("à midi dix personnes attendaient", "fr"),
        ("pendant vingt minutes après minuit", "fr"),
        ("les 20 heures moins 10 %", "fr"),
        ("the court ruled by five to four", "en"),
        ("around five to ten were hurt", "en"),
        ("at five to nine sites", "en"),
        ("for 20 minutes after midnight", "en"),
        ("las dos y tres mujeres", "es"),
    ],
)
def test_other_numbers_beside_an_hour_are_no_minutes(text: str, language: str) -> None:
    times = [low for _, low, _ in _read(text, language) if isinstance(low, str)]
    assert all(low in ("00:00", "12:00") for low in times)


def test_a_weekday_with_a_number_is_one_day_even_where_no_such_day_is_near() -> None:
    assert _read("le mardi 12 est férié", "fr") == [("le mardi 12", "2022-04-12", "2022-04-12")]
    assert _read("le mardi 12 est férié", "fr", "") == [("le mardi 12", None, None)]
    assert _read("Mardi 11, il a plu", "fr") == [("Mardi 11", None, None)]
    assert [low for _, low, _ in _read("Mardi 11 personnes", "fr")] == ["2022-04-05", 11.0]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("le 30 février", "fr"),
        ("le 31/04/2022", "fr"),
        ("le 29 février 2021", "fr"),
        ("Feb 30", "en"),
        ("on 2/29/2019", "en"),
    ],
)
def test_a_day_that_there_is_not_is_a_date_that_cannot_be_told(text: str, language: str) -> None:
    assert [(low, high) for _, low, high in _read(text, language)] == [(None, None)]


def test_the_number_behind_a_month_is_no_day_where_it_counts_people() -> None:
    assert _read("In February 30 people died", "en") == [("30", 30.0, 30.0)]
    assert _read("On April 30 people met", "en")[0] == ("April 30", "2022-04-30", "2022-04-30")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("un débrayage de deux heures", 2.0),
        ("sa garde à vue, prolongée de 24 heures", 24.0),
        ("une heure trente de retard", 90.0),
        ("un trajet de trois heures vingt", 200.0),
    ],
)
def test_hours_that_say_how_long_are_no_time_of_day(text: str, hours: float) -> None:
    assert [(low, high) for _, low, high in _read(text, "fr")] == [(hours, hours)]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("une veillée de 20 heures à minuit", ["20:00", "00:00"]),
        ("le train de 7 h 42", ["07:42"]),
        ("ouvert 9h-12h et 14h-18h30", ["09:00", "12:00", "14:00", "18:30"]),
        ("entre six heures moins dix et six heures vingt", ["05:50", "06:20"]),
    ],
)
def test_hours_that_say_when_are_times_of_day(text: str, times: list[str]) -> None:
    assert [low for _, low, _ in _read(text, "fr")] == times


@pytest.mark.parametrize("text", ["at ten to one, bookmakers say", "it was five to four against"])
def test_odds_and_votes_are_no_times(text: str) -> None:
    assert all(isinstance(low, float) for _, low, _ in _read(text, "en"))
