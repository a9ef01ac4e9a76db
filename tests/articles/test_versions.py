# ruff: noqa: E501 - what is compared stands on one line
"""The newest version of an article stands for all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.articles.versions import with_superseded
from checker.records import Article
from tests.builders import article

URL = "https://relais.example/crue"
TEXT = "La rivière est sortie de son lit, le maire compte douze maisons noyées."


def _one(name: str, **more: str) -> Article:
    return replace(article(name), **({"text": TEXT} | more))


def _superseded(*articles: Article) -> list[str]:
    return [one.superseded for one in with_superseded(articles)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"url": URL, "updated": "2021-03-02"}, {"url": URL, "updated": "2021-03-03"}),
        ({"key": "g", "version": "2"}, {"key": "g", "version": "10"}),
        (
            {"url": f"{URL}?utm_source=x", "published": "2021-03-02T10:00:00+02:00"},
            {"url": f"{URL}/", "published": "2021-03-02T09:00:00+00:00"},
        ),
        ({"url": URL}, {"url": URL}),  # copies of one text
    ],
)
def test_the_older_one_goes(old: dict[str, str], new: dict[str, str]) -> None:
    assert _superseded(_one("a", **old), _one("b", **new)) == ["b", ""]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"url": URL, "text": TEXT + " Fin."}, {"url": URL}),  # no times
        ({"url": URL, "updated": "2021-03-02"}, {"url": URL, "updated": "2021-03-03", "text": "Un vote a eu lieu."}),
        ({"url": "https://relais.example/", "updated": "2021-03-02"}, {"url": "https://relais.example/", "updated": "2021-03-03"}),
        ({"url": f"{URL}#p1", "updated": "2021-03-02"}, {"url": f"{URL}#p2", "updated": "2021-03-03"}),
        ({"url": URL, "updated": "2021-03-02", "text": TEXT + " Fin."}, {"url": URL, "updated": "2021-03-02T09:00:00"}),
        ({"updated": "2021-03-02"}, {"updated": "2021-03-03"}),
    ],
)  # fmt: skip
def test_both_stay(one: dict[str, str], other: dict[str, str]) -> None:
    assert _superseded(_one("a", **one), _one("b", **other)) == ["", ""]


def test_a_row_of_versions_ends_at_the_newest() -> None:
    told = [_one(name, url=URL, updated=f"2021-03-0{n}") for n, name in enumerate("abc", 1)]
    assert _superseded(*told) == ["c", "c", ""]
