"""A language of data only: it is told, and its figures are read without a trained model."""

from __future__ import annotations

from pathlib import Path

from checker.articles.read import read
from checker.articles.sources import find_sources
from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.rulebook import rulebook

TEXT = (
    "Al menos 12 personas murieron el martes en Lorca tras un terremoto de magnitud 5,1, según la "
    "policía. Más de 2.400 vecinos pasaron la noche fuera de sus casas y los bomberos siguen "
    "buscando entre los escombros. Hay además treinta y un heridos, informó el Gobierno."
)  # fmt: skip


def test_spanish_is_told_and_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (article,) = read(find_sources([tmp_path]), default_language="fr")
    assert article.language == "es"
    claims = claims_of(article, open_parser("es"), rulebook("es"))
    told = {(claim.measure, claim.value.low): claim.subject for claim in claims}
    assert ("deaths", 12) in told
    assert ("magnitude", 5.1) in told
    assert ("injured", 31) in told
    assert told["count", 2400] == "vecino"
