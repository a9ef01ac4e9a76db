"""The settings as text: those in force, and a file to begin with."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from textwrap import fill
from typing import get_args, get_type_hints

from pydantic.fields import FieldInfo

from checker.settings import KEYS, Settings
from checker.settings_faults import hyphened
from checker.settings_load import Loaded

__all__ = ["as_json", "as_toml", "described", "template", "written"]

WIDTH = 96
HEAD = """\
# Settings of checker. A line that begins with "#" and a setting shows what holds without it: take
# the "#" away to change it. `checker config show` tells what is in force, and where it came from.
"""
EXAMPLES = {
    "locale": '"fr"',
    "columns": '"text=body,date=day"',
    "since": '"origin/main"',
    "address": '"auto"',
    "baseline": '"checker-baseline.json"',
    "decisions": '"decisions.json"',
    "facts": '"facts.toml"',
    "include": '["content/**"]',
    "exclude": '["drafts/", "*.draft.md"]',
    "rules": '["my-rules"]',
    "levels": '\n#update = "note"   # error, warning, note or off\n#stealth-edit = "note"',
    "measures": '\n#time = "off"\n#deaths = { update = "error" }   # one rule of one measure',
    "overrides": (
        '\n#paths = ["archive/**"]\n#levels = { update = "off" }\n#measures = { crowd = "note" }'
        "\n#min-confidence = 0.9"
    ),
}
HEADERS = {"levels": "[levels]", "measures": "[measures]", "overrides": "[[overrides]]"}


def described() -> dict[str, str]:
    """What each setting is, in the order of the file."""
    hints = get_type_hints(Settings, include_extras=True)
    return {key: _description(hints[key]) for key in KEYS}


def as_toml(loaded: Loaded) -> str:
    """The settings in force as TOML, with the origin of each behind it."""
    settings = {key: getattr(loaded.settings, key) for key in KEYS}
    lines = [f"{hyphened(key)} = {written(value)}" for key, value in settings.items()]
    width = max((len(line) for line in lines if len(line) < WIDTH // 2), default=0)
    file = f"# settings file: {loaded.file}" if loaded.file else "# no settings file"
    told = (
        f"{line:<{width}}  # {origin}"
        for line, origin in zip(lines, (loaded.origins[key] for key in KEYS), strict=True)
    )
    return "\n".join((file, *told)) + "\n"


def as_json(loaded: Loaded) -> str:
    """The settings in force as JSON: each with its value and its origin."""
    told = {
        hyphened(key): {"value": _plain(getattr(loaded.settings, key)), "from": origin}
        for key, origin in loaded.origins.items()
    }
    file = str(loaded.file) if loaded.file else None
    return json.dumps({"file": file, "settings": told}, ensure_ascii=False, indent=2) + "\n"


def template() -> str:
    """A checker.toml with every setting explained, in which nothing is set yet."""
    return HEAD + "".join(_explained(key, text) for key, text in described().items())


def written(value: object) -> str:
    """A value as TOML writes it on one line."""
    plain = _plain(value)
    if isinstance(plain, dict):
        inside = ", ".join(f"{_bare(key)} = {written(v)}" for key, v in plain.items())
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(plain, list):
        return f"[{', '.join(map(written, plain))}]"
    return json.dumps(plain, ensure_ascii=False).replace("\x7f", "\\u007f")


def _bare(key: str) -> str:
    return key if key.replace("-", "").replace("_", "").isalnum() else json.dumps(key)


def _plain(value: object) -> object:
    """The value in lists and tables; what was not told of an override is left out."""
    if is_dataclass(value):
        told = ((f.name, getattr(value, f.name)) for f in fields(value))
        return {hyphened(key): _plain(v) for key, v in told if v not in (None, {})}
    if isinstance(value, Mapping):
        return {str(key): _plain(v) for key, v in value.items()}
    return [_plain(v) for v in value] if isinstance(value, tuple | list) else value


def _explained(key: str, text: str) -> str:
    head = fill(text[0].upper() + text[1:] + ".", WIDTH, initial_indent="# ")
    if key in HEADERS:
        return f"\n{head}\n#{HEADERS[key]}{EXAMPLES[key]}\n"
    value = EXAMPLES.get(key) or written(getattr(Settings(), key))
    return f"\n{head}\n#{hyphened(key)} = {value}\n"


def _description(hint: object) -> str:
    return next(_told(get_args(hint)), "")


def _told(parts: tuple[object, ...]) -> Iterator[str]:
    yield from (p.description or "" for p in parts if isinstance(p, FieldInfo) and p.description)
