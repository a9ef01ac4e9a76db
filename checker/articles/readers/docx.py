"""Word documents: the paragraphs of the text, tables included, without notes and deletions."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checker.articles.draft import Block, Draft, Run, strip
from checker.articles.xmlfile import attribute, first, local, parsed
from checker.errors import InputError
from checker.records import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as Node

__all__ = ["SUFFIXES", "read_bytes"]

SUFFIXES = (".docx",)

_MOST = 64 * 2**20  # bytes of a part once unpacked; a long book has two million
_TITLES = ("Title", "Titre", "Heading1", "Titre1")
_SKIPPED = frozenset({"Fallback", "del", "moveFrom", "instrText", "footnoteReference", "delText"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}


def read_bytes(data: bytes, source: Source) -> Iterator[Draft]:  # noqa: ARG001
    """The one article of a document; raises InputError where it is none or would blow up."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body = parsed(_part(archive, "word/document.xml"))
            known = _part(archive, "docProps/core.xml", needed=False)
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError, RuntimeError) as error:
        raise InputError(f"it is no Word document that can be read ({error})") from error
    paragraphs = [node for node in body.iter() if local(node) == "p"]
    yield _draft(paragraphs, parsed(known) if known else None)


def _part(archive: zipfile.ZipFile, name: str, *, needed: bool = True) -> bytes:
    """The bytes of a part, however small the archive says that it is."""
    if name not in archive.namelist():
        if needed:
            raise InputError("it is no Word document: there is no word/document.xml in it")
        return b""
    with archive.open(name) as part:
        data = part.read(_MOST + 1)
    if len(data) > _MOST:
        raise InputError(
            f"{name} in it is larger than {_MOST >> 20} MB, which is refused as unsafe"
        )
    return data


def _draft(paragraphs: Sequence[Node], known: Node | None) -> Draft:
    """A draft whose content has one paragraph a line, so that lines count paragraphs."""
    texts = ["".join(_pieces(node)).replace("\n", " ") for node in paragraphs]
    blocks: list[Block] = []
    title: Block | None = None
    at = 0
    for node, text in zip(paragraphs, texts, strict=True):
        block = strip(Block((Run(text, at),) if text else ()))
        at += len(text) + 1
        if block.runs and title is None and not blocks and _style(node) in _TITLES:
            title = block
        elif block.runs:
            blocks.append(block)

    def about(name: str) -> str:
        return first(known, name) if known is not None else ""

    return Draft(
        tuple(blocks),
        title=title,
        headline=about("title"),
        stamps=(about("modified"),),  # trusted least: saving a copy changes it
        author=about("creator"),
        language=about("language"),
        content="\n".join(texts),
        element="word/document.xml, a paragraph a line",
    )


def _pieces(paragraph: Node) -> Iterator[str]:
    """The text of a paragraph; what lies in a text box within is a paragraph of its own."""
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        name = local(node)
        if name in _SKIPPED or name == "p":
            continue
        if name == "t":
            yield node.text or ""
        yield _BREAKS.get(name, "")
        stack.extend(reversed(node))


def _style(paragraph: Node) -> str:
    return next(
        (attribute(node, "val") for node in paragraph.iter() if local(node) == "pStyle"), ""
    )
