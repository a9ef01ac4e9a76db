"""A newsroom's registry of facts: what it may hold, and which figures cannot be right beside it."""

from __future__ import annotations

from datetime import date
from math import inf
from pathlib import Path

import pytest

from checker.errors import SettingsError
from checker.interval import Interval
from checker.records import Claim, Kind, Status
from checker.registry.check import against_registry, speaks_of
from checker.registry.export import exported
from checker.registry.file import Entry, entries
from tests.builders import claim, fact, report

FILE = """\
[[fact]]
measure = "deaths"
value = "9"
place = "Sarlat"
articles = ["fire/**"]
since = 2024-05-04
source = "préfecture"
language = "en"

[[fact]]
measure = "age"
subject = "Jane Roe"
value = "54 ans"
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "facts.toml").write_text(FILE, encoding="utf-8")
    return tmp_path


def dead(value: float | tuple[float, float] | Interval = 7, **more: object) -> Claim:
    told = {"place": "Sarlat", "as_of": "2024-05-05", "article": "a.txt", **more}
    return claim(deaths=value, **told)


def wrong(*claims: Claim, path: str = "facts.toml") -> list[str]:
    return [f.message for f in against_registry(report(claims=claims), Path(path), "fr").findings]


@pytest.fixture
def of_the_fire(home: Path) -> None:
    text = FILE.replace("fire/**", "news/**")
    (home / "facts.toml").write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("of_the_fire")
def test_a_wrong_figure_is_a_conflict_with_the_registry() -> None:
    told = against_registry(
        report(facts=(fact("f1", dead(), dead(article="b.txt")),)), Path("facts.toml"), "fr"
    )
    (found,) = told.findings
    assert (found.kind, found.rule, found.level, found.fact) == (
        Kind.CONFLICTS, "registry", "error", "f1",
    )  # fmt: skip
    assert found.message == "deaths: 7, but the registry says 9 (préfecture)"
    assert [c.article for c in found.claims] == ["a.txt", "b.txt", "facts.toml"]
    known = found.claims[-1]
    assert FILE.replace("fire", "news")[known.start : known.end] == "9"
    assert (known.line, known.column, known.quote) == (3, 10, "9")
    assert known in told.claims
    assert told.articles[-1].id == "facts.toml"


@pytest.mark.usefixtures("of_the_fire")
@pytest.mark.parametrize(
    "right",
    [
        dead(9),
        dead(Interval(5, inf)),  # at least five
        dead(Interval(8, 15)),  # about ten
        dead(place=""),  # its place goes without saying; another value would be told
        dead(as_of="2024-05-03"),
        dead(as_of="2024-05"),
        dead(as_of=""),
        dead(place="Lyon"),
        dead(subset="police"),
        dead(period="day"),
        dead(previous=True),
        dead(increment=True),
        dead(status=Status.FORECAST),
        claim(injured=7, place="Sarlat", as_of="2024-05-05"),
    ],
)
def test_what_may_be_right_or_is_of_something_else(right: Claim) -> None:
    if right.place:
        assert wrong(right) == []
    else:
        assert wrong(right) == ["deaths: 7, but the registry says 9 (préfecture)"]


def test_articles_that_the_entry_does_not_hold_for() -> None:
    assert wrong(dead()) == []


def test_a_holder_is_enough() -> None:
    jane = {"subject": "Jane Roe", "unit": "year"}
    said = "age · Jane Roe: 53 years, but the registry says 54 years"
    assert wrong(claim(age=53, **jane)) == [said]
    assert wrong(claim(age=54, **jane), claim(age=53, subject="John Doe", unit="year")) == []
    assert wrong(claim(age=53, unit="year")) == []


def test_words_tell_a_figure_from_others_of_its_measure(home: Path) -> None:
    entry = 'measure = "distance"\nvalue = "6 mètres"\nwords = ["Tour", "haut"]\narticles = ["*"]'
    (home / "facts.toml").write_text(f"[[fact]]\n{entry}\n", encoding="utf-8")
    tower = claim(distance=7, unit="metre", said="The tour has a height (haut) of [7 m].")
    bridge = claim(distance=7, unit="metre", start=80, said="The haut pont has [7 m].")
    assert wrong(bridge) == []
    assert wrong(tower, bridge) == ["distance: 7 metres, but the registry says 6 metres"]


def test_until_the_last_day() -> None:
    entry = Entry("deaths", "9", articles=("*",), until=date(2024, 5, 5))
    days = ("2024-05-05", "2024-05-06")
    assert [speaks_of(dead(as_of=d, place=""), entry, "/") for d in days] == [True, False]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('measure = "deths"\nvalue = "9"', 'fact 1: measure: unknown measure "deths"; did'),
        ('measure = "deaths"', "fact 1: value: is missing: add it as an article would write it"),
        ('measure = "age"\nsubject = "X"\nvalue = "old"', "fact 1: value: 'old' is not one figure"),
        ('measure = "age"\nvalue = "54 ans"', "fact 1: age is not told apart from others of its"),
        ('measure = "deaths"\nvalue = "9"\nplace = "Lyon"', 'add articles = ["content/fire/**"]'),
        ('measure = "age"\nvalu = "9"', 'unknown key "valu"; did you mean "value"?'),
        ('measure = "age"\nvalue = 9', "fact 1: value: must be text in quotes, not 9"),
        ('measure = "age"\nvalue = "9"\nlanguage = "xx"', 'unknown language "xx"'),
        ('measure = "age"\nsubject = "X"\nvalue = "9"\nsince = 2024-02-02\nuntil = 2024-02-01',
         "fact 1: until: is before since"),
        ('measure = "distance"\nvalue = "6 m"\narticles = ["*"]', "articles have many figures of"),
        ("measure =", "is no TOML"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_file(home: Path, text: str, message: str) -> None:
    (home / "facts.toml").write_text(f"[[fact]]\n{text}\n")
    with pytest.raises(SettingsError) as caught:
        entries(Path("facts.toml"), "fr")
    assert "facts.toml: " in str(caught.value)
    assert message in str(caught.value)


def test_a_file_that_is_not_there() -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.toml: cannot be read"):
        entries(Path("nowhere.toml"), "fr")


def test_what_is_exported_is_a_registry_that_its_articles_keep(home: Path) -> None:
    deaths = [dead(said="[7] died.", article=f"{name}.txt") for name in ("a b", "c[1]")]
    age = [claim(f"{n}.txt", age=54, said="Jane Roe, [54 years]", unit="year", subject="Jane Roe")
           for n in "ab"]  # fmt: skip
    height = [claim(f"{n}.txt", distance=5, said="[5 m] high", unit="metre") for n in "ab"]
    alone = [claim("a.txt", injured=4), claim("a.txt", injured=4, start=60)]
    facts = tuple(fact(f"f{n}", *claims) for n, claims in enumerate((deaths, age, height, alone)))
    told = report(facts=facts)
    (home / "facts.toml").write_text(exported(told, facts, home), encoding="utf-8")
    found = entries(Path("facts.toml"), "fr")
    assert [(e.measure, e.subject, e.place, e.value) for e in found] == [
        ("deaths", "", "Sarlat", "7"),
        ("age", "Jane Roe", "", "54 years"),
    ]
    assert found[1].articles == ()
    assert against_registry(told, Path("facts.toml"), "fr") == told
    other = dead(8, said="[8] died.", article="c[1].txt")
    assert wrong(other) == ["deaths: 8, but the registry says 7"]
