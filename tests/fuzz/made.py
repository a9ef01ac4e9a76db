# ruff: noqa: E501 - pieces side by side
"""What the fuzzer feeds: files, sentences and reports, made of pieces that have a meaning."""

from __future__ import annotations

import json
from collections.abc import Sequence

from hypothesis import strategies as st

from checker.articles.readers import suffixes
from checker.rulefiles import languages
from tests.examples import ROOT

__all__ = ["FILES", "REPORTS", "SENTENCES", "STORIES", "Input"]

Input = dict[str, str]  # what a law takes, and what a file of tests/hostile/found holds

GOOD = "Deux personnes sont mortes à Lens, dit le maire."
MARKUP = (
    "<p>", "</p>", "<b", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#0;", "&#xD800;", "&nbsp;",
    "<script>", "</script>", "<table><tr><td>", "<time datetime=", "\n---\n", "title: ", "date: ",
    "2020-13-45", "2020-08-15T25:61", "lang: xx", "\n# ", "\n> ", "\n- ", "\n```\n", "[a](", "![",
    "](", "{{<", ">}}", "{%", "\n====\n", "\n.. ", "::", "|", '"', "'", '{"', '": "', '"}', "[{", "}]",
    "\\ud800", "\\u0000", "\\", ",", ";", "\t", "text", "<?xml", ' encoding="utf-16"?>', "<rss>",
    "<item>", "<newsItem>", "<nitf>", "<body>", "\r", "\n", "\u2028", "\u0085", "\u202e", "\ufeff", GOOD,
)  # fmt: skip
NUMBERS = (
    "12", "0", "007", "1,2", "1.234", "1 234", "12 000", "-3", "−3", "1e9", "½", "²", "99999999999999999999",
    "trois", "mille", "cent", "vingt", "et un", "dizaines de", "milliards", "half", "a", "hundred",
    "million", "dos", "mil", "medio", "premier", "first", "3rd", "XIVe", "III",
)  # fmt: skip
AROUND = (
    "entre", "et", "à", "de", "plus de", "moins de", "près de", "environ", "au moins", "between",
    "and", "to", "up to", "at least", "unos", "más de", "%", "€", "$", "£", "km", "°C", "h", "min", "mm",
    "euros", "hectares", "ans", "years", "por ciento", "août", "May", "lundi", "Monday", "enero", "2020",
    "hier", "yesterday", "il y a", "ago", "la veille", "next", "depuis", "since", "le", "the", "un",
    "-", "–", "/", ":", ",", ".", "(", ")", "«", "»", "'", "’", "\u00a0", "\u202f", "\n\n", "\n", "x", "^",
)  # fmt: skip
SIGNS = (
    "|", ",", ";", ":", ".", "\n", "\n\n", " ", "-", "–", "/", "(", ")", '"', "«", "»", "'", "’", "+", "@", "=", "%",
    "12", "1", "deux", "50,1 %", "la veille", "dont", "et", "who", "and", "A", "É", "\u00a0", "\x00", "\u200b", "",
)  # fmt: skip
VOTES = (
    """---
title: Le maire de Brest devance la sénatrice
date: 2022-04-24T21:00
---

Paul Morel, l'ancien maire, affronte Anne Colin, sénatrice du centre, au second tour de la présidentielle. L'ancien maire
obtient 44,2 % des voix, sa rivale 55,8 %. Au premier tour, le 10 avril, il avait recueilli 27 % des suffrages. Le Parti
rural (PR), conduit par Luc Garnier, compte 83 députés sur 300. La participation atteint 61 %, contre 74 % en 2017.
""",
    """---
title: Poe wins the runoff
date: 2022-04-25T08:00
---

Ann Poe, a centrist lawyer, took 53% of the vote on Sunday against 47% for her rival Mark Stone, the former general. Her
Greens won 120 of the 300 seats. Police said 6,000 people marched in Ashford; the union put the number at 20,000. Eleven
people were arrested, two of them aged 17, and 30 were hurt, three seriously. Turnout was 61 percent.
""",
)
HOSTILE = (
    "::error::fuzz", "##vso[task.x]", "%0A", "]]>", "<img src=x onerror=fuzz>", "&", "\x00", "\x1b[31m",
    "[a](javascript:1)", "{0}", "=1+1", "\r\n", "\n", '"', "'", ",", "|", "`", "</script>", "\u2028", "\ufffe",
    "\U0001f30a", "\u202e", "é", "../..", "a" * 300, "",
)  # fmt: skip


def _texts(*pieces: Sequence[str], least: int = 0) -> st.SearchStrategy[str]:
    """Pieces one behind another, of each of the lists as often, with some text of any kind."""
    known = [st.sampled_from(some) for some in pieces]
    part = st.one_of(*known, *known, st.text(max_size=8))
    parts = st.lists(part, min_size=least, max_size=25)
    return st.builds(str.join, st.sampled_from(["", " ", " "]), parts)


def _edited(whole: str, edits: list[tuple[float, int, str]]) -> str:
    """A file with pieces put in, each in place of some characters."""
    for place, length, piece in edits:
        at = int(place * len(whole))
        whole = whole[:at] + piece + whole[at + length :]
    return whole


def _news() -> list[str]:
    """Articles of the examples with their front matter, and some that tell of a vote."""
    articles = sorted((ROOT / "examples").glob("*/[0-9]*"))
    return [*(path.read_text("utf-8") for path in articles), *VOTES * 3]


def _samples() -> list[str]:
    articles = sorted((ROOT / "examples").glob("*/[0-9]*"))
    texts = [path.read_text("utf-8") for path in articles]
    page = f"<html><head><title>t</title></head><body><p>{GOOD}</p></body></html>"
    feed = f"<rss><channel><item><title>t</title><description>{GOOD}</description></item></channel></rss>"
    row = {"title": "t", "text": GOOD, "date": "2020-08-15", "language": "fr"}
    return [*texts, page, feed, json.dumps(row), json.dumps([row]), f"title,text\nt,{GOOD}\n"]


_EDIT = st.tuples(
    st.floats(0, 1), st.integers(0, 40), st.one_of(st.sampled_from(MARKUP), st.text(max_size=5))
)
_BODY = st.one_of(
    _texts(MARKUP, NUMBERS),
    st.builds(_edited, st.sampled_from(_samples()), st.lists(_EDIT, max_size=6)),
)
_BYTES = st.builds(
    lambda text, code: text.encode(code, "surrogatepass" if "utf" in code else "replace"),
    _BODY,
    st.sampled_from([*["utf-8"] * 6, "utf-8-sig", "utf-16", "latin-1"]),
)

# a file: its suffix, and one code point for each of its bytes
FILES: st.SearchStrategy[Input] = st.builds(
    lambda suffix, data: {"suffix": suffix, "data": data.decode("latin-1")},
    st.sampled_from(sorted(suffixes())),
    st.one_of(*[_BYTES] * 6, st.binary(max_size=200)),
)
# two articles of one story, in which signs stand where no sign should
_SIGN = st.tuples(st.floats(0, 1), st.integers(0, 3), st.sampled_from(SIGNS))
_NEWS = st.builds(_edited, st.sampled_from(_news()), st.lists(_SIGN, max_size=12))
STORIES: st.SearchStrategy[Input] = st.fixed_dictionaries({"first": _NEWS, "second": _NEWS})
SENTENCES: st.SearchStrategy[Input] = st.fixed_dictionaries(
    {
        "language": st.sampled_from(languages()),
        "anchor": st.sampled_from(["", "2020", "2020-08", "2020-02-29", "2020-08-15T23:59:00"]),
        "text": _texts(NUMBERS, AROUND, least=3),
    }
)
REPORTS: st.SearchStrategy[Input] = st.fixed_dictionaries(
    {
        name: _texts(HOSTILE)
        for name in (
            "path",
            "title",
            "source",
            "before",
            "quote",
            "after",
            "subject",
            "message",
            "reason",
        )
    }
)
