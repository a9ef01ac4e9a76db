"""The spaCy component puts quantities and claims on a Doc."""

from __future__ import annotations

import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from checker.claims.quantities_cli import read_quantities
from checker.errors import SettingsError

spacy = pytest.importorskip("spacy")

from checker.spacy_component import NAME, component  # noqa: E402

TEXT = "Lundi, au moins deux personnes sont mortes à Lyon et 1 200 foyers sont privés d’eau."


def blank(**config: object):
    nlp = spacy.blank("fr")
    nlp.add_pipe(NAME, config=config)
    return nlp


def test_quantities_are_those_of_the_function() -> None:
    doc = blank(claims=False, date="2024-05-07")(TEXT)
    assert list(doc._.quantities) == read_quantities(TEXT, "fr", "2024-05-07")
    assert "au moins deux" in [quantity.text for quantity in doc._.quantities]
    assert doc._.claims == ()


def test_the_date_of_a_doc_comes_first() -> None:
    nlp = blank(claims=False, date="2024-05-07")
    doc = nlp.make_doc("Lundi.")
    doc._.published = "2023-01-04"
    (day,) = nlp(doc)._.quantities
    assert (day.low, day.high) == ("2023-01-02", "2023-01-02")


@pytest.mark.model
def test_claims_say_what_is_measured_and_where_it_stands() -> None:
    doc = blank()(TEXT)
    (deaths,) = [claim for claim in doc._.claims if claim.measure == "deaths"]
    assert (deaths.low, deaths.high, deaths.status) == (2, None, "asserted")
    assert doc.char_span(deaths.start, deaths.end).text == deaths.text == "au moins deux"


def test_a_doc_still_goes_through_bytes() -> None:
    nlp = blank(claims=False)
    doc = nlp(TEXT)
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.quantities == doc._.quantities != ()


def test_a_pipeline_is_kept_and_loaded(tmp_path: Path) -> None:
    blank(claims=False, date="2024-05-07").to_disk(tmp_path)
    (day,) = spacy.load(tmp_path)("Lundi.")._.quantities
    assert day.low == "2024-05-06"


def test_a_language_without_rules_is_refused_with_a_cure() -> None:
    nlp = spacy.blank("xx")
    with pytest.raises(SettingsError, match=r"rules for the language 'xx'.*\"language\": \"fr\""):
        nlp.add_pipe(NAME)
    nlp.add_pipe(NAME, config={"language": "en", "claims": False})
    assert [q.low for q in nlp("Two died.")._.quantities] == [2]


def test_a_name_that_is_taken_is_not_taken_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy.tokens.underscore.Underscore, "doc_extensions", {})
    spacy.tokens.Doc.set_extension("quantities", default=3)
    with pytest.raises(ValueError, match="quantities"):
        blank(claims=False)


def test_spacy_finds_the_component_by_its_entry_point() -> None:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
    points = project["project"]["entry-points"]["spacy_factories"]
    assert EntryPoint(NAME, points[NAME], "spacy_factories").load() is component
