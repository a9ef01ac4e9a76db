"""Our reader of web pages beside trafilatura's, on made-up pages of several layouts.

    pip install trafilatura
    python tests/bench/html_readers.py [--articles 200]

How much of an article's words each reader keeps, how much it takes from around the article, and
how long a page takes. Nothing is asserted; our reader also tells where each word stands in the
file, which the other does not.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT)]

from synthetic.writing import archive, plain  # noqa: E402

from checker.articles.readers.html import read  # noqa: E402
from checker.records import Source  # noqa: E402

AROUND = (
    "<nav><a href='/'>Front page</a> <a href='/sport'>Sport: 12 medals</a></nav>",
    "<aside><h3>Most read</h3><p><a href='/1'>Storm kills 40 abroad</a></p></aside>",
    "<div class='comments'><h4>8 comments</h4><p>Zorro: they always lie about it.</p></div>",
    "<footer><p>© 2021 Gazette. All rights reserved. Subscribe for 9.90 a month.</p></footer>",
)
LAYOUTS = {
    "article": "<body>{nav}<article><h1>{title}</h1>{paragraphs}</article>{rest}</body>",
    "main": "<body>{nav}<main><h1>{title}</h1>{paragraphs}</main>{rest}</body>",
    "body marked": "<body>{nav}<article><h1>{title}</h1><div itemprop='articleBody'>{paragraphs}"
    "</div>{rest}</article></body>",
    "divs": "<body>{nav}<div id='c1'><h1>{title}</h1><div class='txt'>{paragraphs}</div></div>"
    "{rest}</body>",
    "no paragraphs": "<body>{nav}<article><h1>{title}</h1><div>{lines}</div></article>{rest}"
    "</body>",
}
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Page:
    """A page, and the words of its article."""

    layout: str
    html: str
    words: Counter[str]


def main(arguments: Sequence[str]) -> None:
    """Print one line for each layout and reader."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=200)
    made = list(pages(parser.parse_args(arguments).articles))
    print(f"{'layout':16}{'reader':14}{'kept':>8}{'foreign':>9}{'ms':>8}")  # noqa: T201
    for layout in LAYOUTS:
        own = [page for page in made if page.layout == layout]
        for name, reader in (("ours", ours), ("trafilatura", trafilatura())):
            print(f"{layout:16}{name:14}{measured(own, reader)}")  # noqa: T201


def pages(count: int) -> list[Page]:
    """Every made-up article in every layout."""
    return [
        _page(layout, plain(piece.title), [plain(line) for _, line in piece.sentences])
        for piece in archive(count)
        for layout in LAYOUTS
    ]


def _page(layout: str, title: str, sentences: Sequence[str]) -> Page:
    blocks = [" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)]
    body = LAYOUTS[layout].format(
        nav=AROUND[0],
        rest="".join(AROUND[1:]),
        title=escape(title),
        paragraphs="".join(f"<p>{escape(block)}</p>" for block in blocks),
        lines="<br><br>".join(map(escape, blocks)),
    )
    head = f"<head><meta charset='utf-8'><title>{escape(title)} - Gazette</title></head>"
    words = Counter(WORD.findall(f"{title} {' '.join(sentences)}"))
    return Page(layout, f"<!doctype html><html lang='fr'>{head}{body}</html>", words)


def ours(html: str) -> str:
    """The text of a page by our reader."""
    drafts = read(html, Source("page.html", "page.html"))
    blocks = [b for d in drafts for b in (*((d.title,) if d.title else ()), *d.blocks)]
    return "\n\n".join(block.text for block in blocks)


def trafilatura() -> Callable[[str], str]:
    """The text of a page by trafilatura."""
    import trafilatura as other

    return lambda html: other.extract(html, include_comments=False) or ""


def measured(own: Sequence[Page], reader: Callable[[str], str]) -> str:
    """The share of the words kept, the share of what was taken that is foreign, and the time."""
    reader(own[0].html)  # what loads at the first page
    began = time.process_time()
    texts = [reader(page.html) for page in own]
    spent = (time.process_time() - began) / len(own) * 1000
    taken = [Counter(WORD.findall(text)) for text in texts]
    kept = sum(sum((t & page.words).values()) for t, page in zip(taken, own, strict=True))
    foreign = sum(sum((t - page.words).values()) for t, page in zip(taken, own, strict=True))
    total = sum(page.words.total() for page in own)
    return f"{kept / total:8.3f}{foreign / max(1, sum(t.total() for t in taken)):9.3f}{spent:8.2f}"


if __name__ == "__main__":
    main(sys.argv[1:])
