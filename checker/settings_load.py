"""Where settings come from: a file, the environment and the command line, the later ones first.

The file is the nearest checker.toml, or pyproject.toml with a table [tool.checker], upwards from
the working folder. In the environment a setting `batch_size` is called CHECKER_BATCH_SIZE.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from checker.errors import SettingsError
from checker.rule_folders import lay_over_folder
from checker.settings import KEYS, Settings
from checker.settings_faults import PREFIX, Source, decoded, unknown_keys

__all__ = ["DEFAULT", "Loaded", "find_file", "given", "load", "loaded"]

DEFAULT = "default"
FILES = ("baseline", "decisions", "facts")  # settings that are paths
NO_SETTINGS = {"CHECKER_CACHE_DIR"}


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings of a run, and where each came from."""

    settings: Settings
    origins: Mapping[str, str]  # by setting: the file, "the environment", ... or "default"
    file: Path | None  # the settings file


def load(flags: Mapping[str, object], *, folder: Path, environment: Mapping[str, str]) -> Settings:
    """The settings for a run in `folder`; a flag that is None, "" or [] was not given.

    Raises SettingsError with everything that is unknown or not allowed.
    """
    return loaded(flags, folder=folder, environment=environment).settings


def loaded(flags: Mapping[str, object], *, folder: Path, environment: Mapping[str, str]) -> Loaded:
    """The same with the origin of each setting; rules folders are in force from now on."""
    path = find_file(folder)
    home = path.parent if path else folder.resolve()
    sources = [*_of_file(path), _of_environment(environment), _of_flags(flags)]
    problems = [problem for source in sources for problem in unknown_keys(source)]
    problems += _lay_rules(sources, home)
    settings, origins = Settings(home=str(home)), dict.fromkeys(KEYS, DEFAULT)
    for source in sources:
        known = {key: value for key, value in source.values.items() if key in KEYS}
        given, found = decoded(replace(source, values=known))
        problems += found
        if given is not None:
            given = _from_home(given, source, home)
            settings = replace(settings, **{key: getattr(given, key) for key in known})
            origins |= dict.fromkeys(known, source.where)
    if problems:
        raise SettingsError("\n".join(dict.fromkeys(problems)))
    return Loaded(settings, origins, path)


def given(where: str, values: Mapping[str, object]) -> Settings:
    """The defaults with some values that a caller gives; SettingsError names `where`."""
    source = Source(where, "", values)
    found, problems = decoded(replace(source, values={k: values[k] for k in values if k in KEYS}))
    problems = [*unknown_keys(source), *problems]
    if found is None or problems:
        raise SettingsError("\n".join(problems))
    return replace(found, home=str(Path.cwd()))


def find_file(folder: Path) -> Path | None:
    """The settings file that holds for a folder: its own, or that of the nearest one above."""
    for level in (folder.resolve(), *folder.resolve().parents):
        for path in (level / "checker.toml", level / "pyproject.toml"):
            if path.is_file() and (path.name == "checker.toml" or _own_table(path) is not None):
                return path
    return None


def _of_file(path: Path | None) -> Iterator[Source]:
    if path is not None:
        table = _own_table(path) or {}
        yield Source(str(path), "", {key.replace("-", "_"): table[key] for key in table})


def _of_flags(flags: Mapping[str, object]) -> Source:
    given = {key: value for key, value in flags.items() if value not in (None, "", [])}
    return Source("the command line", "--", given)


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


def _of_environment(environment: Mapping[str, str]) -> Source:
    """The settings in the environment; other variables may begin like ours, misspelt ones not."""
    found: dict[str, object] = {}
    for variable, value in environment.items():
        key = variable.removeprefix(PREFIX).lower()
        known = variable.startswith(PREFIX) and variable not in NO_SETTINGS
        if known and get_close_matches(key, KEYS, n=1, cutoff=0.7):
            found[key] = value
    return Source("the environment", PREFIX, found)


def _from_home(given: Settings, source: Source, home: Path) -> Settings:
    """The settings with the paths of a file from its folder on."""
    if source.before:
        return given
    placed = {key: str(home / path) for key in FILES if (path := getattr(given, key))}
    return replace(given, **placed)  # type: ignore[arg-type]


def _lay_rules(sources: Iterable[Source], home: Path) -> list[str]:
    """Lay the rules folders of the settings over ours, before any rule is read.

    What is wrong with them comes back; a list that is none is told with the other settings.
    """
    problems: list[str] = []
    for source in sources:
        told = source.values.get("rules", ())
        folders = told if isinstance(told, list | tuple) else ()
        faults = (lay_over_folder(home / name) for name in folders if isinstance(name, str))
        key = source.written("rules")
        problems.extend(f"{source.where}: {key}: {fault}" for fault in faults if fault)
    return problems
