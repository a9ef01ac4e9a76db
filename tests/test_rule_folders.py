"""Rule files of one's own are laid over ours, in every process, and the cache knows of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checker import rulefiles
from checker.cache_salt import salt_of
from checker.rule_folders import lay_over_folder
from checker.rulefiles import rule_files, rules_folder, standing_for

HOSTAGES = """
[[pattern]]
extends = "counted-noun"
nouns = ["otage"]

[[example]]
text = "Les assaillants retiennent sept otages."
expect = [{ low = 7, high = 7 }]
"""
MEASURE = """
[hostages]
unit = "person"
people = true
names = { fr = "otages", en = "hostages" }
"""


@pytest.fixture(autouse=True)
def _nothing_stays_laid(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rulefiles, "_laid", {})


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "my-rules"
    (folder / "fr").mkdir(parents=True)
    (folder / "fr" / "hostages.toml").write_text(HOSTAGES)
    (folder / "measures.toml").write_text(MEASURE)
    return folder


def test_a_folder_is_laid_over_ours(own: Path) -> None:
    before = salt_of()
    assert lay_over_folder(own) == ""
    ours = rules_folder() / "fr" / "hostages.toml"
    assert standing_for(ours) == own / "fr" / "hostages.toml"
    assert ours in rule_files("fr/*.toml")
    laid = salt_of()
    assert laid != before
    (own / "measures.toml").write_text(MEASURE + 'moves = "varies"\n')
    assert salt_of() != laid


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("hostages.toml", "/hostages.toml is of no language: put it into its folder, as in "),
        ("drafts/hostages.toml", "/fr/hostages.toml"),
        ("fr/more/hostages.toml", "is of no language"),
        ("readme.txt", " holds no rule file, as in "),
    ],
)
def test_what_has_no_place_is_told(tmp_path: Path, name: str, message: str) -> None:
    file = tmp_path / "rules" / name
    file.parent.mkdir(parents=True)
    file.write_text("")
    assert message in lay_over_folder(tmp_path / "rules")
    assert rulefiles._laid == {}


def test_a_new_language_comes_with_its_folder(own: Path) -> None:
    (own / "fr").rename(own / "oc")
    (own / "oc" / "language.toml").write_text("")
    assert lay_over_folder(own) == ""
    assert "oc" in rulefiles.languages()


@pytest.mark.model
@pytest.mark.slow
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_reads_them_in_every_process(own: Path, jobs: str) -> None:
    site = own.parent
    (site / "checker.toml").write_text('rules = ["my-rules"]\n[measures]\nhostages = "note"\n')
    (site / "news").mkdir()
    for name, count in (("a", "sept"), ("b", "huit"), ("c", "huit")):
        text = f"Prise d'otages\n\nLes assaillants retiennent {count} otages dans la banque.\n"
        (site / "news" / f"{name}.txt").write_text(text)
    command = [sys.executable, "-m", "checker", "claims", "news", "--format", "csv", "--no-cache",
               "--jobs", jobs, "--batch-size", "1"]  # fmt: skip
    done = subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.count(",hostages,") == 3
