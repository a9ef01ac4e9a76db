"""The text report, compared exactly: it is what an editor reads."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from textwrap import dedent

import pytest

from checker.records import Claim, Kind, Status
from checker.report import Report
from checker.reports.parts.look import PLAIN, Look
from checker.reports.text import render
from tests.builders import article, claim, fact, finding, report


def lines(text: str) -> str:
    return dedent(text).lstrip("\n")


def conflict() -> Report:
    newer = claim(
        "b.txt", deaths=3, said="Hospitals spoke of [three deaths] on Friday.", line=5, column=20,
        published="2021-03-06", source="The Post", place="Tarvo",
    )  # fmt: skip
    older = claim(
        "a.txt", deaths=2,
        said="The storm that crossed the whole valley in the night from Thursday to Friday left"
        " [two people] dead.",
        line=3, column=82, published="2021-03-06T07:30:00", source="Newswire", place="Tarvo",
        attribution="the prefect",
    )  # fmt: skip
    told = finding(
        Kind.CONFLICTS, newer, older,
        message="Deaths in Tarvo: 3 against 2.",
        reason="both are of the same day and neither says that it is a correction",
        fact="f1",
    )  # fmt: skip
    return report(
        told,
        articles=(article("a.txt", title="Storm over Tarvo"), article("b.txt")),
        facts=(fact("f1", newer, older),),
    )


def test_a_conflict() -> None:
    assert render(conflict(), PLAIN) == lines("""
        ERROR · conflict · deaths · Tarvo                                     [01234567]
        Deaths in Tarvo: 3 against 2.
          3
            “Hospitals spoke of >three deaths< on Friday.”
            news/b.txt:5:20 · The Post, 6 Mar 2021
          2
            “The storm that crossed the whole valley in the night from Thursday to
            Friday left >two people< dead.”
            news/a.txt:3:82 · Newswire, 6 Mar 2021, 07:30 · “Storm over Tarvo” · source:
              the prefect
          Why: both are of the same day and neither says that it is a correction

        2 articles · 2 claims · 1 fact · 1 finding: 1 conflict
        """)


def test_quiet_leaves_the_summary_out() -> None:
    loud, quiet = (render(conflict(), look) for look in (PLAIN, Look(quiet=True)))
    assert loud.startswith(quiet)
    assert "articles ·" not in quiet
    assert render(report(claims=(claim(deaths=2),)), Look(quiet=True)) == ""


def test_colours_mark_the_figure_and_change_no_word() -> None:
    coloured = render(conflict(), Look(colour=True))
    assert "Hospitals spoke of \x1b[1;7mthree deaths\x1b[0m on Friday." in coloured
    assert coloured.startswith("\x1b[1;31mERROR\x1b[0m · \x1b[1mconflict · deaths · Tarvo\x1b[0m")
    assert ">" not in coloured


def test_a_narrow_screen_gets_narrow_lines() -> None:
    assert max(map(len, render(conflict(), Look(50)).splitlines())) <= 50


def test_one_value_is_one_side_with_its_articles() -> None:
    day = {"published": "2021-03-06"}
    many = [claim(f"{name}.txt", deaths=3, **day) for name in "bcdefg"]  # type: ignore[arg-type]
    twice = claim("b.txt", deaths=3, start=70, **day)  # type: ignore[arg-type]
    told = finding(Kind.CONFLICTS, *many, twice, claim("a.txt", deaths=2))
    assert render(report(told), PLAIN) == lines("""
        ERROR · conflict · deaths                                             [01234567]
          3
            “There were >3<.”
            news/b.txt:1:11 · 6 Mar 2021
            news/c.txt:1:11 · 6 Mar 2021 · “3”
            news/d.txt:1:11 · 6 Mar 2021 · “3”
            and 3 more articles
          2
            “There were >2<.”
            news/a.txt:1:11 · no date

        7 articles · 8 claims · 0 facts · 1 finding: 1 conflict
        """)


def test_a_chain_of_updates_is_a_timeline() -> None:
    chain = [
        claim(f"{name}.txt", arrests=figure, published=f"2021-03-{day:02}", source="Newswire")
        for name, figure, day in (("c", 90, 9), ("b", 40, 8), ("d", 40, 8), ("a", (12, inf), 7))
    ]
    told = finding(Kind.UPDATES, *chain, reason="such a figure rises as days go by")
    assert render(report(told), PLAIN) == lines("""
        WARNING · update · arrests                                            [01234567]
          90
            “There were >90<.”
            news/c.txt:1:11 · Newswire, 9 Mar 2021
          overtaken:
            40 · news/b.txt:1:11 · Newswire, 8 Mar 2021 · “40” · and 1 more article
            at least 12 · news/a.txt:1:11 · Newswire, 7 Mar 2021 · “12”
          Why: such a figure rises as days go by

        4 articles · 4 claims · 0 facts · 1 finding: 1 update
        """)


def test_broken_arithmetic_says_whose_figure_each_is() -> None:
    shares = [
        claim("a.txt", vote_share=figure, unit="percent", subject=who, start=start, place="Tarvo")
        for who, figure, start in (("Ana Brek", 70, 10), ("Tom Ilse", 41, 60))
    ]
    told = finding(Kind.INCONSISTENT, *shares, message="The shares of one vote make 111 %.")
    assert render(report(told), PLAIN) == lines("""
        ERROR · inconsistency · share of the vote · Tarvo                     [01234567]
        The shares of one vote make 111 %.
          70% · Ana Brek
            “There were >70<.”
            news/a.txt:1:11 · no date
          41% · Tom Ilse
            “There were >41<.”
            news/a.txt:1:11 · no date

        1 article · 2 claims · 0 facts · 1 finding: 1 inconsistency
        """)


def test_a_french_file_is_reported_in_french() -> None:
    sides = (
        claim("b.txt", deaths=3, said="On déplore [trois morts].", published="2021-03-06"),
        claim("a.txt", deaths=2, said="On déplore [deux morts].", attribution="le préfet"),
    )
    told = finding(Kind.CONFLICTS, *sides, reason="un des articles n'est pas daté")
    articles = tuple(article(f"{name}.txt", language="fr") for name in "ab")
    unread = article("c.txt", language="", problem="le fichier est vide")
    expected = lines("""
        ERREUR · contradiction · morts                                        [01234567]
          3
            «~On déplore >trois morts<.~»
            news/b.txt:1:11 · 6 mars 2021
          2
            «~On déplore >deux morts<.~»
            news/a.txt:1:11 · sans date · source~: le préfet
          Pourquoi~: un des articles n'est pas daté

        news/c.txt n'a pas pu être lu~: le fichier est vide

        3 articles · 2 données relevées · 0 fait · 2 signalements~: 1 contradiction, 1
        article illisible
        """).replace("~", "\u00a0")
    lost = finding(Kind.UNREADABLE, name="ffff", message="le fichier est vide")
    assert render(report(told, lost, articles=(*articles, unread)), PLAIN) == expected


def test_no_finding_is_said_in_one_friendly_line() -> None:
    assert render(report(claims=(claim(deaths=2),)), PLAIN) == lines("""
        Nothing to report: the articles agree.

        1 article · 1 claim · 0 facts · 0 findings
        """)


def test_no_finding_says_when_articles_were_not_read_or_hold_no_figure() -> None:
    unread = report(articles=(article("c.txt", problem="it is empty"), article("a.txt")))
    assert render(unread, PLAIN) == lines("""
        Nothing to report in the articles that could be read.

        news/c.txt could not be read: it is empty

        2 articles · 0 claims · 0 facts · 0 findings
        """)
    assert render(report(articles=(article(),)), PLAIN).startswith("No figure was found")


@pytest.mark.parametrize(
    ("one", "remark"),
    [
        (claim(deaths=2, status=Status.FORECAST), "forecast"),
        (claim(deaths=2, status=Status.NEGATED), "denied"),
        (claim(deaths=2, previous=True), "an earlier figure, quoted as such"),
        (claim(deaths=2, increment=True), "added to an earlier figure"),
        (claim(deaths=2, published="2021-03-06", as_of="2021-03-04"), "figure of 4 Mar 2021"),
    ],
)
def test_what_bears_on_a_figure_is_said_with_it(one: Claim, remark: str) -> None:
    text = render(report(finding(Kind.CONFLICTS, one, claim("b.txt", deaths=3))), PLAIN)
    assert text.splitlines()[3].endswith(f" · {remark}")


@pytest.mark.parametrize(
    ("one", "value"),
    [
        (claim(deaths=(2, inf), unit="person"), "at least 2"),
        (claim(arrests=(2000, 9999), unit="person"), "thousands"),
        (claim(tenure=26, unit="year"), "26 years"),
        (claim(vote_share=80, unit="percent"), "80%"),
    ],
)
def test_values_are_said_in_plain_words(one: Claim, value: str) -> None:
    text = render(report(finding(Kind.CONFLICTS, one, claim("b.txt", deaths=3))), PLAIN)
    assert text.splitlines()[1] == f"  {value}"


def test_hostile_text_of_an_article_does_nothing() -> None:
    hostile = replace(
        claim(deaths=2, subject="\x1b[31mx"),
        context="\x1b[2J2\x1b]0;owned\x07 dead",
        offset=4,
        path="news/\x1b[1m.txt",
    )
    text = render(report(finding(Kind.CONFLICTS, hostile, claim("b.txt", deaths=3))), PLAIN)
    assert "\x1b" not in text
    assert "\x07" not in text
    assert "“␛[2J>2<␛]0;owned␇ dead”" in text


def test_a_very_long_sentence_is_cut_around_its_figure() -> None:
    long = claim(deaths=2, said=f"{'before ' * 80}[2 dead]{' after' * 80}.")
    text = render(report(finding(Kind.CONFLICTS, long, claim("b.txt", deaths=3))), PLAIN)
    shown = "".join(text.partition("“")[2].partition("”")[0])
    assert shown.startswith("… before")
    assert shown.endswith("after …")
    assert ">2 dead<" in shown
    assert len(shown) < 500


def test_a_sentence_that_does_not_hold_its_quote_shows_the_quote() -> None:
    lost = replace(claim(deaths=2, said="There were [2] dead."), context="", offset=40)
    text = render(report(finding(Kind.CONFLICTS, lost, claim("b.txt", deaths=3))), PLAIN)
    assert "“>2<”" in text
