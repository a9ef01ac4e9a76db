"""The errors that a run may end with or report.

CheckerError          exit code 2: says what, where (file and key) and what to do
├─ SettingsError      a bad option or setting; lists the allowed ones
├─ RuleError          all problems of the rule files at once
├─ PluginError        an unknown name (lists the known ones) or a missing extra
└─ InputError         one unreadable article: kept as Article.problem, never stops the others
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["CheckerError", "InputError", "PluginError", "Problem", "RuleError", "SettingsError"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a rule file."""

    file: str
    key: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.text}" if self.key else f"{self.file}: {self.text}"


class CheckerError(Exception):
    """Anything that stops a run."""


class SettingsError(CheckerError):
    """A bad option or setting."""


class RuleError(CheckerError):
    """Everything that is wrong with the rule files of a load."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[type[RuleError], tuple[tuple[Problem, ...]]]:
        return (RuleError, (self.problems,))


class PluginError(CheckerError):
    """A plug-in that is not there."""


class InputError(CheckerError):
    """An article that cannot be read."""
