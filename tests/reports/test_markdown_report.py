"""The report as Markdown: what it says, and that no text of an article is taken for markup."""

from __future__ import annotations

from math import inf
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from checker.records import Kind
from checker.reports.markdown import plain, render
from checker.reports.parts.look import PLAIN, Look
from tests.builders import article, claim, fact, finding, report

if TYPE_CHECKING:
    from markdown_it.token import Token

PLAIN_TEXT = {"text", "text_special"}


def inline(markdown: str) -> list[Token]:
    blocks = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    assert not [block for block in blocks if block.type == "html_block"]
    return [token for block in blocks for token in block.children or ()]


def update() -> str:
    old = claim("a.txt", deaths=2, said="The storm left [two] people dead.", line=3, column=16,
                published="2021-03-06", source="Newswire")  # fmt: skip
    new = claim("b.txt", deaths=(40, inf), said="It killed [at least 40] people.", line=1,
                column=11, published="2021-03-07", source="The Post")  # fmt: skip
    told = finding(Kind.UPDATES, new, old, message="deaths: at least 40 replaces 2",
                   reason="the newer figure replaces the earlier one", fact="f1")  # fmt: skip
    return render(report(told, facts=(fact("f1", old, new),)), PLAIN)


def test_an_update() -> None:
    assert update() == dedent("""\
        **2 articles · 1 fact**

        | Kind | |
        |---|--:|
        | update | 1 |

        ### update · deaths: at least 40 replaces 2

        **To do** a.txt still says 2; the figure now is at least 40 (b.txt).

        - **at least 40** “It killed **at least 40** people.”\x20\x20
          `news/b.txt:1:11` · The Post, 7 Mar 2021
        - **2** (overtaken) “The storm left **two** people dead.”\x20\x20
          `news/a.txt:3:16` · Newswire, 6 Mar 2021

        _Why_ the newer figure replaces the earlier one · `01234567`
        """)


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=alert(1)>", "[click](javascript:alert(1))", "![x](http://e.org/a.png)",
        "**bold** _em_ `code` ~~gone~~", "a | b", "&lt;b&gt; &amp;", "\\*", "https://example.org",
        "line\n# heading\n\n- item", "<!-- hidden", "$x^2$", "[ref]: http://example.org",
    ],
)  # fmt: skip
def test_text_stays_text(text: str) -> None:
    tokens = inline(f"x {plain(text)}")
    assert {token.type for token in tokens} <= PLAIN_TEXT
    shown = "".join(token.content for token in tokens).replace("\u200b", "")
    assert shown == f"x {' '.join(text.split())}"


@given(st.text(max_size=60))
def test_no_text_becomes_markup(text: str) -> None:
    assert {token.type for token in inline(f"x {plain(text)}")} <= PLAIN_TEXT


def test_mentions_and_numbers_of_issues_are_parted() -> None:
    assert plain("@desk #12") == "@&#8203;desk #&#8203;12"
    assert plain("www.example.org :100: 18:15") == r"www\.example.org \:100: 18:15"


def test_a_backtick_in_a_path_ends_no_code() -> None:
    told = finding(Kind.CONFLICTS, claim("a`b|c.txt", deaths=2))
    codes = [t.content for t in inline(render(report(told), PLAIN)) if t.type == "code_inline"]
    assert codes == ["news/a'b\u2223c.txt:1:11"]


def test_all_is_well() -> None:
    well = report(claims=(claim(deaths=2),))
    assert render(well, PLAIN) == "Nothing to report: the articles agree.\n"
    assert render(well, Look(quiet=True)) == ""


def test_an_article_that_could_not_be_read() -> None:
    told = finding(Kind.UNREADABLE, message="news/a.txt: empty", reason="empty")
    out = render(report(told, articles=(article(problem="empty"),)), Look(quiet=True))
    assert out.splitlines() == [
        "### unreadable article · news/a.txt: empty",
        "",
        "**To do** Open the file: it was not checked.",
    ]
