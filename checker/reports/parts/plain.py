"""Text of articles made harmless, marked and wrapped for a terminal or a plain file."""

from __future__ import annotations

import re
import textwrap

from checker.reports.parts.look import Look

__all__ = ["SEPARATOR", "clean", "clipped", "harmless", "marked", "paint", "wrapped"]

# Private-use signs stand for the ends of a mark until lines are broken: one column each, as the
# signs that replace them in plain text. `clean` takes them out of what comes from an article.
OPEN, CLOSE = "\ue000", "\ue001"
TIED = "\ue002"  # a blank at which no line is broken
SEPARATOR = f"{TIED}· "

STYLES = {
    "bold": "1",
    "dim": "2",
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "mark": "1;7",
}

_BLANKS = re.compile(r"[\s\x1c-\x1f\x85]+")
_KEPT_BLANKS = frozenset("\u00a0\u2007\u202f")  # they hold a figure or a quotation mark to its word
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ue000-\ue002]"
)


def clean(text: str) -> str:
    """The text on one line, with control and direction signs shown instead of obeyed."""
    if text.isprintable() and "  " not in text:
        return text  # nothing to be done, as for most texts
    return _UNSAFE.sub(_shown, _BLANKS.sub(_one_blank, text))


def harmless(text: str) -> str:
    """The text with control and direction signs shown instead of obeyed, all blanks kept."""
    return _UNSAFE.sub(_shown, text)


def marked(text: str) -> str:
    """The text between the signs that `wrapped` turns into a mark."""
    return f"{OPEN}{text}{CLOSE}"


def clipped(text: str, width: int) -> str:
    """The text, cut to `width` columns where it is longer."""
    return text if len(text) <= width else text[: max(width - 1, 0)].rstrip() + "…"


def paint(text: str, style: str, look: Look) -> str:
    """The text in one of STYLES, or as it is where colours are not wanted."""
    return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if look.colour and text else text


def wrapped(text: str, look: Look, *, indent: int = 0, hang: int = 0, style: str = "") -> list[str]:
    """The lines of a paragraph: broken at plain blanks only, marks and style put in."""
    lines = textwrap.wrap(
        text,
        look.width,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hang),
        break_on_hyphens=False,
        break_long_words=False,
    )
    lines = [line.replace(TIED, " ") for line in lines]
    if not look.colour:
        return [line.replace(OPEN, ">").replace(CLOSE, "<") for line in lines]
    return _painted(lines, style)


def _painted(lines: list[str], style: str) -> list[str]:
    """Lines with their colours; a mark or style that runs on is closed and opened again."""
    base = f"\x1b[{STYLES[style]}m" if style else ""
    mark, inside, out = f"\x1b[{STYLES['mark']}m", False, []
    for line in lines:
        body = line.lstrip(" ")
        start = base + (mark if inside else "")
        inside = body.rfind(OPEN) > body.rfind(CLOSE) or (inside and CLOSE not in body)
        coloured = body.replace(OPEN, mark).replace(CLOSE, f"\x1b[0m{base}")
        end = "\x1b[0m" if base or inside else ""
        out.append(" " * (len(line) - len(body)) + start + coloured + end)
    return out


def _one_blank(blanks: re.Match[str]) -> str:
    return blanks[0] if blanks[0] in _KEPT_BLANKS else " "


def _shown(sign: re.Match[str]) -> str:
    code = ord(sign[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"\\u{code:04x}"
