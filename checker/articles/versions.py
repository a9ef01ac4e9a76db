"""Versions of one article: the newest stands for all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from checker.records import Article
from checker.report import Texts, as_they_are

__all__ = ["with_superseded"]

_WORD = re.compile(r"[^\W\d_]{4,}")
_SECONDS = "2020-08-15T18:27:00"
_SHARED = 0.5  # of the words of the shorter text, from which on two texts are versions of one
# What an address may carry that does not tell which article is meant.
_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|xtor|at_\w+|cmpid|ref|s)=[^&]*&?")


def with_superseded(articles: Sequence[Article], texts: Texts = as_they_are) -> list[Article]:
    """The articles, each older version with the id of the newest as `superseded`.

    Versions share an address or an identifier and most of their words; a site that gives one
    address to all its pages makes no versions. Where nothing tells which is newer, both stay.
    `texts` gives articles with their texts, where those at hand have none.
    """
    newest: dict[str, str] = {}
    for names in (_by(articles, _address), _by(articles, lambda one: one.key)):
        for group in names:
            newest |= _replaced(texts(group))
    return [
        replace(one, superseded=_end(one.id, newest)) if one.id in newest else one
        for one in articles
    ]


def _end(name: str, newest: dict[str, str]) -> str:
    """The last in a row of replacements."""
    seen = {name}
    while newest.get(name, name) not in seen:
        name = newest[name]
        seen.add(name)
    return name


def _by(articles: Iterable[Article], name_of: Callable[[Article], str]) -> Iterable[list[Article]]:
    groups: dict[str, list[Article]] = {}
    for article in articles:
        name = "" if article.problem else name_of(article)
        if name:
            groups.setdefault(name, []).append(article)
    return (group for group in groups.values() if len(group) > 1)


def _replaced(group: Sequence[Article]) -> dict[str, str]:
    """The id of each older version, with that of the newest one."""
    ranked = sorted(group, key=_age)
    newest = ranked[-1]
    return {
        one.id: newest.id
        for one in ranked[:-1]
        if (_is_older(one, newest) or one.text == newest.text) and _is_alike(one, newest)
    }


def _age(article: Article) -> tuple[int, str, str]:
    number = int(article.version) if article.version.isdecimal() else -1
    return number, _instant(_moment(article)), article.id


def _instant(iso: str) -> str:
    """The time in UTC where its zone is known."""
    if "T" not in iso:
        return iso
    moment = datetime.fromisoformat(iso)
    return (moment.astimezone(UTC) if moment.tzinfo else moment).isoformat()[: len(_SECONDS)]


def _moment(article: Article) -> str:
    return article.updated or article.published


def _is_older(one: Article, other: Article) -> bool:
    if one.version.isdecimal() and other.version.isdecimal() and one.version != other.version:
        return int(one.version) < int(other.version)
    here, there = _instant(_moment(one)), _instant(_moment(other))
    known = min(len(here), len(there))  # a day is not before a time of that day
    return known > 0 and here[:known] < there[:known]


def _is_alike(one: Article, other: Article) -> bool:
    words, others = ({w.lower() for w in _WORD.findall(a.text)} for a in (one, other))
    fewer = min(len(words), len(others))
    return len(words & others) >= _SHARED * fewer


def _address(article: Article) -> str:
    """The address without what does not tell the article; "" for that of a whole site."""
    parts = urlsplit(article.url)
    if len(parts.path) < 2:
        return ""
    query = _TRACKING.sub("", parts.query).rstrip("&")
    host = (parts.hostname or "").removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{query}#{parts.fragment}".lower()
