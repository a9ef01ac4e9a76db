"""The files that make the page: templates that escape all they are given, one style, one script."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from checker.reports.parts.plain import clean

__all__ = ["digest", "environment", "script", "style"]

FOLDER = Path(__file__).parent / "files"
SCRIPTS = ("page.js", "filters.js", "store.js", "decisions.js", "charts.js", "keys.js")
STYLES = ("page.css", "findings.css", "facts.css", "print.css")


@cache
def environment() -> Environment:
    """The templates; every text they put out is cleaned and escaped, wherever it comes from."""
    return Environment(
        loader=FileSystemLoader(FOLDER, encoding="utf-8"),
        autoescape=True,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )


def style() -> Markup:
    """The style sheet as it stands inside the page."""
    return _joined(STYLES)


def script() -> Markup:
    """The script as it stands inside the page."""
    return _joined(SCRIPTS)


def digest(text: str) -> str:
    """The source expression that lets a page run this text and no other."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


@cache
def _joined(names: tuple[str, ...]) -> Markup:
    """Our own files, which are no text of an article and stay as they are."""
    texts = ((FOLDER / name).read_text(encoding="utf-8") for name in names)
    return Markup("\n" + "\n".join(texts))  # noqa: S704


def _harmless(value: object) -> object:
    """Texts without signs that are obeyed; `clean` shows them instead."""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value
