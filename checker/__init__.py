"""Finds where news articles disagree about a figure, and where one has overtaken another."""

from __future__ import annotations

from checker.version import __version__

__all__ = ["__version__"]
