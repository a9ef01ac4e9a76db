"""Where the rule files lie, and how one becomes a frozen dataclass."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

from pydantic import ConfigDict, TypeAdapter, ValidationError

from checker.errors import Problem, RuleError

__all__ = ["STRICT", "adapter", "decode", "languages", "rules_folder"]

# Every schema class carries it as `__pydantic_config__ = STRICT`: a misspelt key is an error.
STRICT = ConfigDict(extra="forbid")

Schema = TypeVar("Schema")


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


def languages() -> tuple[str, ...]:
    """The codes of all languages: every folder of rules that holds a language.toml."""
    return tuple(sorted(path.parent.name for path in rules_folder().glob("*/language.toml")))


def decode(path: Path, schema: type[Schema]) -> Schema:
    """The rule file as an instance of the frozen dataclass `schema`; unknown keys are refused.

    Raises RuleError with every problem of the file.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RuleError([Problem(str(path), "", str(error))]) from error
    try:
        return adapter(schema).validate_python(data)
    except ValidationError as error:
        raise RuleError(
            Problem(str(path), ".".join(map(str, fault["loc"])), fault["msg"])
            for fault in error.errors()
        ) from error


_adapters: dict[type, object] = {}


def adapter(schema: type[Schema]) -> TypeAdapter[Schema]:
    """The decoder of a schema, made once: that takes pydantic longer than any file does."""
    if schema not in _adapters:
        _adapters[schema] = TypeAdapter(schema)
    return cast("TypeAdapter[Schema]", _adapters[schema])
