"""The words of the reports, and the language that is chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.measures import measures
from checker.records import Kind, Level, Status
from checker.reports.parts.dates import spoken_period, spoken_time
from checker.reports.parts.states import State
from checker.reports.parts.words import counted, main_language, measure_name, words
from checker.rulefiles import languages
from tests.builders import article, claim


@pytest.mark.parametrize("language", languages())
def test_every_language_has_a_word_for_everything(language: str) -> None:
    own = words(language)
    assert set(own.kinds) == set(Kind)
    assert set(own.levels) == set(Level)
    assert set(own.statuses) == set(Status)
    assert all(getattr(own.states, state.value) for state in State)
    assert "{who}" in own.labels.according
    assert "{date}" in own.labels.figure_of
    assert not [name for name, measure in measures().items() if language not in measure.names]


@pytest.mark.parametrize(
    ("languages_of_articles", "chosen"),
    [
        ((), "en"),
        (("fr",), "fr"),
        (("fr", "fr", "en"), "fr"),
        (("fr", "en", "en"), "en"),
        (("fr", "", ""), "fr"),
        (("xx", "xx", "fr"), "en"),
    ],
)
def test_the_language_of_most_articles(languages_of_articles: tuple[str, ...], chosen: str) -> None:
    assert main_language(article(language=code) for code in languages_of_articles) == chosen


def test_an_unreadable_article_has_no_say() -> None:
    unread = [article(language="en", problem="empty")] * 3
    assert main_language([*unread, article(language="fr")]) == "fr"


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [("en", 0, "0 facts"), ("en", 1, "1 fact"), ("en", 1234, "1,234 facts"),
     ("fr", 0, "0 fait"), ("fr", 1, "1 fait"), ("fr", 2, "2 faits"),
     ("fr", 1234, "1\u202f234 faits")],
)  # fmt: skip
def test_plurals_and_thousands(language: str, number: int, said: str) -> None:
    own = words(language)
    assert counted(own.counts.facts, number, own.locale) == said


@pytest.mark.parametrize(
    ("iso", "english", "french"),
    [
        ("2020", "2020", "2020"),
        ("2020-08", "August 2020", "août 2020"),
        ("2020-08-15", "15 Aug 2020", "15 août 2020"),
        ("2020-08-15T08:05:00+02:00", "15 Aug 2020, 08:05", "15 août 2020, 08:05"),
        ("", "", ""),
        ("2020-13-45", "2020-13-45", "2020-13-45"),
        ("last\x1bweek", "last␛week", "last␛week"),
    ],
)
def test_times(iso: str, english: str, french: str) -> None:
    assert spoken_time(iso, "en_GB") == english
    assert spoken_time(iso, "fr_FR") == french


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("", ""),
        ("2020-08-09", "9 Aug 2020"),
        ("2020-08-09/2020-08-09", "9 Aug 2020"),
        ("2020-01-01/2020-12-31", "2020"),
        ("2020-02-01/2020-02-29", "February 2020"),
        ("2020-02-01/2020-02-28", "1 Feb 2020 – 28 Feb 2020"),
        ("2020-08-09/2021-01-02", "9 Aug 2020 – 2 Jan 2021"),
        ("day", "day"),
        ("a/b", "a – b"),
    ],
)
def test_periods(period: str, said: str) -> None:
    assert spoken_period(period, "en_GB") == said


def test_measures_have_names_and_an_unknown_one_its_own() -> None:
    assert measure_name(claim(vote_share=2), "fr") == "part des voix"
    assert measure_name(replace(claim(deaths=2), measure="hos\x1btages"), "fr") == "hos␛tages"
