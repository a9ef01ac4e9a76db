"""Live blogs: each post is an article with its own time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import unescape

from checker.articles.draft import Block, Draft, Run, strip
from checker.articles.pagehead import Post

__all__ = ["from_head", "with_posts"]

_NOT_WORD = re.compile(r"[\W_]+")
_TAG = re.compile(r"<[^<>]{1,500}>")
_SHORTEST = 12  # letters of a block that may tell where a post stands
_MOST = 500  # posts of one page
_FOUND = 0.6  # of the letters of a post that the page must show


def with_posts(page: Draft, posts: Sequence[Post], blocks: Sequence[Block]) -> tuple[Draft, ...]:
    """The page without its posts, and each post; `blocks` are all that the page shows.

    A post takes the blocks that repeat what the head says of it; one that the page does not show
    is read from the head. Without posts, the page alone.
    """
    if not posts:
        return (page,)
    keys = [(_key(block.text), strip(block)) for block in blocks]
    read = [_post(page, post, number, keys) for number, post in enumerate(posts[:_MOST], 1)]
    drafts = [draft for draft, _ in read]
    of_posts = {key for _, taken in read for key in taken}
    lead = replace(page, blocks=tuple(b for b in page.blocks if _key(b.text) not in of_posts))
    return (lead, *drafts) if lead.blocks else tuple(drafts)


def _post(
    page: Draft, post: Post, number: int, keys: Sequence[tuple[str, Block]]
) -> tuple[Draft, set[str]]:
    """One post, and the keys of the blocks that it takes from the page."""
    body = unescape(_TAG.sub(" ", post.body))
    whole, heading = _key(body), _key(post.title)
    found = {key: block for key, block in keys if len(key) >= _SHORTEST and key in whole}
    title = next((block for key, block in keys if heading and key == heading), None)
    url = post.url or page.url
    draft = replace(
        page,
        blocks=tuple(found.values()),
        title=title,
        headline=post.title,
        published=post.published,
        updated=post.updated,
        author=post.author or page.author,
        url=url,
        key=f"{url}#{post.published}" if url and url == page.url else "",
        part=str(number),
        stamps=(),
    )
    if sum(map(len, found)) >= _FOUND * len(whole):
        return draft, {*found, heading}
    told = f"JSON-LD liveBlogUpdate[{number - 1}]"
    return from_head(draft, post.title, post.body, told), {*found, heading}


def from_head(draft: Draft, title: str, body: str, element: str) -> Draft:
    """The draft with the text that the head of its page tells, tags taken out."""
    body = unescape(_TAG.sub(" ", body))
    content = f"{title}\n\n{body.strip()}" if title else body.strip()
    return replace(
        draft,
        title=Block((Run(title, 0),)) if title else None,
        blocks=tuple(_lines(content, len(title))),
        content=content,
        element=element,
    )


def _lines(content: str, start: int) -> Iterator[Block]:
    for line in re.compile(r"[^\n]+").finditer(content, start):
        block = strip(Block((Run(line[0], line.start()),)))
        if block.runs:
            yield block


def _key(text: str) -> str:
    return _NOT_WORD.sub("", text).casefold()
