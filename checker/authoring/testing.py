"""What `checker rules test` tells of the examples of rule files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.authoring.examples import Outcome, cases, missing_sign, outcome
from checker.authoring.files import RuleFile

__all__ = ["Results", "failure", "run_all", "summary"]

Tell = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Results:
    """How many examples were run, and how many failed; a file without both signs is a failure."""

    files: int
    examples: int
    failed: int


def run_all(
    files: Sequence[RuleFile], *, write: Callable[[str], object], tell: Tell | None = None
) -> Results:
    """Run all examples of these files; each failure is written when it is met."""
    found = [case for file in files for case in cases(file)]
    failed = 0
    for done, case in enumerate(found, 1):
        result = outcome(case)
        if not result.passed:
            failed += 1
            write(failure(result))
        if tell is not None:
            tell("examples", done, len(found))
    for file in files:
        if lacking := missing_sign(file):
            failed += 1
            write(f"{file.shown}: {lacking}")
    return Results(len({case.file for case in found}), len(found), failed)


def failure(result: Outcome) -> str:
    """Where a failing example stands, its text, what it should give and what it gave."""
    case = result.case
    return "\n".join((
        f"{case.file.shown}:{case.line}: {result.marked}",
        f"    expected  {result.expected}",
        f"    got       {result.got}",
    ))  # fmt: skip


def summary(results: Results) -> str:
    """The line that ends the test."""
    told = f"{_counted(results.examples, 'example')} in {_counted(results.files, 'file')}"
    return f"{told}: {f'{results.failed} failed' if results.failed else 'all pass'}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
