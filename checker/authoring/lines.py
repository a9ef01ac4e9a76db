"""Where the examples of a rule file stand; TOML does not tell."""

from __future__ import annotations

import json
import re

__all__ = ["comments", "line_of_table", "line_of_text"]


def _heads(text: str, name: str) -> list[re.Match[str]]:
    """The [[name]] lines, each with its comment."""
    line = rf"^[ \t]*\[\[[ \t]*{re.escape(name)}[ \t]*\]\](?:[ \t]*#[ \t]*(.*))?"
    return list(re.finditer(line, text, re.MULTILINE))


def comments(text: str, name: str) -> list[str]:
    """What stands behind each [[name]] as a comment; "" where nothing does."""
    return [(head[1] or "").strip() for head in _heads(text, name)]


def line_of_table(text: str, name: str, number: int) -> int:
    """The line of the [[name]] table of that number, both counted as people do; 1 if none is."""
    heads = _heads(text, name)
    return text.count("\n", 0, heads[number - 1].start()) + 1 if number <= len(heads) else 1


def line_of_text(text: str, wanted: str, first: int) -> int:
    """The line from `first` on where a text stands in quotes, else `first` itself."""
    lines = text.splitlines()
    quoted = (json.dumps(wanted, ensure_ascii=False), f"'{wanted}'")
    for number, line in enumerate(lines[first - 1 :], first):
        if number > first and line.lstrip().startswith("[["):
            break
        if any(form in line for form in quoted):
            return number
    return first
