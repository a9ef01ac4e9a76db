"""Facts that are shares of one whole (the candidates of one vote), put side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from checker.measures import measures
from checker.records import Fact
from checker.reports.parts.scope import said

__all__ = ["contests"]

_SCOPE = ("place", "period", "subset")  # in which claims of one contest may not differ


def contests(facts: Iterable[Fact]) -> list[tuple[Fact, ...]]:
    """Facts in groups, in the order of the first of each; what is no share of a whole is alone."""
    groups: list[list[Fact]] = []
    open_groups: defaultdict[tuple[str, str], list[list[Fact]]] = defaultdict(list)
    for fact in facts:
        rivals = open_groups[fact.story, fact.measure] if _is_share(fact) else []
        group = next((group for group in rivals if _one_whole(fact, group)), None)
        if group is None:
            group = []
            groups.append(group)
            rivals.append(group)
        group.append(fact)
    return [tuple(group) for group in groups]


def _is_share(fact: Fact) -> bool:
    measure = measures().get(fact.measure)
    return measure is not None and measure.whole


def _one_whole(fact: Fact, group: Sequence[Fact]) -> bool:
    return all(
        other.subject != fact.subject and all(_agree(fact, other, name) for name in _SCOPE)
        for other in group
    )


def _agree(left: Fact, right: Fact, name: str) -> bool:
    ours, theirs = _said(left, name), _said(right, name)
    return not ours or not theirs or bool(ours & theirs)


def _said(fact: Fact, name: str) -> set[str]:
    """All that the claims of a fact say about one part of their scope."""
    return {scope for claim in fact.claims if (scope := said(getattr(claim, name)))}
