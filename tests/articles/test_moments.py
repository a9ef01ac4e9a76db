"""Points in time as articles print them."""

from __future__ import annotations

import pytest

from checker.articles.leads import Dateline, dateline
from checker.articles.moments import moment_in
from checker.articles.sections import sections


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("2020-08", "fr", "2020-08"),
        ("2020-08-15", "en", "2020-08-15"),
        ("2020-08-15T18:27", "en", "2020-08-15T18:27:00"),
        ("2020-08-15T18:27:05.123Z", "en", "2020-08-15T18:27:05+00:00"),
        ("2020-08-15 18:27:05+0200", "en", "2020-08-15T18:27:05+02:00"),
        ("04/05/2017 à 07:48", "fr", "2017-05-04T07:48:00"),
        ("08/09/2020", "fr", "2020-09-08"),
        ("08/09/2020", "en", "2020-08-09"),
        ("15/08/2020", "en", "2020-08-15"),
        ("Publié le mardi 3 mars 2021 à 10 h 12", "fr", "2021-03-03T10:12:00"),
        ("le 1er août 2020, 7h", "fr", "2020-08-01T07:00:00"),
        ("dimanche 9 août 2020, 20h05", "fr", "2020-08-09T20:05:00"),
        ("août 2020", "fr", "2020-08"),
        ("March 3, 2021 at 10:12 p.m. EST", "en", "2021-03-03T22:12:00-05:00"),
        ("3 Sept. 2021", "en", "2021-09-03"),
        ("Sat, 09 Sep 2023 04:00:00 GMT", "fr", "2023-09-09T04:00:00+00:00"),
        ("le 12 mars 2020 2 morts", "fr", "2020-03-12"),
    ],
)
def test_moment(text: str, language: str, iso: str) -> None:
    moment = moment_in(text, language)
    assert moment is not None
    assert moment.iso == iso


@pytest.mark.parametrize(
    "text", ["", "31/02/2020", "2020-13-01", "le 9 août", "12.5.3", "1.385.200"]
)
def test_no_moment(text: str) -> None:
    assert moment_in(text, "fr") is None


@pytest.mark.parametrize(
    ("text", "place", "agency", "date"),
    [
        ("ROME/PARIS, 15 août (Reuters) - Le pont", "ROME/PARIS", "Reuters", "15 août"),
        ("OSLO – Le pont", "OSLO", "", ""),
        ("KENITRA (Maroc), 10 sept. – Le pont", "KENITRA", "", "10 sept."),
        ("(Tunis) Le pont", "Tunis", "", ""),
        ("DOVER, Del., March 30 (AP) — The bridge", "DOVER", "AP", "March 30"),
        ("ST. LOUIS — The bridge", "ST. LOUIS", "", ""),
        ("NEW YORK (AP) — The bridge", "NEW YORK", "AP", ""),
        ("Bruxelles, le 3 mars 2021 (Belga) - Le pont", "Bruxelles", "Belga", "3 mars 2021"),
        ("LIMA. Le pont", "LIMA", "", ""),
        ("Un titre\n\nOSLO, 4 mai - Le pont", "OSLO", "", "4 mai"),
        ("(AFP) - Le pont", "", "AFP", ""),
    ],
)
def test_dateline(text: str, place: str, agency: str, date: str) -> None:
    found = dateline(text)
    assert found is not None
    assert (found.place, found.agency, found.date) == (place, agency, date)
    assert text[found.end :] in ("Le pont", "The bridge")


@pytest.mark.parametrize(
    "text",
    [
        "VIDÉO - Le pont",
        "Le pont - fermé hier - rouvre.",
        "M. Roy - le maire - parle.",
        "L'UE et Oslo (Norvège) en parlent.",
        "U.S. Steel said so.",
        "",
    ],
)
def test_no_dateline(text: str) -> None:
    assert dateline(text) is None


def test_dateline_after_a_kicker() -> None:
    assert dateline("DIRECT. Le pont rouvre\n\nOSLO - Le pont") == Dateline(24, 31, "OSLO", "", "")


def _times(text: str, anchor: str, language: str = "fr") -> list[tuple[str, str]]:
    return [(section.heading, section.time) for section in sections(text, anchor, language)]


def test_live_blog_of_one_day() -> None:
    text = "21h10 - Le point\nDeux blessés.\n\n20h45. Un feu a pris.\n\n9h - Rien"
    assert _times(text, "2022-05-04T21:30:00") == [
        ("Le point", "2022-05-04T21:10:00"),
        ("", "2022-05-04T20:45:00"),
        ("Rien", "2022-05-04T09:00:00"),
    ]


def test_live_blog_over_midnight() -> None:
    text = "0h20 - A\n\n23h50 - B\n\n22h - C"
    assert [time for _, time in _times(text, "2022-05-04T00:30:00")] == [
        "2022-05-04T00:20:00",
        "2022-05-03T23:50:00",
        "2022-05-03T22:00:00",
    ]
    rising = "22h - C\n\n23h50 - B\n\n0h20 - A"
    assert [time[:10] for _, time in _times(rising, "2022-05-04T00:30:00")][-1] == "2022-05-04"


def test_days_as_headings() -> None:
    text = "DIMANCHE 9 DÉCEMBRE\nUn point.\n\nSAMEDI, 20 H\nDeux morts.\n\n18h - Un mort"
    assert _times(text, "2018-12-09") == [
        ("DIMANCHE 9 DÉCEMBRE", "2018-12-09"),
        ("SAMEDI, 20 H", "2018-12-08T20:00:00"),
        ("Un mort", "2018-12-08T18:00:00"),
    ]


def test_english_entries() -> None:
    text = (
        "11:05 a.m. Monday. One more.\n\n9:50 p.m. Two left.\n\n"
        "Sunday night. One dead.\n\nJan. 3: Calm."
    )
    assert [time for _, time in _times(text, "2017-03-27T18:00:00", "en")] == [
        "2017-03-27T11:05:00",
        "2017-03-27T21:50:00",
        "2017-03-26",
        "2017-01-03",
    ]


def test_time_is_unknown_without_an_anchor() -> None:
    assert _times("21h10 - Le point", "") == [("Le point", "")]
    assert _times("Lundi.\nDeux morts.", "2022-05") == [("Lundi", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Samedi, deux hommes ont péri.",
        "Lundi soir un feu a pris.",
        "12 morts - le bilan",
        "Un texte.",
    ],
)
def test_prose_is_no_section(text: str) -> None:
    assert sections(text, "2022-05-04", "fr") == ()


def test_sections_cover_what_follows() -> None:
    text = "Un chapeau.\n\n21h10 - Le point\nDeux blessés."
    (section,) = sections(text, "2022-05-04", "fr")
    assert text[section.start : section.end] == "21h10 - Le point\nDeux blessés."
    assert text[section.body :].startswith("Le point")
