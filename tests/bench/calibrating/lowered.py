"""A check that tells all that it decided, however unsure."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

from checker.findings import sureness
from checker.findings.rules import judgement

__all__ = ["lowered"]


@contextmanager
def lowered() -> Iterator[None]:
    """Without the least confidences of rules/judgement.toml."""
    rules = judgement()
    free = replace(
        rules,
        least=dict.fromkeys(rules.least, 0.0),
        many=replace(rules.many, least=0.0),
        margin=replace(rules.margin, least_far=0.0, least_wide=0.0),
        states=replace(rules.states, least=0.0),
    )
    with patch.object(sureness, "judgement", lambda: free):
        yield
