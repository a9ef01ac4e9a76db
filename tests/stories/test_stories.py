"""The examples end to end: the text that an editor sees, and what it must and must not say.

`expected.txt` is compared exactly; `pytest tests/stories --update-expected` writes it anew, to be
read before it is kept. `meaning.toml` says what may not change with any wording:

[[found]]    a finding of this kind that holds a claim for each of `claims` (article, quote)
[[silent]]   claims of which no two may be told against each other
[other]      kinds and measures of further findings that may be told; any other is a false alarm

An article is named by how its file name begins, a quote by what it holds; `pending` says why the
program cannot find it yet.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from checker.records import Claim, Finding, Kind, Level
from checker.reports import text
from checker.reports.parts.look import Look
from checker.rulefiles import STRICT
from tests.examples import EXAMPLES, ROOT, report_of

pytestmark = pytest.mark.model

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Found:
    kind: Kind
    measure: str
    claims: tuple[tuple[str, str], ...]
    pending: str = ""

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Silent:
    why: str
    claims: tuple[tuple[str, str], ...]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Meaning:
    errors: bool  # whether the check ends with exit code 1
    found: tuple[Found, ...]
    silent: tuple[Silent, ...]
    other: tuple[tuple[Kind, str], ...] = ()

    __pydantic_config__ = STRICT


def meaning_of(example: str) -> Meaning:
    data = tomllib.loads((HERE / example / "meaning.toml").read_text(encoding="utf-8"))
    return TypeAdapter(Meaning).validate_python(data)


MEANINGS = {example: meaning_of(example) for example in EXAMPLES}
FOUND = [
    pytest.param(
        example,
        row,
        id=f"{example}: {row.kind} {row.measure} {' / '.join(quote for _, quote in row.claims)}",
        marks=[pytest.mark.xfail(reason=row.pending)] if row.pending else [],
    )
    for example, meaning in MEANINGS.items()
    for row in meaning.found
]
SILENT = [
    pytest.param(example, row, id=f"{example}: {row.why}")
    for example, meaning in MEANINGS.items()
    for row in meaning.silent
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_text_is_as_expected(example: str, request: pytest.FixtureRequest) -> None:
    seen = text.render(report_of(example), Look(quiet=False))
    expected = HERE / example / "expected.txt"
    if request.config.getoption("--update-expected"):
        expected.write_text(seen, encoding="utf-8")
    assert expected.is_file(), "run pytest tests/stories --update-expected and read what it wrote"
    assert seen == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize(("example", "row"), FOUND)
def test_what_must_be_found(example: str, row: Found) -> None:
    findings = [one for one in report_of(example).findings if one.kind is row.kind]
    assert any(holds(one, row) for one in findings), told(report_of(example).findings)


@pytest.mark.parametrize(("example", "row"), SILENT)
def test_what_must_not_be_found(example: str, row: Silent) -> None:
    for finding in report_of(example).findings:
        for one, other in combinations(row.claims, 2):
            assert not opposed(finding, one, other), told([finding])


@pytest.mark.parametrize("example", EXAMPLES)
def test_nothing_else_is_found(example: str) -> None:
    meaning = MEANINGS[example]
    known = {(row.kind, row.measure) for row in meaning.found} | set(meaning.other)
    report = report_of(example)
    other = [one for one in report.findings if (one.kind, one.claims[0].measure) not in known]
    assert other == [], told(other)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_exit_code_is_that_of_the_readme(example: str) -> None:
    levels = {finding.level for finding in report_of(example).findings}
    assert (Level.ERROR in levels) is MEANINGS[example].errors


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_quotes_of_the_meaning_stand_in_the_articles(example: str) -> None:
    """A misspelt row would hold nothing and pass."""
    texts = {
        path.name: plain(path.read_text(encoding="utf-8"))
        for path in (ROOT / "examples" / example).iterdir()
    }
    rows = [*MEANINGS[example].found, *MEANINGS[example].silent]
    for article, quote in (one for row in rows for one in row.claims):
        held = [body for name, body in texts.items() if name.startswith(article)]
        assert len(held) == 1, article
        assert plain(quote) in held[0], (article, quote)


def holds(finding: Finding, row: Found) -> bool:
    sides = {next((c.value for c in finding.claims if is_of(c, one)), None) for one in row.claims}
    differ = len(sides) > 1 or len(row.claims) == 1
    return differ and None not in sides and finding.claims[0].measure == row.measure


def opposed(finding: Finding, one: tuple[str, str], other: tuple[str, str]) -> bool:
    """True when one of the two is on the finding's first side and the other is not."""
    head = finding.claims[0]
    left, right = (
        {claim.value == head.value for claim in finding.claims if is_of(claim, side)}
        for side in (one, other)
    )
    return any(a != b for a in left for b in right)


def is_of(claim: Claim, one: tuple[str, str]) -> bool:
    article, quote = one
    return claim.article.startswith(article) and plain(quote) in plain(claim.quote)


def plain(words: str) -> str:
    """Lower case, with plain blanks between the words."""
    return " ".join(words.casefold().split())


def told(findings: tuple[Finding, ...] | list[Finding]) -> str:
    """What the findings say, for a failed test."""
    return (
        "\n".join(
            f"{one.kind}: {one.message} <- "
            + ", ".join(f"{claim.article}:{claim.quote}" for claim in one.claims)
            for one in findings
        )
        or "nothing was found"
    )
