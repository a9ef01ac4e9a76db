"""What the filters offer: kinds, measures, articles and sources that occur, with numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.records import Kind
from checker.reports.page_html.findings import FindingView, kind_name
from checker.reports.page_html.sheet import Sheet
from checker.reports.parts.words import counted, measure_name

__all__ = ["Option", "Options", "options_for"]


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a filter."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Options:
    """The choices of all filters."""

    kinds: tuple[Option, ...]  # in the order of seriousness
    measures: tuple[Option, ...]  # the rest by label
    articles: tuple[Option, ...]
    sources: tuple[Option, ...]


def options_for(views: Sequence[FindingView], sheet: Sheet) -> Options:
    """The choices that lead to something, in the findings or in the facts."""
    claims = sheet.report.claims
    measures = {claim.measure: measure_name(claim, sheet.page.language) for claim in claims}
    titles = {sheet.articles[a.id]: a.title or a.id for a in sheet.report.articles}
    sources = {name: source for source, name in sheet.sources.items()}
    return Options(
        kinds=_kinds(views, sheet),
        measures=_options(measures, (name for view in views for name in view.trait.measures)),
        articles=_options(titles, (name for view in views for name in view.trait.articles)),
        sources=_options(sources, (name for view in views for name in view.trait.sources)),
    )


def _kinds(views: Sequence[FindingView], sheet: Sheet) -> tuple[Option, ...]:
    numbers = Counter(view.trait.kind for view in views)
    known = [kind.value for kind in Kind]
    order = sorted(numbers, key=lambda kind: known.index(kind) if kind in known else len(known))
    return tuple(Option(kind, _kind(kind, numbers[kind], sheet), numbers[kind]) for kind in order)


def _kind(kind: str, number: int, sheet: Sheet) -> str:
    forms = {name.value: forms for name, forms in sheet.page.words.kinds.items()}.get(kind)
    return counted(forms, number, sheet.page.words.locale) if forms else kind_name(kind, sheet)


def _options(labels: dict[str, str], found: Iterable[str]) -> tuple[Option, ...]:
    numbers = Counter(found)
    options = (Option(value, label, numbers[value]) for value, label in labels.items())
    return tuple(sorted(options, key=lambda option: (option.label.casefold(), option.value)))
