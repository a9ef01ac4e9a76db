"""What comments and front matter ask for, and that it never becomes prose."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.after.ignores import ignores_in
from checker.articles.read import read
from checker.records import Source

COMMENT = "<!-- checker: ignore[conflict] two storms -->"


def told(text: str, path: str = "a.md") -> list[tuple[tuple[str, ...], str]]:
    return [(ignore.rules, ignore.reason) for ignore in ignores_in(text, path)]


@pytest.mark.parametrize(
    ("text", "rules", "reason"),
    [
        (COMMENT, ("conflict",), "two storms"),
        ("<!--checker:ignore[conflict, update]  one\n event -->", ("conflict", "update"),
         "one event"),
        ("<!-- checker: ignore[conflict] -->", ("conflict",), ""),
        ("<!-- checker: ignore[] why -->", (), "why"),
        ("<!-- checker: ignore two storms -->", (), ""),
        ("<!-- checker: disable -->", (), ""),
    ],
)  # fmt: skip
def test_a_comment(text: str, rules: tuple[str, ...], reason: str) -> None:
    assert told(f"One.\n\n{text}\nTwo dead.") == [(rules, reason)]


def test_an_example_in_code_is_none() -> None:
    assert told(f"One.\n\n```html\n{COMMENT}\n```\n\nWrite `{COMMENT}`.\n") == []
    assert len(told(f"```\ncode\n```\n\n{COMMENT}\nTwo dead.\n")) == 1


@pytest.mark.parametrize("text", ["<!-- a checker: of facts -->", "A checker: ignore[conflict] x"])
def test_other_text_asks_for_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.mdx", "{/* checker: ignore[conflict] two storms */}"),
        ("a.rst", ".. checker: ignore[conflict] two storms"),
        ("a.adoc", "// checker: ignore[conflict] two storms"),
    ],
)
def test_each_format_has_its_own_comments(path: str, text: str) -> None:
    assert told(text, path) == [(("conflict",), "two storms")]
    assert told(text, "a.txt") == []


@pytest.mark.parametrize(
    "front",
    [
        "---\nchecker-ignore:\n  conflict, update: two storms\n---\n",
        '---\ntitle: A\nchecker-ignore: {"conflict, update": two storms}\n---\n',
        '+++\n[checker-ignore]\n"conflict, update" = "two storms"\n+++\n',
    ],
)
def test_front_matter_holds_for_the_whole_article(front: str) -> None:
    (ignore,) = ignores_in(f"{front}Two dead.\n", "a.md")
    assert (ignore.rules, ignore.reason) == (("conflict", "update"), "two storms")
    assert ignore.whole


@pytest.mark.parametrize("value", ["conflict", "[conflict]", "{conflict: }", "{conflict: [a]}"])
def test_front_matter_that_says_it_otherwise_is_malformed(value: str) -> None:
    (ignore,) = ignores_in(f"---\nchecker-ignore: {value}\n---\nTwo dead.\n", "a.md")
    assert not (ignore.rules and ignore.reason)


def test_where_it_is_written() -> None:
    text = f"One.\r\n\r\nTwo dead. {COMMENT}\r\n"
    (ignore,) = ignores_in(text, "news/a.md")
    spot = ignore.spot
    assert (spot.path, spot.line, spot.column) == ("news/a.md", 3, 11)
    assert text[spot.start : spot.end] == COMMENT
    assert ignore.trails


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize(
    ("written", "prose"),
    [
        ("The storm left two {} dead.", "The storm left two dead."),
        ("{}\nThe storm left two dead.", "The storm left two dead."),
        ("The storm left two dead. {}", "The storm left two dead."),
    ],
)
def test_a_comment_is_no_prose(tmp_path: Path, name: str, written: str, prose: str) -> None:
    text = written.format(COMMENT)
    body = f"<article><p>{text}</p></article>" if name == "a.html" else text
    path = tmp_path / name
    path.write_text(body, encoding="utf-8")
    (article,) = read([Source(name, str(path))], default_language="en")
    assert " ".join(article.text.split()) == prose
    last = article.places[-1]
    assert body[last.at :].startswith(article.text[last.start :].strip())


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (f"One of\n{COMMENT}\nthem.", ["One of\nthem."]),
        (f"One.\n{COMMENT}\n\nTwo.", ["One.", "Two."]),
        (f"One.\n\n{COMMENT}\n\nTwo.", ["One.", "Two."]),
        ("One.\n\n<!-- checker: ignore[conflict]\n\nlong -->\nTwo.", ["One.", "Two."]),
    ],
)
def test_plain_text_keeps_its_paragraphs(tmp_path: Path, text: str, blocks: list[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    (article,) = read([Source("a.txt", str(path))], default_language="en")
    assert article.text.split("\n\n") == blocks
