"""Answers about a sentence that are asked for again and again, each found once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

__all__ = ["remembered"]

P = ParamSpec("P")
T = TypeVar("T")

LATEST = 512  # answers kept of each question: more than those about one sentence


def remembered(question: Callable[P, T]) -> Callable[P, T]:
    """The same question, which answers at once where it was asked of the same things lately."""
    return cast("Callable[P, T]", lru_cache(maxsize=LATEST)(question))
