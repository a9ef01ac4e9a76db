"""One small report that every format of a CI is tested with."""

from __future__ import annotations

from dataclasses import replace

from checker.records import Kind, Place, Spot
from checker.report import Report
from tests.builders import article, claim, fact, finding, report

__all__ = ["tiny"]


def tiny() -> Report:
    """A conflict, an update that wraps a line, an unread file, and a dispute that is suppressed."""
    here = claim("a.txt", deaths=2, said="The storm, 100% sure, left [two] dead: a,b;c.", start=30,
                 line=3, column=31, published="2021-03-06", source="Newswire")  # fmt: skip
    there = claim("b.txt", deaths=3, said="It left [3] dead.", start=8, line=1, column=9,
                  published="2021-03-07")  # fmt: skip
    old = claim("a.txt", injured=40, said="Some [forty\npeople] are hurt.", start=60, line=4,
                column=6, published="2021-03-06", source="Newswire")  # fmt: skip
    new = claim("b.txt", injured=55, said="Now [55] are hurt.", start=22, line=2, column=5,
                published="2021-03-07")  # fmt: skip
    conflict = finding(Kind.CONFLICTS, there, here, name="aaaaaaaaaaaaaaaa",
                       message="deaths: 3 against 2", reason="nothing explains it")  # fmt: skip
    update = finding(Kind.UPDATES, new, old, name="bbbbbbbbbbbbbbbb",
                     message="injured: 55 replaces 40")  # fmt: skip
    unread = finding(Kind.UNREADABLE, name="cccccccccccccccc", message="news/c d.txt: it is empty")
    dispute = finding(Kind.DISPUTES, there, here, name="dddddddddddddddd", message="3, but 2")
    wrapped = (Place(0, 30, 3, 31), Place(30, 60, 4, 6), Place(36, 66, 5, 1))
    return report(
        conflict,
        update,
        replace(unread, spot=Spot("news/c d.txt", 0, 0, 0, 0)),
        replace(dispute, suppressed="text", excuse="two counts"),
        articles=(
            replace(article("a.txt"), places=wrapped),
            article("b.txt"),
            article("c d.txt", problem="it is empty"),
        ),
        facts=(fact("f1", here, there), fact("f2", old, new)),
    )
