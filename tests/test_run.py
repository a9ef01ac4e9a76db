"""Whole runs: the same bytes however the work is cut, bad files beside good ones, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from checker.cli import app
from checker.reports.json import render
from checker.reports.parts.look import Look
from checker.results import checked
from checker.run import check
from checker.settings import Settings
from tests.examples import EXAMPLES, ROOT, report_of

if TYPE_CHECKING:
    from checker.report import Report

pytestmark = pytest.mark.model

EXAMPLE = "belarus-2020"
run = CliRunner().invoke


def as_json(report: Report) -> str:
    return render(report, Look())


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache for this test alone."""
    monkeypatch.setenv("CHECKER_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def at_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths are told as seen from the root of the project."""
    monkeypatch.chdir(ROOT)


def bytes_of(**settings: int | bool) -> str:
    return as_json(check([Path("examples", EXAMPLE)], Settings(**settings)))


@pytest.mark.usefixtures("at_root", "own_cache")
@pytest.mark.parametrize("size", [1, 3, 1000])
def test_the_size_of_a_batch_and_the_cache_change_no_byte(size: int, own_cache: Path) -> None:
    expected = as_json(report_of(EXAMPLE))
    assert bytes_of(batch_size=size, cache=False) == expected
    assert not (own_cache / "cache.sqlite").exists()
    assert bytes_of(batch_size=size) == expected  # fills the cache
    assert (own_cache / "cache.sqlite").exists()
    assert bytes_of(batch_size=size) == expected  # reads it


@pytest.mark.slow
@pytest.mark.usefixtures("at_root", "own_cache")
@pytest.mark.parametrize(("size", "cache"), [(1, False), (3, True)])
def test_two_processes_change_no_byte(size: int, cache: bool) -> None:
    expected = as_json(report_of(EXAMPLE))
    assert bytes_of(batch_size=size, jobs=2, cache=cache) == expected
    assert bytes_of(batch_size=1000, cache=cache) == expected  # reads what two processes wrote


@pytest.mark.slow
@pytest.mark.usefixtures("at_root")
def test_two_fresh_programs_change_no_byte(tmp_path: Path) -> None:
    """Neither the order of a set nor of a folder may show."""
    reports = []
    for seed in ("0", "4711"):
        target = tmp_path / f"{seed}.json"
        command = [sys.executable, "-m", "checker", "check", f"examples/{EXAMPLE}", "--no-cache",
                   "--format", "json", "--output", str(target), "--fail-on", "never"]  # fmt: skip
        subprocess.run(command, check=True, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": seed})
        reports.append(target.read_bytes())
    own = checked([Path("examples", EXAMPLE)], Settings(cache=False)).report
    assert reports[0] == reports[1] == as_json(own).encode()


def test_the_order_of_the_paths_changes_no_byte(at_root: None) -> None:
    files = sorted(Path("examples", EXAMPLE).glob("[0-9]*"))
    first, second = (as_json(check(paths, Settings(cache=False))) for paths in (files, files[::-1]))
    assert first == second


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_report_meets_the_contract(example: str) -> None:
    schema = json.loads((ROOT / "docs/report.schema.json").read_text(encoding="utf-8"))
    report = json.loads(as_json(report_of(example)))
    Draft202012Validator(schema).validate(report)
    for kind in ("articles", "claims", "facts", "findings"):
        assert report[kind], f"no {kind}"
        ids = Counter(record["id"] for record in report[kind])
        assert [name for name, times in ids.items() if times > 1] == []


@pytest.mark.parametrize("example", EXAMPLES)
def test_what_names_another_record_names_one_that_is_there(example: str) -> None:
    report = json.loads(as_json(report_of(example)))
    ids = {kind: {one["id"] for one in report[kind]} for kind in ("articles", "claims", "facts")}
    assert {claim["article"] for claim in report["claims"]} <= ids["articles"]
    assert {claim["fact"] for claim in report["claims"]} == ids["facts"]
    in_facts = [claim for fact in report["facts"] for claim in fact["claims"]]
    assert Counter(in_facts) == Counter(ids["claims"])  # every claim in exactly one fact
    for finding in report["findings"]:
        assert len(finding["claims"]) >= 1
        assert set(finding["claims"]) <= ids["claims"]
        assert finding["fact"] in ids["facts"]


@pytest.mark.parametrize("example", EXAMPLES)
def test_offsets_slice_the_quote_out_of_the_file(example: str) -> None:
    for claim in report_of(example).claims:
        body = (ROOT / claim.path).read_bytes().decode("utf-8")
        assert body[claim.start : claim.end] == claim.quote
        assert claim.context[claim.offset :].startswith(claim.quote)
        line = body.splitlines(keepends=True)[claim.line - 1]
        assert line[claim.column - 1 :].startswith(claim.quote.splitlines()[0])


def test_offsets_hold_with_other_line_ends_and_a_byte_order_mark(tmp_path: Path) -> None:
    for path in sorted((ROOT / "examples" / EXAMPLE).glob("[0-9]*")):
        body = path.read_text(encoding="utf-8").replace("\n", "\r\n")
        (tmp_path / path.name).write_bytes(b"\xef\xbb\xbf" + body.encode("utf-8"))
    report = check([tmp_path], Settings(cache=False))
    assert len(report.claims) == len(report_of(EXAMPLE).claims)
    for claim in report.claims:
        body = Path(claim.path).read_bytes().decode("utf-8-sig")
        assert body[claim.start : claim.end] == claim.quote
    told = [[finding.message for finding in one.findings] for one in (report, report_of(EXAMPLE))]
    assert told[0] == told[1]


def test_a_report_is_in_the_language_that_is_asked_for(at_root: None) -> None:
    report = check([Path("examples", EXAMPLE)], Settings(cache=False, locale="en"))
    assert report.locale == "en"
    assert any(" replaces " in one.message for one in report.findings)
    assert not any(" remplace " in one.message for one in report.findings)


def test_events_side_by_side_do_not_touch_each_other(at_root: None) -> None:
    together = check([Path("examples", example) for example in EXAMPLES], Settings(cache=False))
    assert len({article.story for article in together.articles}) == len(EXAMPLES)
    alone = [told for example in EXAMPLES for told in outcome(report_of(example))]
    assert Counter(outcome(together)) == Counter(alone)


def outcome(report: Report) -> list[tuple[str, str, int]]:
    """Kind, quotes and number of claims of each finding, whatever language it is told in."""
    return [
        (one.kind, " ".join(sorted(c.quote for c in one.claims)), len(one.claims))
        for one in report.findings
    ]


GOOD = "Le séisme d'Izmir a fait {} morts, selon la préfecture.\n"


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A folder with two good articles and one of every kind that cannot be read."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name, toll in (("a.txt", "12"), ("z.txt", "15")):
        (folder / name).write_text(GOOD.format(toll), encoding="utf-8")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.md").write_text(" \n\n", encoding="utf-8")
    (folder / "latin.txt").write_bytes(GOOD.format("13").encode("latin-1"))
    (folder / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (folder / "wide.txt").write_bytes(GOOD.format("12").encode("utf-16-le"))  # without its mark
    (folder / "half.txt").write_bytes(GOOD.format("12").encode("utf-16")[:-1])
    return folder


PROBLEMS = {
    "binary.txt": "binary",
    "empty.txt": "empty",
    "blank.md": "empty",
    "latin.txt": "not valid UTF-8",
    "gone.txt": "not there any more",
    "wide.txt": "binary",
    "half.txt": "UTF-16",
}


def test_bad_files_are_told_and_the_good_ones_checked(mixed: Path) -> None:
    report = check([mixed], Settings(cache=False))
    problems = {article.id: article.problem for article in report.articles if article.problem}
    assert set(problems) == set(PROBLEMS)
    assert all(PROBLEMS[name] in problem for name, problem in problems.items()), problems
    assert [(c.article, c.measure, c.quote) for c in report.claims] == [
        ("a.txt", "deaths", "12"),
        ("z.txt", "deaths", "15"),
    ]
    assert len(report.facts) == 1
    text = run(app, ["check", str(mixed)])
    assert text.exit_code in (0, 1)
    assert all(f"{name}" in text.stdout for name in PROBLEMS)


def test_text_in_utf_16_with_its_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(GOOD.format("12").encode("utf-16"))
    (tmp_path / "b.txt").write_bytes(b"\xef\xbb\xbf" + GOOD.format("15").encode())
    report = check([tmp_path], Settings(cache=False))
    assert [(c.article, c.quote, c.start) for c in report.claims] == [
        ("a.txt", "12", GOOD.index("{")),
        ("b.txt", "15", GOOD.index("{")),
    ]


def test_only_bad_files_are_exit_code_2(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\0\1\2")
    result = run(app, ["check", str(tmp_path)])
    assert result.exit_code == 2
    assert "no article could be read" in result.stderr
    assert "a.txt" in result.stdout + result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check", "{folder}"], "no article found"),
        (["check", "{folder}/missing"], "there is no such file or folder"),
        (["check", "{folder}", "--nonsense"], "No such option"),
        (["check", "{folder}", "--language", "xx"], "xx"),
        (["check", "{folder}", "--format", "nonsense"], "nonsense"),
        (["check", "{folder}", "--model", "{folder}/missing"], "no article found"),
        (["claims", "{folder}"], "no article found"),
        (["facts", "{folder}"], "no article found"),
        (["explain", "abcd", "{folder}"], "no article found"),
        (["nonsense"], "No such command"),
    ],
)
def test_what_cannot_run_is_exit_code_2_with_a_message(
    arguments: list[str], message: str, tmp_path: Path
) -> None:
    (tmp_path / "README.md").write_text("About this folder: 12 dead.\n", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n")
    result = run(app, [argument.format(folder=tmp_path) for argument in arguments])
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def test_one_article_has_nothing_to_disagree_with(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD.format("12"), encoding="utf-8")
    result = run(app, ["check", str(tmp_path / "a.txt")])
    assert result.exit_code == 0
    assert "1 article" in result.stdout


def test_an_article_without_figures_is_fine(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Le marché aux fleurs a rouvert hier.\n", encoding="utf-8")
    result = run(app, ["check", str(tmp_path)])
    assert result.exit_code == 0
    report = check([tmp_path], Settings(cache=False))
    assert [c.measure for c in report.claims if c.measure != "date"] == []
    assert report.findings == ()


def test_an_article_of_a_language_without_rules_is_passed_over_and_said_to_be(
    tmp_path: Path,
) -> None:
    german = "Bei dem schweren Erdbeben in der Türkei sind mindestens zwölf Menschen gestorben.\n"
    (tmp_path / "de.txt").write_text(german * 2, encoding="utf-8")
    (tmp_path / "fr.txt").write_text(GOOD.format("12"), encoding="utf-8")
    result = run(app, ["check", str(tmp_path)])
    assert result.exit_code == 0
    assert "de.txt" in result.stdout + result.stderr


def test_a_finding_is_explained_by_the_start_of_its_id(at_root: None) -> None:
    finding = report_of(EXAMPLE).findings[0]
    result = run(app, ["explain", finding.id[:6], f"examples/{EXAMPLE}"])
    assert result.exit_code == 0
    assert finding.reason in " ".join(result.stdout.split())
    assert "phrases proches" in result.stdout
    assert f"examples/{EXAMPLE}/" in result.stdout
