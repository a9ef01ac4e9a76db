"""The JSON report: its contract, its order, its bytes."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from math import inf
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError

from checker.interval import Interval
from checker.plugins import find, names
from checker.records import Kind, Level
from checker.report import Report
from checker.reports.json import render
from checker.reports.parts.look import PLAIN
from tests.builders import article, claim, fact, finding, report

SCHEMA = Path(__file__).parents[2] / "docs" / "report.schema.json"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def full_report() -> Report:
    older = claim("a.txt", deaths=2, place="Minsk", attribution="the ministry")
    newer = claim("b.txt", deaths=(3, inf), start=4, published="2020-08-16")
    share = claim("a.txt", vote_share=Interval(9, 10, high_open=True), unit="percent", start=90)
    day = float(date(2020, 8, 9).toordinal())
    vote = claim("a.txt", date=day, unit="date", said="on [9 August]", start=200)
    hour = claim("b.txt", time=(18 * 60 + 27, inf), unit="time", said="after [18:27]", start=300)
    update = finding(Kind.UPDATES, newer, older, fact="f1", message="3, not 2", reason="time")
    unread = finding(Kind.UNREADABLE, name="ffff", message="news/c.txt is empty")
    return report(
        update,
        unread,
        articles=(
            article("b.txt", title="A third death", published="2020-08-16", source="The Post"),
            article("a.txt", language=""),
            article("c.txt", problem="the file is empty"),
        ),
        facts=(fact("f2", share), fact("f1", newer, older)),
        claims=(hour, vote),
    )


def loaded(given_report: Report) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(render(given_report, PLAIN))
    return result


def test_a_full_report_meets_the_schema(validator: Draft202012Validator) -> None:
    validator.validate(loaded(full_report()))
    validator.validate(loaded(report()))


@pytest.mark.parametrize("missing", ["articles", "claims", "facts", "findings", "schema_version"])
def test_the_schema_refuses_a_report_without(missing: str, validator: Draft202012Validator) -> None:
    document = loaded(full_report())
    del document[missing]
    with pytest.raises(ValidationError):
        validator.validate(document)


def test_the_schema_refuses_a_date_written_as_a_number(validator: Draft202012Validator) -> None:
    document = loaded(full_report())
    dated = next(entry for entry in document["claims"] if entry["measure"] == "date")
    dated["value"]["low"] = 737646
    with pytest.raises(ValidationError):
        validator.validate(document)


def test_an_article_is_written_with_null_for_what_is_unknown() -> None:
    more = dict.fromkeys(
        ("author", "url", "updated", "version", "element", "superseded_by", "copy_of")
    )
    written = loaded(full_report())["articles"]
    assert all(entry.items() >= more.items() for entry in written)
    assert [{name: entry[name] for name in entry if name not in more} for entry in written] == [
        {"id": "a.txt", "path": "news/a.txt", "title": None, "published": None, "source": None,
         "language": None, "story": "s1", "problem": None},
        {"id": "b.txt", "path": "news/b.txt", "title": "A third death", "published": "2020-08-16",
         "source": "The Post", "language": "en", "story": "s1", "problem": None},
        {"id": "c.txt", "path": "news/c.txt", "title": None, "published": None, "source": None,
         "language": "en", "story": "s1", "problem": "the file is empty"},
    ]  # fmt: skip


def test_a_claim_has_all_the_fields_of_the_contract() -> None:
    written = loaded(full_report())["claims"][0]
    assert written == {
        "id": "a.txt:10-11:deaths", "article": "a.txt", "start": 10, "end": 11, "line": 1,
        "column": 11, "text": "2", "context": "There were 2.", "offset": 11, "measure": "deaths",
        "rule": "en/deaths", "subject": None,
        "value": {"low": 2, "high": 2, "low_open": False, "high_open": False, "unit": None},
        "as_of": None, "place": "Minsk", "period": None, "subset": None,
        "attribution": "the ministry", "authority": None, "status": "asserted", "previous": False,
        "increment": False, "ordinal": False,
        "definite": False, "revised": False, "single": False, "fact": "f1", "link": None,
    }  # fmt: skip


def test_bounds_are_numbers_dates_times_or_null() -> None:
    values = {entry["measure"]: entry["value"] for entry in loaded(full_report())["claims"]}
    ends = {measure: (value["low"], value["high"]) for measure, value in values.items()}
    assert ends["date"] == ("2020-08-09", "2020-08-09")
    assert ends["time"] == ("18:27", None)
    assert ends["deaths"] == (3, None)
    assert values["vote_share"] == {
        "low": 9, "high": 10, "low_open": False, "high_open": True, "unit": "percent",
    }  # fmt: skip


def test_facts_and_findings_name_their_claims_in_the_order_given() -> None:
    document = loaded(full_report())
    assert document["facts"] == [
        {"id": "f1", "story": "s1", "measure": "deaths", "subject": None, "name": "deaths",
         "state": "updated", "claims": ["b.txt:4-5:deaths", "a.txt:10-11:deaths"]},
        {"id": "f2", "story": "s1", "measure": "vote_share", "subject": None, "name": "vote_share",
         "state": "alone", "claims": ["a.txt:90-91:vote_share"]},
    ]  # fmt: skip
    assert document["findings"][0] == {
        "id": "0123456789abcdef", "kind": "updates", "rule": "updates", "level": "warning",
        "confidence": 0.9, "fact": "f1", "claims": ["b.txt:4-5:deaths", "a.txt:10-11:deaths"],
        "message": "3, not 2", "reason": "time", "suppressed": False, "suppressed_by": None,
        "excuse": None, "origins": None, "spot": None,
    }  # fmt: skip


def test_a_claim_of_no_fact_has_a_null_fact() -> None:
    facts = {entry["measure"]: entry["fact"] for entry in loaded(full_report())["claims"]}
    assert facts["time"] is None


def test_the_gravest_finding_comes_first_and_equals_stay_as_given() -> None:
    pair = (claim("a.txt", deaths=1), claim("b.txt", deaths=2))
    told = [
        finding(Kind.REFINES, *pair, name="n1"),
        finding(Kind.UPDATES, *pair, name="w1"),
        finding(Kind.CONFLICTS, *pair, name="e2"),
        finding(Kind.INCONSISTENT, *pair, name="e1"),
        finding(Kind.UPDATES, *pair, name="w0", level=Level.WARNING),
    ]
    written = loaded(report(*told))["findings"]
    assert [entry["id"] for entry in written] == ["e2", "e1", "w1", "w0", "n1"]


def test_the_order_of_articles_claims_and_facts_does_not_show() -> None:
    one = full_report()
    other = replace(
        one, articles=one.articles[::-1], claims=one.claims[::-1], facts=one.facts[::-1]
    )
    assert render(one, PLAIN) == render(other, PLAIN)


def test_text_stays_utf_8_and_ends_with_a_line_feed() -> None:
    told = report(claims=(claim(deaths=2, said="À Rabat, [2] morts."),))
    text = render(told, PLAIN)
    assert '"context": "À Rabat, 2 morts."' in text
    assert text.endswith("}\n")


@settings(deadline=None)
@given(st.text(alphabet=st.characters(), min_size=1))
def test_any_text_survives_and_can_be_encoded(said: str) -> None:
    told = report(claims=(replace(claim(deaths=2), context=said),))
    text = render(told, PLAIN)
    text.encode("utf-8")
    assert json.loads(text)["claims"][0]["context"] == said


def test_an_undecodable_path_is_escaped_not_fatal() -> None:
    told = report(articles=(replace(article(), path="news/\udce9.txt"),))
    assert '"path": "news/\\udce9.txt"' in render(told, PLAIN)


def test_every_format_of_the_folder_renders_an_empty_report() -> None:
    assert {"json", "text"} <= set(names("reports"))
    for name in names("reports"):
        module = find("reports", name)
        if not hasattr(module, "fill"):  # a format that is only a folder
            assert isinstance(module.render(report(), PLAIN), str | bytes)


def test_each_record_has_a_line_of_its_own() -> None:
    lines = render(full_report(), PLAIN).splitlines()
    assert lines[:3] == [
        "{",
        '  "schema_version": "1.0",',
        '  "tool": {"name": "checker", "version": "0.0.0"},',
    ]
    assert lines.count('  "claims": [') == 1
    assert sum(line.startswith('    {"id": ') for line in lines) == 3 + 5 + 2 + 2
    assert '  "findings": []' in render(report(), PLAIN).splitlines()
