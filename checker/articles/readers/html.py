"""HTML pages: the main text, with the place of each piece in the source, and what the head says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.articles.draft import Block, Draft, Run, strip
from checker.articles.liveblog import from_head, with_posts
from checker.articles.page import Page, PageBlock, parse
from checker.articles.pagehead import about
from checker.records import Source

__all__ = ["SUFFIXES", "prose", "read"]

SUFFIXES = (".html", ".htm", ".xhtml")

_MOSTLY_LINKS = 0.6
_SHORTEST_LOOSE = 40  # code points of a text outside paragraphs that may be prose


def read(text: str, source: Source) -> tuple[Draft, ...]:  # noqa: ARG001
    """The article of a page; of a live blog, what leads it and each of its posts."""
    page = parse(text)
    main = list(_main(page))
    title = next((block.block for block in main if block.tag == "h1"), None)
    head = about(page)
    draft = Draft(
        blocks=tuple(block.block for block in main if block.block is not title),
        title=title,
        headline=head.title,
        published=head.published,
        updated=head.updated,
        outlet=head.outlet,
        author=head.author,
        url=head.url,
        language=page.language,
        stamps=page.times,
    )
    if head.body and not draft.blocks and not head.posts:  # what scripts would show
        return (from_head(draft, head.title, head.body, "JSON-LD articleBody"),)
    return with_posts(draft, head.posts, [block.block for block in page.blocks])


def prose(text: str, start: int, end: int) -> Iterator[Block]:
    """The prose of a piece of HTML inside another file, with places in that file."""
    for found in parse(text[start:end]).blocks:
        runs = strip(found.block).runs
        if runs:
            yield Block(tuple(Run(run.text, run.at + start) for run in runs))


def _main(page: Page) -> Iterator[PageBlock]:
    """The blocks of the article: of its marked body, else of <article>, <main>, the page."""
    blocks = [PageBlock(strip(b.block), b.tag, b.scopes, b.linked) for b in page.blocks]
    blocks = [block for block in blocks if block.block.runs]
    scope = _scope(blocks)
    heading = _heading(blocks, scope)
    if heading is not None:
        yield heading
    for block in blocks:
        if scope in block.scopes and block is not heading and _is_prose(block):
            yield block


def _scope(blocks: Sequence[PageBlock]) -> str:
    """The part of the page with the most prose, the narrowest kind of part first."""
    sizes: Counter[str] = Counter()
    for block in blocks:
        if _is_prose(block) and block.tag in ("p", "li", "blockquote", "div"):
            for scope in block.scopes:
                sizes[scope] += len(block.block.text)
    for kind in ("body", "article", "main"):
        found = [scope for scope in sizes if scope.startswith(kind)]
        if found:
            return max(found, key=lambda scope: (sizes[scope], scope))
    return "page"


def _heading(blocks: Sequence[PageBlock], scope: str) -> PageBlock | None:
    """The headline: the first <h1> in the article, else of the page."""
    headings = [block for block in blocks if block.tag == "h1"]
    within = [block for block in headings if scope in block.scopes]
    return next(iter((*within, *headings)), None)


def _is_prose(block: PageBlock) -> bool:
    text = block.block.text
    if block.linked > _MOSTLY_LINKS * len(text):
        return False
    return block.tag != "div" or (len(text) >= _SHORTEST_LOOSE and text[-1] in '.!?…»"”)')
