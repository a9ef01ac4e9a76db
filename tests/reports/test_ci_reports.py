"""The formats of CI services: what exactly they write, what their schemas say, what is escaped."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft7Validator, Draft202012Validator

from checker.plugins import find
from checker.records import Finding, Kind, Spot
from checker.report import Report
from checker.reports.github import LIMIT, beside
from checker.reports.parts.look import PLAIN, Look
from tests.builders import article, claim, finding, report
from tests.reports.ci_report import tiny

EXPECTED = Path(__file__).parent / "expected"
SCHEMAS = Path(__file__).parents[1] / "schemas"
FORMATS = ("azure", "github", "gitlab", "jsonl", "junit", "rdjson", "sarif")
HOSTILE = "::error::x\n##vso[task.setvariable]y %0A ]]> <b>&\x00\x1b[31m [a](1) {0}"

text = st.text(alphabet=st.characters(), max_size=30)


def rendered(name: str, told: Report) -> str:
    out = find("reports", name).render(told, PLAIN)
    assert isinstance(out, str)
    return out


def about(message: str, path: str = "a.txt", kind: Kind = Kind.CONFLICTS) -> Report:
    here = replace(claim("b.txt", deaths=3), path=path, context=message, quote=message[:1] or "3")
    there = claim("a.txt", deaths=2, subject=message)
    return report(finding(kind, here, there, message=message, reason=message))


def sarif(told: Report) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(rendered("sarif", told))
    schema = json.loads((SCHEMAS / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    Draft7Validator(schema).validate(log)
    return log


def rdjson(told: Report) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(rendered("rdjson", told))
    schema = json.loads((SCHEMAS / "rdjson.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(result)
    return result


@pytest.mark.parametrize("name", FORMATS)
def test_the_exact_text(name: str, pytestconfig: pytest.Config) -> None:
    out, path = rendered(name, tiny()), EXPECTED / f"{name}.txt"
    if pytestconfig.getoption("--update-expected"):
        path.write_text(out, encoding="utf-8")
    assert out == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FORMATS)
@given(message=text, path=text)
@example(message="", path="http://")  # an address that nothing here can open
@example(message="", path="nowhere://there")
def test_no_text_breaks_a_format(name: str, message: str, path: str) -> None:
    out = rendered(name, about(message, path))
    lines = out.splitlines()
    if name in ("azure", "github", "jsonl"):
        assert len(lines) == 1
    if name in ("gitlab", "rdjson", "sarif"):
        json.loads(out)
    if name == "junit":
        ET.fromstring(out.encode("utf-8"))
    assert not {sign for sign in out if sign != "\n" and ord(sign) < 32}


@pytest.mark.parametrize("kind", [Kind.CONFLICTS, Kind.REFINES])
def test_an_article_gives_the_runner_no_commands(kind: Kind) -> None:
    (line,) = rendered("azure", about(HOSTILE, kind=kind)).splitlines()
    assert line.rfind("##") <= 0
    (line,) = rendered("github", about(HOSTILE, path="a,b:c%.txt")).splitlines()
    assert line.startswith("::error title=conflict · deaths · %3A%3Aerror%3A%3Ax ##vso[")
    assert ",file=a%2Cb%3Ac%25.txt," in line


def test_sarif_meets_the_schema() -> None:
    sarif(report())
    sarif(about(HOSTILE))
    sarif(tiny())


def test_sarif_links_lead_to_the_related_locations() -> None:
    (result,) = sarif(about("a [link](1) and {0}"))["runs"][0]["results"]
    assert result["message"]["text"].splitlines() == [
        "a [link] (1) and {{0}}", "[2 · news/a.txt:1](1)",
    ]  # fmt: skip
    assert [place["id"] for place in result["relatedLocations"]] == [1]


def test_sarif_tells_findings_of_one_id_apart() -> None:
    one = finding(Kind.INCONSISTENT, claim(deaths=2), reason="a date has one weekday only")
    run = sarif(report(one, one))["runs"][0]
    hashes = [r["partialFingerprints"]["primaryLocationLineHash"] for r in run["results"]]
    assert hashes == ["0123456789abcdef:1", "0123456789abcdef:2"]
    assert run["tool"]["driver"]["rules"][0]["shortDescription"] == {
        "text": "a date has one weekday only"
    }


def test_sarif_writes_absolute_paths_as_files() -> None:
    (result,) = sarif(about("x", path="/news/café.txt"))["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "file:///news/caf%C3%A9.txt"}


def test_junit_meets_the_schema() -> None:
    xmlschema = pytest.importorskip("xmlschema")
    schema = xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd")
    for told in (report(), tiny(), about(HOSTILE)):
        schema.validate(rendered("junit", told))


def test_gitlab_has_each_fingerprint_once() -> None:
    one = finding(Kind.INCONSISTENT, claim(deaths=2))
    issues = json.loads(rendered("gitlab", report(one, one)))
    assert [issue["fingerprint"] for issue in issues] == ["0123456789abcdef", "0123456789abcdef-2"]


def test_rdjson_counts_columns_in_bytes_and_suggests_the_newest_figure(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Été : 40 blessés.\n", encoding="utf-8")
    old = replace(claim("a.txt", injured=40, said="Été : [40] blessés.", line=1, column=7),
                  path=str(path))  # fmt: skip
    new = claim("b.txt", injured=55, said="Now [55] are hurt.")
    told = replace(report(finding(Kind.UPDATES, new, old)), touched=frozenset({str(path)}))
    (diagnostic,) = rdjson(told)["diagnostics"]
    where = {"start": {"line": 1, "column": 9}, "end": {"line": 1, "column": 11}}
    assert diagnostic["location"] == {"path": str(path), "range": where}
    assert diagnostic["suggestions"] == [{"range": where, "text": "55"}]
    assert len(diagnostic["related_locations"]) == 1


def test_rdjson_suggests_nothing_where_the_file_says_something_else(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Now **4**0 hurt.\n", encoding="utf-8")
    old = replace(claim("a.txt", injured=40, line=1, column=7), path=str(path))
    new = claim("b.txt", injured=55)
    told = replace(report(finding(Kind.UPDATES, new, old)), touched=frozenset({str(path)}))
    assert "suggestions" not in rdjson(told)["diagnostics"][0]
    assert "suggestions" not in rdjson(tiny())["diagnostics"][1]


def many(number: int, kind: Kind) -> tuple[Finding, ...]:
    pair = (claim("a.txt", deaths=2), claim("b.txt", deaths=3))
    return tuple(finding(kind, *pair, name=f"{at:016x}", message="x" * 900) for at in range(number))


def test_github_has_the_worst_first() -> None:
    told = report(*many(2, Kind.REFINES), *many(2, Kind.UPDATES), *many(2, Kind.CONFLICTS))
    commands = [line.split()[0] for line in rendered("github", told).splitlines()]
    assert commands == ["::error"] * 2 + ["::warning"] * 2 + ["::notice"] * 2


def test_the_summary_of_a_step_is_asked_for_by_the_environment(tmp_path: Path) -> None:
    path = tmp_path / "summary.md"
    assert beside(tiny(), PLAIN, {}) == {}
    added = beside(tiny(), Look(quiet=True), {"GITHUB_STEP_SUMMARY": str(path)})
    assert list(added) == [path]
    assert added[path].startswith("**3 articles · 2 facts**\n")
    assert "deaths: 3 against 2" in added[path]
    assert "3, but 2" not in added[path]


def test_a_long_summary_keeps_the_worst(tmp_path: Path) -> None:
    told = report(*many(1500, Kind.REFINES), *many(2, Kind.CONFLICTS))
    added = beside(told, PLAIN, {"GITHUB_STEP_SUMMARY": str(tmp_path / "s")})
    (summary,) = added.values()
    assert len(summary.encode()) <= LIMIT
    headings = Counter(line.split()[1] for line in summary.splitlines() if line.startswith("###"))
    assert headings["conflict"] == 2
    assert 300 < headings["refinement"] < 1500
    assert summary.endswith("\n…\n")


def test_a_finding_without_claims_stands_where_it_says() -> None:
    remark = replace(finding(Kind.REMARK, message="no effect"), spot=Spot("a.md", 7, 3, 90, 101))
    told = report(remark, articles=(article("a.md"),))
    assert rendered("github", told) == (
        "::notice title=remark,file=a.md,line=7,endLine=7,col=3,endColumn=14::no effect\n"
    )
