"""The story that most articles of a check are of, and the few that seem to be of none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from checker.facts.nearness import Nearness

__all__ = ["MainStory", "with_strays"]


@dataclass(frozen=True, slots=True)
class MainStory:
    """When one story is that of a whole check: [main] of rules/stories.toml."""

    articles: int  # that it has at least
    share: float  # of all articles that are compared
    threshold: float  # mean score from which on another group is of it


def with_strays(
    groups: Sequence[list[int]], known: Nearness, rules: MainStory
) -> Iterator[list[int]]:
    """The groups of articles; where one holds most, it takes those that are not far from it.

    What is to be expected before anything is compared counts as much as what is found (Bayes): of a
    folder with six articles of one event the seventh is mostly of that event too.
    """
    main = max(groups, key=len)
    if len(main) < rules.articles or len(main) < rules.share * len(known.articles):
        yield from groups
        return
    strays = [
        group for group in groups if group is not main and _is_near(group, main, known, rules)
    ]
    yield sorted(index for group in (main, *strays) for index in group)
    yield from (group for group in groups if group is not main and group not in strays)


def _is_near(group: list[int], main: list[int], known: Nearness, rules: MainStory) -> bool:
    rows, columns = (np.array(one, dtype=np.intp) for one in (group, main))
    return float(known.between(rows, columns).mean()) >= rules.threshold
