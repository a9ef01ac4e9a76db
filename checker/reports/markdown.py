"""The report as Markdown, for a pull request or a mail: counts, and a section per finding."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from checker.records import Claim, Finding, Kind
from checker.report import Report
from checker.reports.page_html.sheet import Sheet, sheet_for
from checker.reports.page_html.todo import todo
from checker.reports.parts.about import spoken_tally
from checker.reports.parts.look import Look
from checker.reports.parts.order import counting
from checker.reports.parts.page import copies_said, spoken_value
from checker.reports.parts.plain import clean
from checker.reports.parts.quoting import context_around, origin, remarks
from checker.reports.parts.sides import Side, sides_of
from checker.reports.parts.words import counted

__all__ = ["plain", "render"]

SHOWN = 3  # articles of a side that are named; the others are counted

# What Markdown and GitHub may take for their own inside a line; no text of an article begins one.
# Mentions and numbers of issues are looked for in what is shown: there only a sign that parts them
# helps. The rest is addresses (://, www.) and names of emoji.
_MARKUP = re.compile(r"[\\`*_{}\[\]<>|~$&@#]|:(?=//|[\w+-]+:)|(?i:(?<=www)\.)")
_NAMED = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "@&#8203;", "#": "#&#8203;"}


def render(report: Report, look: Look) -> str:
    """The report as Markdown in the language of most articles; "" when quiet and all is well."""
    sheet = sheet_for(counting(report), look)
    findings = sheet.report.findings
    if not findings:
        return "" if look.quiet else f"{_praise(sheet)}\n"
    parts = [] if look.quiet else ["\n".join(_summary(sheet))]
    parts += ["\n".join(_section(finding, sheet)) for finding in findings]
    return "\n\n".join(parts) + "\n"


def plain(text: str) -> str:
    """The text on one line, with every sign that Markdown obeys made a plain one."""
    return _MARKUP.sub(lambda sign: _NAMED.get(sign[0], "\\" + sign[0]), clean(text))


def _praise(sheet: Sheet) -> str:
    labels = sheet.page.words.labels
    return plain(labels.nothing if sheet.report.claims else labels.no_facts)


def _summary(sheet: Sheet) -> Iterator[str]:
    """What was checked, and a table of how many findings there are of each kind."""
    words, locale = sheet.page.words, sheet.page.words.locale
    articles = counted(words.counts.articles, len(sheet.report.articles), locale)
    facts = counted(words.counts.facts, len(sheet.report.facts), locale)
    yield f"**{plain(f'{articles} · {facts}')}**"
    yield ""
    if sheet.report.baseline:
        yield plain(spoken_tally(sheet.report.baseline, sheet.page.language))
        yield ""
    yield f"| {plain(sheet.words.filters.kind)} | |"
    yield "|---|--:|"
    numbers = Counter(str(finding.kind) for finding in sheet.report.findings)
    for kind, number in numbers.items():
        yield f"| {plain(_kind(kind, sheet))} | {number} |"


def _kind(kind: str, sheet: Sheet) -> str:
    names = {str(known): forms.one for known, forms in sheet.page.words.kinds.items()}
    return names.get(kind, kind)


def _section(finding: Finding, sheet: Sheet) -> Iterator[str]:
    """A heading, what to do, each side, why."""
    sides, words = sides_of(finding), sheet.words.finding
    yield f"### {plain(_kind(str(finding.kind), sheet))} · {plain(finding.message)}"
    if told := todo(finding, sides, sheet):
        yield f"\n**{plain(words.todo)}** {plain(told)}"
    if finding.spot.line:
        yield f"\n`{_code(f'{finding.spot.path}:{finding.spot.line}:{finding.spot.column}')}`"
    if sides:
        yield ""
    for at, side in enumerate(sides):
        yield from _side(side, sheet, overtaken=at > 0 and finding.kind is Kind.UPDATES)
    if finding.reason and finding.kind is not Kind.UNREADABLE:
        yield f"\n_{plain(words.why)}_ {plain(finding.reason)} · `{_code(finding.id[:8])}`"


def _side(side: Side, sheet: Sheet, *, overtaken: bool) -> Iterator[str]:
    """A value with the sentence of its first claim, and the other articles that carry it."""
    first, quotes = side.first, sheet.page.words.quotes
    before, after = context_around(first)
    mark = f" ({plain(sheet.words.finding.overtaken)})" if overtaken else ""
    figure = f"**{plain(first.quote).strip()}**"
    sentence = f"{quotes[0]}{plain(before)}{figure}{plain(after)}{quotes[1]}"
    yield f"- **{plain(spoken_value(first, sheet.page))}**{mark} {sentence}  "
    yield f"  {_where(first, sheet)}"
    for claim in side.claims[1:SHOWN]:
        yield f"  - {_where(claim, sheet)}"
    if len(side.claims) > SHOWN:
        more = sheet.page.words.counts.more_articles
        number = len(side.claims) - SHOWN
        yield f"  - {plain(counted(more, number, sheet.page.words.locale))}"
    if copies := copies_said(side.claims, sheet.page):
        yield f"  - {plain(copies)}"


def _where(claim: Claim, sheet: Sheet) -> str:
    """The place as code, the outlet and date, and what more is known of the claim."""
    place = f"`{_code(f'{claim.path or claim.article}:{claim.line}:{claim.column}')}`"
    known = (origin(claim, sheet.page), *filter(None, remarks(claim, sheet.page)))
    return " · ".join((place, *map(plain, known)))


def _code(text: str) -> str:
    """Text for a span of code, which ends at the first backtick and in a table at a bar."""
    return clean(text).replace("`", "'").replace("|", "\u2223") or "-"
