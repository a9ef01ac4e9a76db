"""Faults of this program over one article: it is told, and the others are checked."""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from checker.claims import extract
from checker.cli import app
from checker.engines import pool
from checker.errors import CheckerError
from checker.faulty import sifted, with_faults
from checker.frames import to_frame
from checker.records import Article
from tests.engines.stages import Fail, Text

BAD = "bad"


def frame_of(ids: list[str]) -> pl.DataFrame:
    return pl.DataFrame({"id": ids, "problem": [""] * len(ids)}, schema=["id", "problem"])


def work(frame: pl.DataFrame) -> pl.DataFrame:
    if any(name.startswith(BAD) for name in frame["id"]):
        raise KeyError(BAD)
    return frame


@given(st.lists(st.sampled_from(["a", "b", BAD]), max_size=12))
def test_what_is_made_is_what_the_good_ones_give(kinds: list[str]) -> None:
    ids = [f"{kind}{n}" for n, kind in enumerate(kinds)]
    found = sifted(work, frame_of(ids))
    assert found.made["id"].to_list() == [name for name in ids if not name.startswith(BAD)]
    assert list(found.faults) == [name for name in ids if name.startswith(BAD)]


def test_few_articles_are_worked_on_again() -> None:
    seen: list[int] = []

    def counted(frame: pl.DataFrame) -> pl.DataFrame:
        seen.append(len(frame))
        return work(frame)

    sifted(counted, frame_of([f"a{n}" for n in range(511)] + [BAD]))
    assert sum(seen) < 3 * 512


@pytest.mark.parametrize("error", [CheckerError("no such model"), MemoryError()])
def test_what_is_no_fault_of_an_article_stops_the_run(error: Exception) -> None:
    def stop(_: pl.DataFrame) -> pl.DataFrame:
        raise error

    with pytest.raises(type(error)):
        sifted(stop, frame_of(["a", "b"]))


def test_a_fault_is_told_with_its_article() -> None:
    articles = frame_of(["a", BAD])
    told = with_faults(articles, sifted(work, articles).faults)["problem"].to_list()
    whole = "it could not be checked, by a fault of this program (KeyError: 'bad'); "
    assert told == ["", whole + "the other articles were; please report it with the article"]


def test_the_workers_of_a_pool_give_their_own_answers_after_a_failure() -> None:
    names = ["a", "bad", "c", "d", "e"]
    frame = to_frame([Text(name, "s") for name in names], Text)
    with pool.opened(jobs=2, size=1) as run:
        found = sifted(lambda some: run(Fail("value"), some), frame)
    assert found.made["id"].to_list() == ["a", "c", "d", "e"]
    assert list(found.faults) == ["bad"]


@pytest.mark.model
def test_a_run_goes_on_without_the_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {
        "1.txt": "Deux personnes sont mortes à Lens, dit le maire.",
        "2.txt": "Zébulon : trois personnes sont mortes à Lens, dit le maire.",
        "3.txt": "Quatre personnes sont mortes à Lens, dit le préfet.",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    drafts = extract._drafts

    def broken(trees, names, book, article: Article):  # type: ignore[no-untyped-def]
        if "Zébulon" in article.text:
            raise IndexError("no such token")
        return drafts(trees, names, book, article)

    monkeypatch.setattr(extract, "_drafts", broken)
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["check", ".", "--no-cache", "--format", "json"])
    report = json.loads(done.stdout)
    (told,) = [one for one in report["findings"] if one["kind"] == "unreadable"]
    assert told["message"].startswith("2.txt: it could not be checked, by a fault of this program")
    assert "(IndexError: no such token, at claims/extract.py:" in told["message"]
    assert {claim["article"] for claim in report["claims"]} == {"1.txt", "3.txt"}
