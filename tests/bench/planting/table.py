"""The figures of a run as a table, and as records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from planting.change import Expected
from planting.outcome import Outcome, Planted

__all__ = ["lines", "listed", "records"]

Record = Mapping[str, str | int | list[str]]
ERRORS = (Outcome.FOUND, Outcome.OTHER, Outcome.MISSED)
QUIET = (Outcome.STILL, Outcome.NOTED, Outcome.ALARM)


def lines(planted: Sequence[Planted]) -> Iterator[str]:
    """A table of each expectation: a row for every kind of change, below it one per measure."""
    for told, title in _TITLES.items():
        rows = [one for one in planted if one.change.expected is told]
        if rows:
            yield from ("", title)
            yield from _table(rows, QUIET if told is Expected.SILENT else ERRORS)


def listed(planted: Iterable[Planted]) -> Iterator[str]:
    """Every contradiction that was not found and every false alarm, with both sentences."""
    for one in planted:
        change, told = one.change, one.seen.outcome
        missed = change.expected in (Expected.CONTRADICTS, Expected.ITSELF) and told in ERRORS[1:]
        if missed or told in QUIET[1:]:
            yield f"\n{change.kind}, {change.measure or '-'}, {told}: {one.cause}"
            yield f"  {one.cluster}/{change.article}: {change.old!r} -> {change.new!r}"
            yield f"    {_line(change.sentence)}"
            for other in change.partners[:1]:
                yield f"    {other.article} {other.quote!r}: {_line(other.context)}"
            for finding in one.seen.new[:2]:
                yield f"    {finding.kind}: {_line(finding.message)}"


def records(planted: Iterable[Planted]) -> list[Record]:
    """One record for every change, for other tools."""
    return [
        {
            "cluster": one.cluster,
            "kind": one.change.kind,
            "measure": one.change.measure,
            "expected": one.change.expected.value,
            "outcome": one.seen.outcome.value,
            "cause": one.cause,
            "article": one.change.article,
            "start": one.change.start,
            "old": one.change.old,
            "new": one.change.new,
            "sentence": one.change.sentence,
            "partners": [f"{c.article}: {c.quote}: {c.context}" for c in one.change.partners],
            "findings": [f"{f.kind.value}: {f.message}" for f in one.seen.new],
            "elsewhere": one.seen.elsewhere,
        }
        for one in planted
    ]


def _table(rows: Sequence[Planted], outcomes: Sequence[Outcome]) -> Iterator[str]:
    heads = ["planted", *outcomes, ""]
    yield f"{'':28}" + "".join(f"{head:>14}" for head in heads).rstrip()
    kinds: dict[str, list[Planted]] = defaultdict(list)
    for one in rows:
        kinds[one.change.kind].append(one)
    for kind, ones in kinds.items():
        yield _row(kind, ones, outcomes)
        measures = sorted({one.change.measure for one in ones} - {""})
        for measure in measures:
            own = [one for one in ones if one.change.measure == measure]
            yield _row(f"  {measure}", own, outcomes)
    yield _row("all", rows, outcomes)


def _row(name: str, ones: Sequence[Planted], outcomes: Sequence[Outcome]) -> str:
    counts = [sum(one.seen.outcome is outcome for one in ones) for outcome in outcomes]
    share = f"{counts[0] / len(ones):14.2f}"
    return f"{name:28}{len(ones):14}" + "".join(f"{count:14}" for count in counts) + share


def _line(text: str) -> str:
    return " ".join(text.split())


_TITLES = {
    Expected.CONTRADICTS: "Contradicts another article",
    Expected.ITSELF: "Contradicts itself",
    Expected.MOVES: "Differs from another article, but time explains it",
    Expected.ALONE: "Said by no other article",
    Expected.SILENT: "Means the same",
}
