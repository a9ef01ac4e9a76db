"""Article text on a terminal: harmless, wrapped, marked."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.reports.parts.look import Look
from checker.reports.parts.plain import clean, clipped, marked, paint, wrapped

COLOUR = Look(40, colour=True)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\n  dead", "two dead"),
        ("a\tb\r\nc", "a b c"),
        ("\x1b[31mred", "␛[31mred"),
        ("bell\x07", "bell␇"),
        ("del\x7f", "del␡"),
        ("csi\x9b2J", "csi\\u009b2J"),
        ("\u202eneve", "\\u202eneve"),
        ("\u2066x\u2069", "\\u2066x\\u2069"),
        ("\udce9", "\\udce9"),
        ("6\u202f700", "6\u202f700"),
        ("«\u00a0oui\u00a0»", "«\u00a0oui\u00a0»"),
        ("\ue000x\ue001", "\\ue000x\\ue001"),
    ],
)
def test_clean(text: str, shown: str) -> None:
    assert clean(text) == shown


@settings(deadline=None)
@given(st.text(alphabet=st.characters()))
def test_nothing_that_a_terminal_obeys_is_left(text: str) -> None:
    cleaned = clean(text)
    assert not [sign for sign in cleaned if unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"}]
    assert clean(cleaned) == cleaned


def test_a_mark_is_two_signs_without_colour() -> None:
    assert wrapped(f"some {marked('2 dead')} there", Look(40)) == ["some >2 dead< there"]


def test_a_mark_is_reversed_with_colour() -> None:
    assert wrapped(f"some {marked('2')} there", COLOUR) == ["some \x1b[1;7m2\x1b[0m there"]


def test_a_mark_that_runs_over_a_line_is_closed_and_opened_again() -> None:
    text = f"a sentence of some length with {marked('some thousands of people')} in it"
    assert wrapped(text, COLOUR, indent=2) == [
        "  a sentence of some length with \x1b[1;7msome\x1b[0m",
        "  \x1b[1;7mthousands of people\x1b[0m in it",
    ]


def test_lines_break_at_plain_blanks_only() -> None:
    assert wrapped("the toll stands at well over that now 6\u00a0700 dead", Look(40)) == [
        "the toll stands at well over that now",
        "6\u00a0700 dead",
    ]


@settings(deadline=None)
@given(st.text(alphabet="ab c\u00a0"), st.integers(min_value=10, max_value=60))
def test_no_word_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, Look(width), indent=2, hang=2)
    assert " ".join(lines).split() == text.split()


def test_paint_and_clip() -> None:
    assert paint("x", "error", COLOUR) == "\x1b[1;31mx\x1b[0m"
    assert paint("x", "error", Look()) == "x"
    assert clipped("a long line", 7) == "a long…"
    assert clipped("short", 5) == "short"
