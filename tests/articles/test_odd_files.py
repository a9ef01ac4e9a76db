# ruff: noqa: E501 - whole files stand on one line
"""Files as they come: with fields left out, several texts, a broken end, or taken back."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from checker.articles.read import read
from checker.articles.sources import find_sources
from checker.records import Article

TEXT = "Deux ponts sont fermés à Vaubrun, dit le maire."


def _articles(folder: Path, name: str, text: str | bytes) -> list[Article]:
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return read(find_sources([folder / name]), default_language="fr")


def _ninjs(**more: object) -> str:
    return json.dumps({"uri": "urn:x:1", "type": "text", "language": "fr"} | more)


@pytest.mark.parametrize(
    "bodies",
    [
        [{"role": "summary", "contentType": "text/html", "value": "<p>Bref.</p>"}, {"role": "main", "value": TEXT}],
        [{"contentType": "text/plain", "value": "Bref."}, {"contentType": "text/html", "value": f"<p>{TEXT}</p>"}],
    ],
)  # fmt: skip
def test_of_the_bodies_of_ninjs_the_whole_one_is_read(tmp_path: Path, bodies: object) -> None:
    (one,) = _articles(tmp_path, "n.json", _ninjs(bodies=bodies, bylines=[{"value": "Ida Coll"}]))
    assert (one.text, one.author) == (TEXT, "Ida Coll")


def _newsml(status: str) -> str:
    return (
        '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
        f'<newsItem guid="a" xml:lang="fr"><itemMeta><pubStatus qcode="{status}"/></itemMeta><contentSet><inlineXML><html><body><p>{TEXT}</p></body></html></inlineXML></contentSet></newsItem>'
        f'<newsItem guid="b" xml:lang="fr"><contentSet><inlineData>{TEXT}</inlineData></contentSet></newsItem>'
        "</itemSet></newsMessage>"
    )


@pytest.mark.parametrize(
    ("status", "problem"),
    [("stat:usable", ""), ("stat:canceled", "has cancelled it"), ("stat:withheld", "withholds it")],
)
def test_what_an_agency_takes_back_is_told(tmp_path: Path, status: str, problem: str) -> None:
    first, second = _articles(tmp_path, "n.xml", _newsml(status))
    (alone,) = _articles(tmp_path, "n.json", _ninjs(body_text=TEXT, pubstatus=status[5:]))
    for one in (first, alone):
        assert (problem in one.problem, one.text) == (True, "" if problem else TEXT)
    assert second.text == TEXT


def test_nitf_tells_its_outlet_and_its_name(tmp_path: Path) -> None:
    head = '<docdata><doc-id id-string="d1"/></docdata><pubdata name="Le Phare"/>'
    body = f"<body><body.content><p>{TEXT}</p></body.content></body>"
    (one,) = _articles(tmp_path, "n.nitf", f"<nitf><head>{head}</head>{body}</nitf>")
    assert (one.source, one.key, one.text) == ("Le Phare", "d1", TEXT)


def test_an_identifier_is_no_address(tmp_path: Path) -> None:
    entry = f"<entry><title>Ponts</title><id>urn:uuid:1</id><summary>{TEXT}</summary></entry>"
    title = '<title type="html">Phare &amp;amp; Cap</title>'
    (one,) = _articles(
        tmp_path, "a.atom", f'<feed xmlns="http://www.w3.org/2005/Atom">{title}{entry}</feed>'
    )
    assert (one.url, one.key, one.source) == ("", "urn:uuid:1", "Phare & Cap")


def test_a_page_that_scripts_would_fill_is_read_from_its_head(tmp_path: Path) -> None:
    told = {"@type": "NewsArticle", "headline": "Ponts", "articleBody": f"{TEXT}\nTrois restent."}
    page = f'<html lang="fr"><script type="application/ld+json">{json.dumps(told)}</script><body><div id="app"></div></body></html>'
    (one,) = _articles(tmp_path, "a.html", page)
    assert (one.text, one.element) == (f"Ponts\n\n{TEXT}\n\nTrois restent.", "JSON-LD articleBody")


def test_text_that_was_moved_in_word_stands_once(tmp_path: Path) -> None:
    def run(text: str) -> str:
        return f"<w:r><w:t>{text}</w:t></w:r>"

    paragraphs = f"<w:p><w:moveFrom>{run(TEXT)}</w:moveFrom></w:p><w:p>{run('Une crue.')}</w:p><w:p><w:moveTo>{run(TEXT)}</w:moveTo></w:p>"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{paragraphs}</w:document>',
        )
    (one,) = _articles(tmp_path, "a.docx", packed.getvalue())
    assert one.text == f"Une crue.\n\n{TEXT}"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "text,date\n"),
        ("a.xml", "<rss version='2.0'><channel><title>Vide</title></channel></rss>"),
        ("a.json", '{"version": "https://jsonfeed.org/version/1.1", "items": []}'),
    ],
)
def test_a_file_without_any_article_is_told(tmp_path: Path, name: str, text: str) -> None:
    (told,) = _articles(tmp_path, name, text)
    assert (told.id, told.problem) == (name, "it holds no article")


def test_quotes_that_never_close_are_told(tmp_path: Path) -> None:
    rows = f'text,date\n{TEXT.replace(",", "")},2021-03-02\n"Trois blessés.,2021-03-02\nFin.,2021\n'
    good, bad = _articles(tmp_path, "a.csv", rows)
    assert good.published == "2021-03-02"
    assert "opens a quote on line 3 or after it that never closes" in bad.problem


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio's writer
@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("lost", [1, 30, 90, 200])
def test_a_web_archive_that_breaks_off_is_told(tmp_path: Path, packed: bool, lost: int) -> None:
    pytest.importorskip("warcio")
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    whole = io.BytesIO()
    writer = WARCWriter(whole, gzip=packed)
    for number in range(2):
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        page = io.BytesIO(f"<html lang='fr'><p>{TEXT}</p></html>".encode())
        address = f"https://phare.example/{number}"
        writer.write_record(
            writer.create_warc_record(address, "response", payload=page, http_headers=headers)
        )
    name = "a.warc.gz" if packed else "a.warc"
    assert [one.problem for one in _articles(tmp_path, name, whole.getvalue())] == ["", ""]
    ends = 4 if not packed else 0  # the blank lines after the last record may be missing
    first, *_, told = _articles(tmp_path, name, whole.getvalue()[: -lost - ends])
    assert (first.text, first.problem) == (TEXT, "")
    assert "breaks off or is damaged" in told.problem
