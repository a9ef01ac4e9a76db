# ruff: noqa: E501 - one case a line
"""Files that are broken, or made to break what reads them: each is told, the others are read."""

from __future__ import annotations

import gc
import io
import json
import os
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.articles.read import read
from checker.articles.readers import suffixes
from checker.articles.sources import find_sources
from checker.records import Article

GOOD = "Deux personnes sont mortes à Lens, dit le maire."
SOON = 8.0  # seconds, after which a file is said to hang
BOMB = (
    '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>'
)
FILE = '<!DOCTYPE r [<!ENTITY d SYSTEM "file:///etc/passwd">]>'
DEEP = 10_000
TRIES = 5


def _zip(name: str, data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return packed.getvalue()


def _word(inner: str) -> bytes:
    return _zip("word/document.xml", inner.encode())


BROKEN: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.txt", b"", "empty"),
    "blank": ("a.md", b" \n\r\n\t", "empty"),
    "nul": ("a.txt", b"Deux morts.\0", "binary"),
    "binary": ("a.html", bytes(range(256)), "binary"),
    "utf-16 without a mark": ("a.txt", GOOD.encode("utf-16-le"), "binary"),
    "utf-16 that breaks off": ("a.txt", b"\xff\xfea", "UTF-16"),
    "latin-1": ("a.txt", "été".encode("latin-1"), "iconv"),
    "mixed": ("a.csv", b"text\n\xc3\xa9t\xe9\n", "not valid UTF-8"),
    "entity bomb in a feed": ("a.xml", f"{BOMB}<rss><d>&d;</d></rss>".encode(), "entities"),
    "entity bomb in a news item": ("b.xml", f"{BOMB}<newsItem>&d;</newsItem>".encode(), "entities"),
    "external entity in a feed": ("c.rss", f"{FILE}<rss>&d;</rss>".encode(), "entities"),
    "external entity in a news item": ("d.g2", f"{FILE}<nitf>&d;</nitf>".encode(), "entities"),
    "entity bomb in a document": ("a.docx", _word(f"{BOMB}<d>&d;</d>"), "entities"),
    "zip bomb": ("b.docx", _zip("word/document.xml", b"<d>" + b" " * (70 << 20)), "larger than 64 MB"),
    "no document": ("c.docx", _zip("x", b""), "no word/document.xml"),
    "zip that breaks off": ("d.docx", _word("<d/>")[:40], "no Word document"),
    "no parquet": ("a.parquet", b"PAR1", "no Parquet"),
    "deep json": ("a.jsonl", b"[" * DEEP, "nested too deep"),
    "deep xml": ("a.nitf", f"<nitf>{'<p>' * DEEP}{'</p>' * DEEP}</nitf>".encode(), "deep"),
    "no such json": ("a.json", b'{"a": 1}', "no article that is known"),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_file_is_told_and_the_next_one_read(tmp_path: Path, case: str) -> None:
    name, data, problem = BROKEN[case]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "z.txt").write_text(GOOD, encoding="utf-8")
    told, good = _timed(tmp_path / name, tmp_path / "z.txt")
    assert problem in told.problem
    assert told.id.startswith(name)
    assert (told.text, good.text) == ("", GOOD)


def _timed(*paths: Path) -> list[Article]:
    start = time.perf_counter()
    articles = read(find_sources(list(paths)), default_language="fr")
    assert time.perf_counter() - start < SOON
    return articles


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_marked_encodings_are_read(tmp_path: Path, mark: str) -> None:
    (tmp_path / "a.txt").write_bytes(GOOD.encode(mark))
    assert _timed(tmp_path / "a.txt")[0].text == GOOD


def test_a_line_of_a_hundred_megabytes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{GOOD} " * (100_000_000 // len(GOOD)), encoding="utf-8")
    (tmp_path / "b.txt").write_text(GOOD, encoding="utf-8")
    start = time.process_time()
    told, good = read(find_sources([tmp_path]), default_language="fr")
    assert time.process_time() - start < SOON
    assert "more than 1,000,000 characters" in told.problem
    assert (told.text, good.text) == ("", GOOD)


def _deep(start: str, end: str) -> str:
    return (
        f"<p>{GOOD}</p>{start * DEEP}{GOOD} Oui.{end * DEEP}<p>Trois autres ont disparu à Lens.</p>"
    )


LONG: dict[str, Callable[[int], str]] = {
    "one line": lambda n: GOOD + " mot" * n,
    "digits": lambda n: f"{GOOD} {'7' * 4 * n} fois.",
    "quotes": lambda n: f"{GOOD} " + "« " * n + "oui" + " »" * n,
    "open tags": lambda n: f"<p>{GOOD}" + "<b" * n,
    "brackets": lambda n: f"{GOOD} " + "[" * n + "x" + "](" * n,
    "dots": lambda n: f"{GOOD} " + ". " * 2 * n,
    "lines": lambda n: f"{GOOD}\n" + "x\n" * 2 * n,
    "stars": lambda n: f"{GOOD} " + "*_`" * n,
    "angles": lambda n: f"{GOOD} " + "<<a" * n + "{{" * n,
}
TEXTS = sorted({*suffixes()} & {".txt", ".html", ".rst", ".adoc", ".mdx"})


@pytest.mark.slow
@pytest.mark.parametrize("suffix", TEXTS)
@pytest.mark.parametrize("kind", LONG)
def test_work_grows_with_length(tmp_path: Path, kind: str, suffix: str) -> None:
    """Four times the length may not take sixteen times as long."""
    files = [tmp_path / f"{size}{suffix}" for size in (5_000, 20_000)]
    for file, size in zip(files, (5_000, 20_000), strict=True):
        file.write_text(LONG[kind](size), encoding="utf-8")
    took: list[list[float]] = []
    for _ in range(TRIES):  # what else the machine does slows some; work that grows too fast, all
        took.append([_work(file) for file in files])
        short, long = (min(tried) for tried in zip(*took, strict=True))
        if long < max(10 * short, 1.0):
            return
    pytest.fail(f"four times the length takes too long: {took}")


def _work(file: Path) -> float:
    """Seconds of processor time that reading a file takes, without those of the collector,
    which walks everything that all the tests before have left."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    read(find_sources([file]), default_language="fr")
    took = time.process_time() - start
    gc.enable()
    return took


@pytest.mark.parametrize(
    "tags", [("<div>", "</div>"), ("<blockquote>", "</blockquote>"), ("<b>", "")]
)
def test_deep_pages(tmp_path: Path, tags: tuple[str, str]) -> None:
    (tmp_path / "a.html").write_text(_deep(*tags), encoding="utf-8")
    (article,) = _timed(tmp_path / "a.html")
    assert GOOD in article.text
    assert article.text.endswith("Trois autres ont disparu à Lens.")


def test_deep_quotes_in_markdown(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("> " * DEEP + GOOD, encoding="utf-8")
    (article,) = _timed(tmp_path / "a.md")
    assert article.problem or "Deux personnes" in article.text


def test_numbers_without_end(tmp_path: Path) -> None:
    line = json.dumps({"text": GOOD}).replace("{", '{"id": ' + "9" * 100_000 + ", ")
    (tmp_path / "a.jsonl").write_text(line, encoding="utf-8")
    (article,) = _timed(tmp_path / "a.jsonl")
    assert article.text == GOOD


def test_links_that_go_round(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    told = {one.id: one.problem for one in _timed(tmp_path)}
    assert set(told) == {"in/a.txt", "loop.txt"}
    assert not told["in/a.txt"]
    assert told["loop.txt"]


def test_a_file_that_vanishes(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(GOOD, encoding="utf-8")
    sources = find_sources([tmp_path])
    (tmp_path / "a.txt").unlink()
    first, second = read(sources, default_language="fr")
    assert "not there any more" in first.problem
    assert second.text == GOOD


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "a.txt").chmod(0)
    assert "permission" in _timed(tmp_path)[0].problem


@pytest.mark.skipif(sys.platform == "win32", reason="such names are POSIX only")
def test_names_that_look_like_something_else(tmp_path: Path) -> None:
    names = ["--format.txt", "-.txt", "a\u202etxt.txt", "a\u200b.txt", "a\nb.txt"]
    for name in names:
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    assert [one.text for one in _timed(tmp_path)] == [GOOD] * len(names)
