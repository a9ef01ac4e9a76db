"""The regions that readers know by more than one name: rules/regions.toml."""

from __future__ import annotations

from functools import cache

from checker.rulefiles import decode, rules_folder

__all__ = ["regions"]


@cache
def regions() -> dict[str, tuple[str, ...]]:
    """Names of regions by a key of their own; raises RuleError where the file is wrong."""
    return decode(rules_folder() / "regions.toml", dict[str, tuple[str, ...]])
