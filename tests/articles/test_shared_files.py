"""A large file that several processes share gives the articles of one that one process reads."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import polars as pl
import pytest

from checker.articles import shared as sharing
from checker.articles.read import read
from checker.articles.shared import shared
from checker.frames import from_frame, to_frame
from checker.records import Article, Source

ROWS = [
    {
        "id": "" if n % 7 == 0 else f"a{n % 23}",  # some have none, some that of another
        "title": f"Le port de Valmont, jour {n}",
        "text": f'La crue a fait {n} blessés à Valmont.\n\nUne digue "ancienne" a cédé.',
        "date": f"2021-03-{1 + n % 28:02}",
    }
    for n in range(60)
]


def jsonl(rows: Sequence[dict[str, str]]) -> bytes:
    lines = [json.dumps(row, ensure_ascii=n % 2 == 0) for n, row in enumerate(rows)]
    return "\n\n".join([*lines[:40], "[1, 2]", "{broken", *lines[40:]]).encode()


def table(rows: Sequence[dict[str, str]]) -> bytes:
    target = io.StringIO(newline="")
    writer = csv.DictWriter(target, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return target.getvalue().encode()


def parquet(rows: Sequence[dict[str, str]]) -> bytes:
    target = io.BytesIO()
    pl.DataFrame(rows).write_parquet(target)
    return target.getvalue()


def web_archive(rows: Sequence[dict[str, str]]) -> bytes:
    pytest.importorskip("warcio")
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    target = io.BytesIO()
    writer = WARCWriter(target, gzip=True)
    for n, row in enumerate(rows):
        page = f"<html><body><h1>{row['title']}</h1><p>{row['text']}</p></body></html>"
        kind = "text/html" if n % 5 else "image/png"
        headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.0")
        record = writer.create_warc_record(
            f"https://valmont.example/{n}", "response",
            payload=io.BytesIO(page.encode()), http_headers=headers,
        )  # fmt: skip
        writer.write_record(record)
    return target.getvalue()


FILES: dict[str, Callable[[Sequence[dict[str, str]]], bytes]] = {
    "all.jsonl": jsonl,
    "all.csv": table,
    "all.parquet": parquet,
    "all.warc.gz": web_archive,
    "open.csv": lambda rows: table(rows) + b'z,"never closed,"x',
    "short.csv": lambda rows: table(rows)[:-40],
    "list.json": lambda rows: json.dumps(rows).encode(),
    "latin.jsonl": lambda rows: jsonl(rows) + b'\n{"text": "caf\xe9"}',
    "cut.warc.gz": lambda rows: web_archive(rows)[:-30],
    "no.parquet": lambda rows: b"PAR1" + bytes(4000),
    "blank.jsonl": lambda rows: b"\n" * 400,
    "without.csv": lambda rows: b"id,day\n" + b"a,1\n" * 400,
}  # fmt: skip


def by_parts(frames: list[int]) -> Callable[[pl.DataFrame], pl.DataFrame]:
    def work(frame: pl.DataFrame) -> pl.DataFrame:
        frames.append(len(frame))
        found = (read([one], default_language="fr") for one in from_frame(frame, Source))
        return to_frame([article for row in found for article in row], Article)

    return work


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio's writer
@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("parts", [2, 5, 13])
def test_parts_give_the_articles_of_the_whole(
    name: str, parts: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "LARGE", 100)
    (tmp_path / name).write_bytes(FILES[name](ROWS))
    (tmp_path / "a.txt").write_text("Deux morts à Valmont.", encoding="utf-8")
    sources = [Source(n, str(tmp_path / n)) for n in ("a.txt", name)]
    frames: list[int] = []
    found = from_frame(shared(sources, parts, by_parts(frames)), Article)
    assert found == read(sources, default_language="fr")
    assert frames[0] == (parts if name.startswith("all") else frames[0])


def test_small_files_and_one_process_share_nothing(tmp_path: Path) -> None:
    (tmp_path / "all.jsonl").write_bytes(jsonl(ROWS))
    source = Source("all.jsonl", str(tmp_path / "all.jsonl"))
    frames: list[int] = []
    shared([source], 8, by_parts(frames))
    shared([source], 1, by_parts(frames))
    assert frames == [1, 1]
