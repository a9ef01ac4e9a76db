"""Articles and reports at addresses of fsspec, here those of its memory."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from uuid import uuid4

import fsspec
import pytest

from checker import remote
from checker.articles.decode import load
from checker.articles.read import read
from checker.articles.selection import Selection
from checker.articles.sources import find_sources
from checker.errors import CheckerError, InputError, SettingsError
from checker.outputs import targets, write_all
from checker.reports.parts.stretches import shown_path
from tests.builders import report

FILES = {
    "b.md": b"B\n",
    "a.md": b"A\n",
    "deep/c.html": b"<p>C</p>",
    "README.md": b"about",
    ".hidden/d.md": b"D",
    "deep/.e.md": b"E",
    "package.json": b'{"name": "x"}',
    "one.json": b'{"text": "The fire killed three people.", "title": "Fire", "date": "2021-03-01"}',
    "picture.png": b"\x89PNG",
}


@pytest.fixture
def home() -> Iterator[str]:
    """A folder of articles in memory."""
    files, name = fsspec.filesystem("memory"), uuid4().hex
    files.pipe({f"/{name}/{file}": data for file, data in FILES.items()})
    yield f"memory://{name}"
    files.rm(f"/{name}", recursive=True)


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("s3://bucket/news", "s3://bucket/news"),
        (Path("s3://bucket/news"), "s3://bucket/news"),
        (Path("file:///tmp/news"), "file:///tmp/news"),
        (Path("zip://news::file:///tmp/a.zip"), "zip://news::file:///tmp/a.zip"),
        (
            Path("zip://*.md::simplecache::https://a.org/b.zip"),
            "zip://*.md::simplecache::https://a.org/b.zip",
        ),
        (Path("simplecache::s3://bucket/news"), "simplecache::s3://bucket/news"),
        ("news/a.md", ""),
        ("/news/a.md", ""),
        ("C:/news/a.md", ""),
        ("http", ""),
        ("-", ""),
    ],
)
def test_what_is_an_address(given: str | Path, url: str) -> None:
    assert remote.url_of(given) == url


def test_a_folder_here_that_looks_like_an_address_is_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "s3:").mkdir()
    (tmp_path / "s3:" / "a.md").write_text("A")
    assert remote.url_of(Path("s3:/a.md")) == ""


def test_below_an_address_the_same_is_read_as_below_a_folder(home: str, tmp_path: Path) -> None:
    for name, data in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    here, there = find_sources([tmp_path]), find_sources([Path(home)])
    assert [source.id for source in there] == [source.id for source in here]
    assert [source.id for source in there] == ["a.md", "b.md", "deep/c.html", "one.json"]
    assert [load(source.path) for source in there] == [load(source.path) for source in here]


def test_patterns_single_files_and_what_is_left_out(home: str) -> None:
    assert [s.id for s in find_sources([Path(f"{home}/**/*.html")])] == ["deep/c.html"]
    (single,) = find_sources([Path(f"{home}/README.md")])
    assert (single.id, load(single.path)) == ("README.md", b"about")
    chosen = Selection(include=("*.md",), exclude=("b.md",))
    assert [s.id for s in find_sources([Path(home)], chosen)] == ["a.md"]


def test_what_is_not_there_is_told(home: str) -> None:
    with pytest.raises(SettingsError, match="there is no such file or folder"):
        find_sources([Path(f"{home}/none")])
    with pytest.raises(InputError, match="is not there"):
        load(f"{home}/none.md")
    with pytest.raises(CheckerError, match="nosuch"):
        find_sources([Path("nosuch://bucket/news")])


@pytest.fixture
def packed(tmp_path: Path) -> str:
    """The address of a folder of articles in an archive."""
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name, data in FILES.items():
            archive.writestr(f"news/{name}", data)
    return f"zip://news::file://{tmp_path}/all.zip"


def test_an_archive_is_read_as_a_folder(packed: str) -> None:
    sources = find_sources([Path(packed)])
    assert [source.id for source in sources] == ["a.md", "b.md", "deep/c.html", "one.json"]
    articles = read(sources, default_language="en")
    assert [one.text for one in articles[:3]] == ["A", "B", "C"]
    assert articles[3].title == "Fire"
    pattern = Path(packed.replace("news::", "news/*.md::"))
    assert [source.id for source in find_sources([pattern])] == ["a.md", "b.md"]


def test_an_archive_that_is_broken_is_told(packed: str, tmp_path: Path) -> None:
    (tmp_path / "all.zip").write_bytes(b"PK no more")
    with pytest.raises(SettingsError, match=r"all\.zip: File is not a zip file"):
        find_sources([Path(packed)])


class _Pages(BaseHTTPRequestHandler):
    """A site of one page, whose address does not tell its format, and of one that fails."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        self.send_response(500 if "broken" in self.path else 200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(b"<!doctype html><html lang=en><p>Fire killed three people.</p>")

    def log_message(self, *said: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    """The address of a server on this machine."""
    pytest.importorskip("aiohttp")
    with ThreadingHTTPServer(("127.0.0.1", 0), _Pages) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_page_of_the_web_is_known_by_what_it_holds(site: str) -> None:
    url = f"{site}/news/fire-in-leeds?from=home"
    (article,) = read(find_sources([Path(url)]), default_language="fr")
    assert (article.text, article.language) == ("Fire killed three people.", "en")
    assert (article.id, article.path, article.url) == ("fire-in-leeds", url, url)
    with pytest.raises(InputError, match="500"):
        load(f"{site}/broken")


def test_without_fsspec_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "fsspec.core", None)
    with pytest.raises(SettingsError, match=r"pip install 'fact-consistency-checker\[remote\]'"):
        find_sources([Path("memory://news")])


def test_reports_are_written_there(home: str) -> None:
    write_all(report(), targets([f"json={home}/out/report.json", f"csv={home}/tables/"], None))
    assert json.loads(remote.load(f"{home}/out/report.json"))["schema_version"]
    assert b"".join(remote.load(f"{home}/tables/claims.csv").splitlines()[:1]).startswith(b"id,")


def test_a_path_is_shown_as_it_was_given() -> None:
    assert shown_path("memory://news/a.md") == "memory://news/a.md"


@pytest.mark.model
def test_a_whole_check_finds_there_what_it_finds_here(home: str, tmp_path: Path) -> None:
    from checker.run import check
    from checker.settings import Settings
    from tests.examples import ROOT

    files, place = fsspec.filesystem("memory"), home.removeprefix("memory:/")
    for file in (ROOT / "examples/quakes-2019").iterdir():
        files.pipe(f"{place}/news/{file.name}", file.read_bytes())
    here = check([ROOT / "examples/quakes-2019"], Settings(cache=False))
    there = check([Path(f"{home}/news")], Settings(cache=False))
    assert [(f.id, f.message) for f in there.findings] == [(f.id, f.message) for f in here.findings]
    assert there.claims[0].path.startswith("memory://")
