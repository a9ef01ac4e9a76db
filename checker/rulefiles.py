"""Where the rule files lie, and how one becomes a frozen dataclass."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Protocol, TypeVar, cast, runtime_checkable

from pydantic import ConfigDict, TypeAdapter, ValidationError

from checker.errors import Problem, RuleError
from checker.rulefaults import Fault, Steps, faults, key_of

__all__ = [
    "STRICT",
    "adapter",
    "decode",
    "laid_over",
    "languages",
    "lay_over",
    "prose_file",
    "refuse",
    "rule_files",
    "rules_folder",
    "shown",
    "standing_for",
    "tables",
]

# Every schema class carries it as `__pydantic_config__ = STRICT`: a misspelt key is an error.
STRICT = ConfigDict(extra="forbid")

Schema = TypeVar("Schema")


@runtime_checkable
class Checked(Protocol):
    """A schema that finds what is wrong beyond its types."""

    def faults(self) -> Iterable[Fault]:
        """The way to each fault, and what is wrong there."""
        ...


_laid: dict[Path, Path] = {}  # the files that stand in place of ours, or beside them


@cache
def rules_folder() -> Path:
    """The rules that we ship: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    for folder in (package / "rules", package.parent / "rules"):
        if (folder / "measures.toml").is_file():
            return folder
    raise RuleError(
        [Problem(str(package / "rules"), "", "the rule files are missing; install again")]
    )


def lay_over(files: Mapping[Path, Path]) -> None:
    """From now on these files stand for those of `rules_folder`, whether we ship such ones or not.

    Rules are read once in a process: it must be told before anything is read.
    """
    _laid.update(files)


def laid_over() -> Mapping[Path, Path]:
    """The files that stand for some of `rules_folder`; another process is told them anew."""
    return dict(_laid)


def standing_for(path: Path) -> Path:
    """The file that is read in place of one of `rules_folder`: most often itself."""
    return _laid.get(path, path)


def prose_file(language: str, name: str) -> Path:
    """The file of what readers are told: that of the language, of English where it has none yet."""
    path = rules_folder() / language / name
    return path if standing_for(path).is_file() else rules_folder() / "en" / name


def rule_files(pattern: str) -> list[Path]:
    """The paths below `rules_folder` that match a pattern, in order, those laid over included."""
    folder = rules_folder()
    more = (path for path in _laid if path.relative_to(folder).match(pattern))
    return sorted({*folder.glob(pattern), *more})


def languages() -> tuple[str, ...]:
    """The codes of all languages: every folder of rules that holds a language.toml."""
    return tuple(path.parent.name for path in rule_files("*/language.toml"))


def shown(path: Path) -> str:
    """The name of a rule file in messages: "rules/fr/deaths.toml", another one as it was given."""
    found, folder = standing_for(path), rules_folder()
    inside = found.is_relative_to(folder)
    return found.relative_to(folder.parent).as_posix() if inside else str(found)


def tables(path: Path, *, own: bool = False) -> dict[str, object]:
    """The file as TOML gives it, or with `own` the very one of that path.

    Raises RuleError where it cannot be read.
    """
    try:
        found = path if own else standing_for(path)
        return tomllib.loads(found.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError([Problem(shown(path), "", f"cannot be read: {error}")]) from error
    except tomllib.TOMLDecodeError as error:
        raise RuleError([Problem(shown(path), "", f"is no TOML: {error}")]) from error


def decode(path: Path, schema: type[Schema], *, blanks: bool = True) -> Schema:
    """The rule file as an instance of the frozen dataclass `schema`; unknown keys are refused.

    A schema that knows more than its types has a method `faults`, which gives the way to what is
    wrong and what is wrong with it. Without `blanks`, phrases must have words. Raises RuleError
    with every problem of the file.
    """
    data = tables(path)
    try:
        file = adapter(schema).validate_python(data)
    except ValidationError as error:
        raise RuleError(faults(shown(path), error, schema)) from error
    if not blanks:
        refuse(path, _blank_phrases((), data))
    if isinstance(file, Checked):
        refuse(path, file.faults())
    return file


def _blank_phrases(steps: Steps, value: object) -> Iterator[Fault]:
    """The lists in a file that hold a phrase without a word."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _blank_phrases((*steps, key), inner)
    elif isinstance(value, list):
        if any(isinstance(text, str) and not text.strip() for text in value):
            yield steps, "holds an empty phrase: take it out"
        for number, inner in enumerate(value):
            if not isinstance(inner, str):
                yield from _blank_phrases((*steps, number), inner)


def refuse(path: Path, found: Iterable[Fault]) -> None:
    """Raise RuleError with all faults of a file, if there are any."""
    problems = [Problem(shown(path), key_of(steps), text) for steps, text in found]
    if problems:
        raise RuleError(problems)


_adapters: dict[object, object] = {}


def adapter(schema: type[Schema]) -> TypeAdapter[Schema]:
    """The decoder of a schema, made once: that takes pydantic longer than any file does."""
    if schema not in _adapters:
        _adapters[schema] = TypeAdapter(schema)
    return cast("TypeAdapter[Schema]", _adapters[schema])
