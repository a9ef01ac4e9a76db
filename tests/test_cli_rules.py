"""`checker rules`: what there is, in plain words, and whether its examples hold."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from checker.authoring.files import all_files
from checker.authoring.lines import comments, line_of_table, line_of_text
from checker.authoring.problems import OF_A_LANGUAGE, SHARED
from checker.cli import app
from checker.measures import measures
from checker.rulebook import OTHER_FILES
from checker.rulefiles import rules_folder

ROOT = Path(__file__).parents[1]

HOSTAGES = """\
[[pattern]]  # « sept otages »
extends = "counted-noun"
nouns = ["otage"]

[[example]]
text = "Les assaillants retiennent sept otages dans une banque."
expect = [{ low = 7, high = 7 }]

[[example]]
text = "Les négociateurs ont reçu neuf lettres."
expect = []
"""
MEASURE = '[hostages]\nunit = "person"\nnames = { fr = "otages" }\n'


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["rules", *arguments])


def fresh(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own: rules are read once in each."""
    command = [sys.executable, "-m", "checker", "rules", *arguments]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def hostages(tmp_path: Path) -> Path:
    """A rule file of a new measure, in a folder of its own."""
    (tmp_path / "measures.toml").write_text(MEASURE, "utf-8")
    (tmp_path / "fr").mkdir()
    path = tmp_path / "fr" / "hostages.toml"
    path.write_text(HOSTAGES, "utf-8")
    return path


def test_the_list_names_every_file_and_counts_its_patterns_and_examples() -> None:
    rows = json.loads(run("list", "--format", "json").stdout)
    files = rules_folder().rglob("*.toml")
    assert {row["file"] for row in rows} == {
        str(path.relative_to(rules_folder()).with_suffix("")) for path in files
    }
    deaths = next(row for row in rows if row["file"] == "fr/deaths")
    text = (rules_folder() / "fr" / "deaths.toml").read_text("utf-8")
    assert deaths == {
        "file": "fr/deaths", "kind": "measure", "patterns": text.count("[[pattern]]"),
        "examples": text.count("[[example]]"), "about": "morts",
    }  # fmt: skip


def test_the_list_of_one_language_is_aligned() -> None:
    head, *lines = run("list", "--language", "fr").stdout.splitlines()
    assert all(line.startswith("fr/") for line in lines)
    (depth,) = (line for line in lines if line.startswith("fr/depth"))
    assert head.index("KIND") == depth.index("measure")
    assert head.index("ABOUT") == depth.index("profondeur")


def test_a_measure_in_plain_words() -> None:
    shown = run("show", "seats").stdout
    assert shown.startswith(
        "fr/seats  (rules/fr/seats.toml)\n\ncovers    sièges (fr), seats (en), escaños (es)\n"
    )
    assert "figure    settles: partial counts and estimates come nearer to a last figure" in shown
    assert "one for the whole event; it is always somebody's" in shown
    assert "\npattern 1  counted-noun: " in shown
    assert shown.index("\nmust match\n") < shown.index("\nmust not match\n")


@pytest.mark.parametrize("file", [pytest.param(file, id=file.id) for file in all_files()])
def test_every_file_can_be_shown(file) -> None:
    result = run("show", file.id, "--language", file.language or "fr")
    assert result.exit_code == 0
    assert file.name in result.stdout


def test_a_misspelt_name_says_what_is_near() -> None:
    result = run("show", "deths")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        'checker: unknown rule file "deths"; did you mean "deaths"? '
        "`checker rules list` shows all\n"
    )
    assert 'unknown language "fx" (known: en, es, fr)' in run("list", "--language", "fx").stderr


@pytest.mark.model
def test_our_own_file_passes() -> None:
    result = run("test", str(rules_folder() / "fr" / "depth.toml"))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "4 examples in 1 file: all pass\n"


@pytest.mark.model
def test_a_measure_of_ones_own_is_tried(hostages: Path) -> None:
    done = fresh("test", str(hostages))
    assert (done.returncode, done.stdout) == (0, "2 examples in 1 file: all pass\n")


@pytest.mark.model
def test_a_failing_example_says_where_what_and_what_else(hostages: Path) -> None:
    wrong = HOSTAGES.replace("low = 7, high = 7", 'low = 8, high = 8, place = "Dijon"')
    wrong = wrong.replace("neuf lettres", "au moins neuf otages")
    hostages.write_text(wrong, "utf-8")
    done = fresh("test", str(hostages.parent.parent))
    assert done.returncode == 1
    assert done.stdout == (
        f"{hostages}:5: Les assaillants retiennent [sept] otages dans une banque.\n"
        '    expected  8, place "Dijon"\n'
        '    got       7, place ""\n'
        f"{hostages}:9: Les négociateurs ont reçu [au moins neuf] otages.\n"
        "    expected  nothing\n"
        "    got       9 or more\n"
        "2 examples in 1 file: 2 failed\n"
    )


def test_broken_files_are_told_all_at_once(hostages: Path) -> None:
    hostages.write_text(HOSTAGES.replace("nouns", "noun"), "utf-8")
    (hostages.parent / "clock.toml").write_text("hours = 3", "utf-8")
    done = fresh("test", str(hostages.parent.parent))
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{hostages}: pattern 1: nouns: is missing: add it" in done.stderr
    assert f'{hostages}: pattern 1: noun: unknown key "noun"; did you mean "nouns"?' in done.stderr
    clock = hostages.parent / "clock.toml"
    assert f'{clock}: hours: must be a list, as in ["one", "two"], not 3' in done.stderr
    assert f"{clock}: morning: is missing: add it" in done.stderr


def test_a_measure_without_its_table_says_what_to_add(hostages: Path) -> None:
    (hostages.parent.parent / "measures.toml").unlink()
    done = fresh("test", str(hostages))
    assert done.returncode == 2
    assert done.stderr == (
        f'checker: {hostages}: unknown measure "hostages"; did you mean "states"? '
        "Rename the file, or add [hostages] to measures.toml\n"
    )


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("nowhere.toml", "no such file or folder"),
        ("empty", "no rule file (*.toml) in this folder"),
    ],
)
def test_a_path_that_holds_nothing(tmp_path: Path, path: str, message: str) -> None:
    (tmp_path / "empty").mkdir()
    result = run("test", str(tmp_path / path))
    assert (result.exit_code, result.stderr) == (2, f"checker: {tmp_path / path}: {message}\n")


def test_every_kind_of_file_has_its_reader() -> None:
    assert set(OF_A_LANGUAGE) == OTHER_FILES
    shared = {path.stem for path in rules_folder().glob("*.toml")}
    assert set(SHARED) == shared
    own = {path.stem for path in rules_folder().glob("*/*.toml")}
    assert own <= OTHER_FILES | set(measures())


def test_lines_of_tables_and_texts() -> None:
    text = '[[example]] # one\ntexts = ["a"]\n\n[[ example ]]\ntexts = [\n  "b",\n]\n'
    assert [line_of_table(text, "example", number) for number in (1, 2, 3)] == [1, 4, 1]
    assert (line_of_text(text, "b", 4), line_of_text(text, "b", 1)) == (6, 1)
    assert comments(text, "example") == ["one", ""]
