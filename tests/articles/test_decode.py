"""Bytes as text, and what is said of those that are none."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from checker.articles.decode import decode, load
from checker.errors import InputError


@pytest.mark.parametrize(
    "data",
    [
        "été\r\n".encode(),
        codecs.BOM_UTF8 + "été\r\n".encode(),
        codecs.BOM_UTF16_LE + "été\r\n".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "été\r\n".encode("utf-16-be"),
    ],
)
def test_text(data: bytes) -> None:
    assert decode(data) == "été\r\n"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"\x89PNG\0\0", "binary"),
        (b"a\nd\xe9j\xe0", r"not valid UTF-8 \(byte 0xE9 on line 2\).*iconv"),
        (codecs.BOM_UTF16_LE + b"a", "not valid UTF-16"),
        (codecs.BOM_UTF16_LE + "a\0".encode("utf-16-le"), "NUL"),
    ],
)
def test_no_text(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        decode(data)


def test_vanished_and_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not there any more"):
        load(str(tmp_path / "gone.txt"))
    with pytest.raises(InputError, match="cannot be read"):
        load(str(tmp_path))
    with pytest.raises(InputError, match="not valid Unicode"):
        load(str(tmp_path / "caf\ufffd.txt"))


@pytest.mark.parametrize(
    "head",
    [
        '<?xml version="1.0" encoding="iso-8859-1"?>',
        "<meta charset=windows-1252>",
        "<meta content='text/html; charset=latin1'>",
    ],
)
def test_markup_tells_its_encoding(head: str) -> None:
    assert decode(f"{head}<p>été – 3 €</p>".encode("cp1252")).endswith("<p>été – 3 €</p>")


def test_an_encoding_that_does_not_fit_is_told() -> None:
    with pytest.raises(InputError, match="not valid UTF-8"):
        decode(b"<meta charset=shift_jis><p>\x80\xff")
