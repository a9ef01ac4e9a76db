"""A facts.toml to begin with: what several articles agree on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from checker.articles.selection import inside
from checker.records import Claim, Fact, Status
from checker.registry.file import is_owned, needs_words, read_value
from checker.report import Report

__all__ = ["exported"]

HEAD = """\
# Facts that the articles are held against: checker check ARTICLES --facts facts.toml
# These are figures that several articles agree on. Keep those that you have verified, take the
# others out, and widen `articles` (globs, as in .gitignore) to where each of them holds.
"""
KEYS = ("subject", "place", "period", "subset")


def exported(report: Report, agreed: Iterable[Fact], home: Path) -> str:
    """The facts as the text of a file in the folder `home`, in the order of the report."""
    names = {article.id: article.path for article in report.articles}
    tables = (_table(fact, names, home) for fact in agreed)
    return "\n".join((HEAD, *(table for table in tables if table)))


def _table(fact: Fact, names: dict[str, str], home: Path) -> str:
    """One entry; "" for a fact of one article, or whose figure is too little by itself."""
    articles = sorted({names[claim.article] for claim in fact.claims})
    first = next((claim for claim in fact.claims if _stands_alone(claim)), None)
    if first is None or len(articles) < 2:
        return ""
    owned = is_owned(fact.measure, first.subject)
    if needs_words(fact.measure) and not owned:
        return ""
    lines = ["[[fact]]", f"measure = {_text(fact.measure)}", *_scope(first)]
    lines += [f"value = {_text(' '.join(first.quote.split()))}"]
    lines += [f"language = {_text(first.rule.partition('/')[0])}"]
    if source := first.attribution or first.source:
        lines.append(f"source = {_text(source)}")
    if not owned:
        globs = ", ".join(_text(_glob(inside(path, str(home)))) for path in articles)
        lines.append(f"articles = [{globs}]")
    return "\n".join(lines) + "\n"


def _scope(claim: Claim) -> Iterator[str]:
    told = ((key, getattr(claim, key)) for key in KEYS)
    yield from (f"{key} = {_text(value)}" for key, value in told if value)


def _stands_alone(claim: Claim) -> bool:
    """True for an assertion whose words give the same figure without their sentence."""
    if claim.status is not Status.ASSERTED or claim.previous or claim.increment:
        return False
    read = read_value(" ".join(claim.quote.split()), claim.rule.partition("/")[0])
    return read is not None and read.value == claim.value and read.unit in ("", claim.unit)


def _glob(path: str) -> str:
    """A pattern for this path alone."""
    return "/" + "".join(f"\\{sign}" if sign in "*?[]\\!# " else sign for sign in path)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
