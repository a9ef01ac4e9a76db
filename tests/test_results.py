"""`checker.check` gives frames and formats, and importing the package costs nothing."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

import polars as pl
import pytest

import checker
from checker.errors import SettingsError
from checker.records import Kind
from checker.reports import html, json
from checker.reports.page_html.notebook import SHOWN
from checker.reports.parts.look import PLAIN
from checker.reports.tables.making import TABLES
from checker.results import Results
from tests.builders import article, claim, fact, finding, report
from tests.fake_run import FakeRun, fake_run
from tests.reports.page_reader import read_page

__all__ = ["fake_run"]

TWO, THREE = claim("a.txt", deaths=2), claim("b.txt", deaths=3)
REPORT = report(
    finding(Kind.CONFLICTS, THREE, TWO, message="3 against 2", fact="f1"),
    facts=(fact("f1", TWO, THREE),),
)


def test_check_gives_frames_that_can_be_joined(fake_run: FakeRun) -> None:
    fake_run.gives(REPORT)
    results = checker.check("news", language="en", jobs=2, cache=False)
    assert fake_run.paths == [Path("news")]
    assert (fake_run.settings.language, fake_run.settings.jobs) == ("en", 2)
    assert fake_run.settings.cache is False
    joined = results.claims.join(results.facts, left_on="fact", right_on="id")
    assert joined["low"].to_list() == [2.0, 3.0]
    assert joined["state"].to_list() == ["in_conflict"] * 2
    assert results.findings.filter(pl.col("level") == "error")["message"].to_list() == [
        "3 against 2"
    ]
    assert results.articles["id"].to_list() == ["a.txt", "b.txt"]
    assert results.claims is results.claims


def test_paths_may_be_many(fake_run: FakeRun) -> None:
    fake_run.gives(REPORT)
    checker.check(["a.txt", Path("b")])
    assert fake_run.paths == [Path("a.txt"), Path("b")]


def test_formats_are_those_of_the_command_line(tmp_path: Path) -> None:
    results = Results(REPORT)
    assert results.to_json() == json.render(REPORT, PLAIN)
    assert results.to_html() == html.render(REPORT, PLAIN)
    results.write(f"json={tmp_path / 'out.json'}", f"csv={tmp_path}/")
    assert (tmp_path / "out.json").read_text("utf-8") == results.to_json()
    assert (tmp_path / "findings.csv").exists()


def test_it_says_its_sizes() -> None:
    assert repr(Results(REPORT)) == "Results(articles=2, claims=2, facts=1, findings=1)"


def test_a_wrong_option_is_told(fake_run: FakeRun) -> None:
    fake_run.gives(REPORT)
    with pytest.raises(SettingsError, match=r"checker\.check: jobs is 0, not a whole number"):
        checker.check("news", jobs=0)
    assert not fake_run.called


def test_a_notebook_shows_the_findings_and_obeys_no_text() -> None:
    bad = replace(
        THREE,
        context='<img src=x onerror=alert(1)>\x1b "3" </td>',
        quote="<b>3",
        offset=0,
        article="</table>",
    )
    told = report(finding(Kind.CONFLICTS, bad, TWO, message="<script>1</script>"))
    shown = Results(told)._repr_html_()
    page = read_page(shown)
    assert page.faults == []
    assert {e.name for e in page.elements} <= {
        "div", "p", "table", "tr", "td", "b", "bdi", "br", "small",
    }  # fmt: skip
    assert "<script>1</script>" in page.elements[0].text
    assert "\x1b" not in shown


def test_a_notebook_is_told_of_nothing_and_of_too_much() -> None:
    assert "Nothing to report" in Results(report(claims=(TWO,)))._repr_html_()
    assert "No figure was found" in Results(report(articles=(article(),)))._repr_html_()
    many = report(*(finding(Kind.CONFLICTS, TWO, THREE) for _ in range(SHOWN + 3)))
    assert Results(many)._repr_html_().count("<tr") == SHOWN
    assert "… +3" in Results(many)._repr_html_()


def test_every_column_is_documented_in_its_order() -> None:
    text = (Path(__file__).parents[1] / "docs" / "python.md").read_text("utf-8")
    for table, row_class in TABLES.items():
        section = text.partition(f"### `{table}`")[2].partition("###")[0]
        names = [
            n
            for row in re.findall(r"^\| (`.*?`) \|", section, re.MULTILINE)
            for n in row.split(", ")
        ]
        assert names == [f"`{field.name}`" for field in fields(row_class)], table


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = "{'polars', 'spacy', 'numpy', 'pydantic', 'jinja2', 'typer', 'torch'}"
    told = f"import sys, checker; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[1],
    )  # fmt: skip
    assert done.stdout == "[]\n"
