"""What the head of a page says of its article: Open Graph, Dublin Core and JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.articles.page import Page

__all__ = ["About", "Post", "about"]

_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "date",
)
_UPDATED = (
    "article:modified_time",
    "datemodified",
    "og:updated_time",
    "dcterms.modified",
    "last-modified",
    "lastmod",
)
_TITLES = ("og:title", "twitter:title", "dc.title", "title")
_OUTLETS = ("og:site_name", "article:publisher", "dc.publisher", "publisher", "application-name")
_AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "byl")
_ADDRESSES = ("canonical", "og:url", "dc.identifier")
_ARTICLE = re.compile(r"Article|BlogPosting|Report\b|NewsStory")
_SITE = re.compile(r"\s+[|–—·•-]\s+[^|–—·•]{1,40}\Z")
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Post:
    """One entry of a live blog."""

    title: str
    body: str
    published: str
    updated: str
    author: str
    url: str


@dataclass(frozen=True, slots=True)
class About:
    """Texts as the page writes them; "" where it is silent."""

    title: str = ""
    published: str = ""
    updated: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    posts: tuple[Post, ...] = ()
    body: str = ""  # all of the text, as some pages give it for machines


def about(page: Page) -> About:
    """What is known of the article of a page; JSON-LD is trusted most."""
    linked = next(_linked(page), About())
    return About(
        title=linked.title or _first(page, _TITLES) or _SITE.sub("", " ".join(page.title.split())),
        published=linked.published or _first(page, _PUBLISHED),
        updated=linked.updated or _first(page, _UPDATED),
        outlet=linked.outlet or _name(_first(page, _OUTLETS)),
        author=linked.author or _name(_first(page, _AUTHORS)),
        url=next(filter(_is_address, (_first(page, _ADDRESSES), linked.url)), ""),
        posts=linked.posts,
        body=linked.body,
    )


def _first(page: Page, names: tuple[str, ...]) -> str:
    return next((page.meta[name].strip() for name in names if page.meta.get(name, "").strip()), "")


def _name(name: str) -> str:
    return "" if _is_address(name) else name


def _is_address(text: str) -> bool:
    return text.startswith(("http:", "https:"))


def _linked(page: Page) -> Iterator[About]:
    for script in page.scripts:
        try:
            data = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data, _DEEPEST):
            if _ARTICLE.search(str(node.get("@type", ""))):
                yield About(
                    _text(node.get("headline")),
                    _text(node.get("datePublished")),
                    _text(node.get("dateModified")),
                    _text(node.get("publisher")),
                    _text(node.get("author")),
                    _address(node),
                    tuple(_posts(node)),
                    _text(node.get("articleBody")),
                )


def _posts(node: dict[str, object]) -> Iterator[Post]:
    """The entries of a live blog, as it orders them."""
    updates = node.get("liveBlogUpdate")
    for post in updates if isinstance(updates, list) else [updates]:
        body = _text(post.get("articleBody") or post.get("text")) if isinstance(post, dict) else ""
        if isinstance(post, dict) and body:
            yield Post(
                _text(post.get("headline")),
                body,
                _text(post.get("datePublished")),
                _text(post.get("dateModified")),
                _text(post.get("author")),
                _address(post),
            )


def _address(node: dict[str, object]) -> str:
    """The address of what a node describes."""
    page = node.get("mainEntityOfPage")
    values = (node.get("url"), page.get("@id") if isinstance(page, dict) else page, node.get("@id"))
    texts = (value for value in values if isinstance(value, str))
    return next(filter(_is_address, texts), "")


def _nodes(data: object, depth: int) -> Iterator[dict[str, object]]:
    """All objects of a JSON value, outer ones first."""
    if depth == 0:
        return
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from _nodes(value, depth - 1)
    elif isinstance(data, list):
        for value in data:
            yield from _nodes(value, depth - 1)


def _text(value: object) -> str:
    if isinstance(value, dict):
        return _text(value.get("name"))
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    return value.strip() if isinstance(value, str) else ""
