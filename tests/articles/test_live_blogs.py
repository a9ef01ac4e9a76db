# ruff: noqa: E501 - whole files stand on one line
"""What a page tells of itself, and the posts of a live blog with their own times."""

from __future__ import annotations

import json
from pathlib import Path

from checker.articles.places import locate
from checker.articles.read import read
from checker.articles.sources import find_sources
from checker.records import Article

POSTS = [
    {
        "@type": "BlogPosting",
        "headline": "Le bilan passe à 5 morts",
        "datePublished": "2022-05-04T15:10:00+02:00",
        "url": "https://relais.example/direct#p2",
        "articleBody": "La préfecture annonce 5 morts dans la soirée, dont un enfant.",
    },
    {
        "@type": "BlogPosting",
        "headline": "Trois morts",
        "datePublished": "2022-05-04T09:30:00+02:00",
        "articleBody": "Les secours ont trouvé trois corps près du pont de Lorme.",
    },
]


def _page(tmp_path: Path, shown: str) -> list[Article]:
    linked = {
        "@type": "LiveBlogPosting",
        "headline": "Crue : le direct",
        "datePublished": "2022-05-04T08:00:00+02:00",
        "author": [{"name": "Anne Roy"}],
        "publisher": {"name": "Le Relais"},
        "liveBlogUpdate": POSTS,
    }
    file = tmp_path / "direct.html"
    file.write_text(
        f'<html lang="fr"><head><link rel="canonical" href="https://relais.example/direct">'
        f'<script type="application/ld+json">{json.dumps(linked)}</script></head><body><article><h1>Crue : le direct</h1>'
        f"<p>Suivez la montée des eaux heure par heure avec nos reporters.</p>{shown}</article></body></html>",
        encoding="utf-8",
    )
    return read(find_sources([file]), default_language="fr")


def test_posts_that_the_page_shows(tmp_path: Path) -> None:
    shown = "".join(f"<h2>{p['headline']}</h2><p>{p['articleBody']}</p>" for p in POSTS)
    lead, second, first = _page(tmp_path, shown)
    assert [a.id for a in (lead, second, first)] == [
        "direct.html",
        "direct.html#1",
        "direct.html#2",
    ]
    assert (
        lead.text
        == "Crue : le direct\n\nSuivez la montée des eaux heure par heure avec nos reporters."
    )
    assert second.text == f"{POSTS[0]['headline']}\n\n{POSTS[0]['articleBody']}"
    assert (second.published, first.published) == (
        "2022-05-04T15:10:00+02:00",
        "2022-05-04T09:30:00+02:00",
    )
    assert (second.url, first.url) == (
        "https://relais.example/direct#p2",
        "https://relais.example/direct",
    )
    assert (second.author, second.source, second.element) == ("Anne Roy", "Le Relais", "")
    at, _, _ = locate(second.places, second.text.index("5 morts dans"))
    assert Path(second.path).read_text(encoding="utf-8")[at:].startswith("5 morts dans")


def test_posts_that_only_the_head_holds(tmp_path: Path) -> None:
    lead, second, first = _page(tmp_path, "")
    assert lead.text.endswith("reporters.")
    assert second.element == "JSON-LD liveBlogUpdate[0]"
    assert second.text == f"{POSTS[0]['headline']}\n\n{POSTS[0]['articleBody']}"
    assert first.published == "2022-05-04T09:30:00+02:00"
