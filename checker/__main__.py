"""Lets `python -m checker` do what the command does."""

from __future__ import annotations

from checker.cli import main

__all__: list[str] = []

if __name__ == "__main__":
    main()
