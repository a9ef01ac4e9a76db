"""The changes that the harness of planted errors makes, and how it compares two reports."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from pathlib import Path
from random import Random

import pytest
from planting import dates, names, order, wording
from planting.change import Change, Expected, applied, back
from planting.cluster import Cluster
from planting.figures import FIGURES, other_figures, scale_words
from planting.numerals import one_numeral, spelt
from planting.outcome import Outcome, seen
from planting.partners import agree, expected, partners
from planting.stale import older_figures
from planting.sums import parts_above_whole

from checker.interval import exact
from checker.records import Claim, Kind
from tests.builders import claim, fact, finding, report


def said(words: str, number: float, unit: str = "", **more: str) -> Claim:
    return claim(said=f"[{words}]", unit=unit, count=number, **more)


def others(words: str, number: float, *, slip: str, language: str = "fr") -> set[str]:
    figures = other_figures(said(words, number), FIGURES[slip], Random(1), language=language)
    return {figure.words for figure in figures}


@pytest.mark.parametrize(
    ("language", "words", "value", "number"),
    [
        ("fr", "plus de 6 700", 6700, "6700"),
        ("fr", "1.427", 1427, "1427"),
        ("en", "1,427", 1427, "1427"),
        ("fr", "6.8", 6.8, "6.8"),
        ("fr", "1,37 million", 1.37e6, "1.37"),
        ("fr", "soixante et onze", 71, None),  # several words of its own
        ("en", "twenty-one", 21, "21"),
        ("fr", "20 à 30", 20, None),
        ("fr", "une centaine", 100, None),
    ],
)
def test_the_one_number(language: str, words: str, value: float, number: str | None) -> None:
    found = one_numeral(said(words, value), language)
    assert (found and str(found.number)) == number


def test_numbers_in_words() -> None:
    assert [spelt(n, "fr") for n in (21, 71, 80, 91, 100)] == [
        "vingt et un", "soixante et onze", "quatre-vingts", "quatre-vingt-onze", "",
    ]  # fmt: skip
    assert [spelt(n, "en") for n in (21, 30, 99)] == ["twenty-one", "thirty", "ninety-nine"]


@pytest.mark.parametrize(
    ("slip", "words", "value", "expected"),
    [
        ("off-by-one", "trois", 3, {"deux", "quatre"}),
        ("off-by-one", "au moins 12", 12, {"au moins 11", "au moins 13"}),
        ("off-by-one", "6 700", 6700, {"6 600", "6 800"}),
        ("off-by-one", "53,2 %", 53.2, {"53,1 %", "53,3 %"}),
        ("off-by-one", "un", 1, set()),
        ("swapped-digits", "1.427", 1427, {"4.127", "1.247", "1.472"}),
        ("swapped-digits", "20", 20, set()),
        ("times-ten", "trois", 3, {"trente"}),
        ("times-ten", "2 500", 2500, {"250", "25 000"}),
    ],
)
def test_slips(slip: str, words: str, value: float, expected: set[str]) -> None:
    assert others(words, value, slip=slip) == expected


def test_another_figure_is_of_the_same_size() -> None:
    found = {int(words) for words in others("320", 320, slip="other-figure", language="en")}
    assert found
    assert all(190 <= number <= 512 and abs(number - 320) > 45 for number in found)


def test_the_changed_claim_has_the_changed_value() -> None:
    slips = other_figures(said("Trois", 3), FIGURES["off-by-one"], Random(1), language="fr")
    assert {(f.words, f.claim.value) for f in slips} == {("Deux", exact(2)), ("Quatre", exact(4))}
    (scaled,) = scale_words(said("3 millions", 3e6), Random(1), language="fr")
    assert (scaled.words, scaled.claim.value.low) == ("3 milliards", 3e9)


def test_hedges_come_and_go() -> None:
    assert list(wording.hedge_added(said("300", 300), "les ", language="fr")) == [
        "environ 300", "quelque 300",
    ]  # fmt: skip
    assert not list(wording.hedge_added(said("300", 300), "of the ", language="en"))
    assert not list(wording.hedge_added(said("3", 3), "", language="fr"))
    assert list(wording.hedge_dropped(said("plus de 300", 300))) == ["300"]
    assert not list(wording.hedge_dropped(said("plus de la moitié", 0.5)))


@pytest.mark.parametrize(
    ("language", "words", "value", "expected"),
    [
        ("fr", "12", 12, ["douze"]),
        ("fr", "Deux", 2, ["2"]),
        ("en", "21", 21, ["twenty-one"]),
        ("fr", "12 %", 12, []),
        ("fr", "120", 120, []),
    ],
)
def test_number_words(language: str, words: str, value: float, expected: list[str]) -> None:
    assert list(wording.number_words(said(words, value), language=language)) == expected


@pytest.mark.parametrize(
    ("language", "words", "value", "expected"),
    [
        ("fr", "8 km", 8, ["8 kilomètres", "8\u00a0000\u00a0m"]),
        ("fr", "80 %", 80, ["80\u00a0pour cent"]),
        ("fr", "1,5 million", 1.5e6, ["1\u00a0500\u00a0000"]),
        ("fr", "1,8 M€", 1.8e6, ["1,8 millions d’euros"]),
        ("en", "80%", 80, ["80 percent"]),
        ("en", "$1.7 million", 1.7e6, ["1.7 million dollars", "$1,700,000"]),
        ("fr", "12", 12, []),
    ],
)
def test_units(language: str, words: str, value: float, expected: list[str]) -> None:
    assert list(wording.units(said(words, value), language=language)) == expected


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("fr", "le 9 août", {("le 8 août", -1), ("le 10 août", 1)}),
        ("en", "August 9", {("August 8", -1), ("August 10", 1)}),
        ("fr", "mardi", {("lundi", -1), ("mercredi", 1)}),
        ("fr", "23h11", {("23h01", -10), ("23h21", 10)}),
        ("fr", "mardi 9 août", set()),
        ("fr", "du 3 au 4 octobre", set()),
    ],
)
def test_moments_move(language: str, words: str, expected: set[tuple[str, int]]) -> None:
    assert set(dates.moved(words, Random(1), language=language)) == expected


def test_only_weekdays_that_fit_are_made_wrong() -> None:
    text = "Jeudi 4 octobre, ou plutôt vendredi 4 octobre 2024."
    ((start, word, other),) = dates.wrong_weekdays(text, Random(1), year="2024", language="fr")
    assert (text[start:].startswith(word), word) == (True, "vendredi")
    assert other != word


def test_names_are_exchanged_where_they_stand_alone() -> None:
    sentence = "M. Morel obtient 12 % des voix."
    assert names.instead(sentence, "Jean Morel", "Anne Vidal") == (3, 8, "Vidal")
    assert names.instead("Morel et Vidal", "Jean Morel", "Anne Vidal") is None


def test_names_are_spelt_another_way() -> None:
    sentence = "La crue a touché Évran puis Saint-Aubin."
    found = {(sentence[a:b], new) for a, b, new in names.respelt(sentence)}
    assert found == {("Évran", "Evran"), ("Saint-", "St-"), ("Saint-Aubin", "Saint Aubin")}


TEXT = (
    "Le fleuve est monté de deux mètres dans la nuit, puis la pluie a cessé vers midi au village. "
    "La mairie compte 12 maisons inondées. Le pont de pierre a tenu bon."
)


def test_sentences_change_places() -> None:
    (exchange,) = order.sentences(TEXT)
    assert exchange.old == "La mairie compte 12 maisons inondées. Le pont de pierre a tenu bon."
    assert exchange.text == "Le pont de pierre a tenu bon. La mairie compte 12 maisons inondées."
    change = moved(exchange)
    text = applied(change, TEXT)
    for word in ("fleuve", "mairie", "12", "bon"):
        assert back(change, "a.txt", text.index(word)) == TEXT.index(word)
    for leaning in ("Il a", "C'est là qu'il a", "Un pont en compte 3 et a"):
        assert not list(order.sentences(TEXT.replace("Le pont de pierre a", leaning)))


def moved(exchange: order.Exchange) -> Change:
    end = exchange.start + len(exchange.old)
    place = (exchange.start, end, exchange.old, exchange.text)
    return Change(
        "sentence-order", "a.txt", "a.txt", *place, Expected.SILENT, "", TEXT,
        pieces=exchange.pieces,
    )  # fmt: skip


def test_what_a_changed_figure_is_to_its_partners() -> None:
    one = claim("a.txt", deaths=12, as_of="2024-10-04")
    two = claim("b.txt", deaths=12, as_of="2024-10-05")
    vague = claim("c.txt", deaths=(10, 20), as_of="2024-10-05")
    of = fact("f1", one, two, vague)
    assert partners(one, of) == (two, vague)
    assert not agree(replace(one, value=exact(13)), two)
    told = [expected(replace(two, value=exact(n)), [one], of) for n in (11, 12, 13)]
    assert told == [Expected.CONTRADICTS, Expected.SILENT, Expected.MOVES]


def test_outcomes() -> None:
    one, two = claim("a.txt", start=10, deaths=12), claim("b.txt", deaths=12)
    change = Change(
        "off-by-one", "a.txt", "a.txt", 10, 12, "12", "130", Expected.CONTRADICTS, "deaths", "", one
    )  # fmt: skip
    wrong = claim("a.txt", start=10, deaths=130)
    later = claim("a.txt", start=31, deaths=7)  # one code point further than it was
    before = report(finding(Kind.CONFLICTS, replace(later, start=30), two))
    same = report(finding(Kind.CONFLICTS, later, two))
    assert seen(change, before, same).outcome is Outcome.MISSED
    for kind, outcome in ((Kind.CONFLICTS, Outcome.FOUND), (Kind.UPDATES, Outcome.OTHER)):
        after = report(finding(kind, wrong, two), *same.findings)
        assert seen(change, before, after).outcome is outcome
    silent = replace(change, expected=Expected.SILENT)
    assert seen(silent, before, same).outcome is Outcome.STILL


def test_older_figures_come_from_earlier_articles() -> None:
    first = claim("a.txt", said="[douze] morts", deaths=12, as_of="2024-10-04")
    vague = claim("b.txt", said="[une centaine] de morts", deaths=(80, 120), as_of="2024-10-04")
    last = claim("c.txt", said="[au moins 15] morts", deaths=(15, inf), as_of="2024-10-06")
    of = fact("f1", first, vague, last)
    (older,) = older_figures(last, of, language="fr")
    assert (older.words, older.claim.value.low) == ("au moins 12", 12)
    assert not list(older_figures(first, of, language="fr"))


@pytest.fixture
def cluster(tmp_path: Path) -> Cluster:
    text = "Sur les 320 habitants, dont 90 enfants, la moitié est partie."
    whole = claim(said="Sur les [320] habitants", start=8, displaced=320)
    part = claim(said="Sur les 320 habitants, dont [90]", start=28, displaced=90, subset="enfant")
    of = fact("f1", whole, part)
    return Cluster(
        name="crue", folder=tmp_path, report=report(facts=(of,)), texts={"a.txt": text},
        languages={"a.txt": "fr"}, fact_of={whole.id: of, part.id: of},
    )  # fmt: skip


def test_a_part_above_its_whole(cluster: Cluster) -> None:
    (change,) = parts_above_whole(cluster, "part-above-whole", Random(1))
    assert (change.old, change.expected) == ("90", Expected.ITSELF)
    assert 353 <= int(change.new) <= 609
    assert applied(change, cluster.texts["a.txt"]).startswith(
        f"Sur les 320 habitants, dont {change.new}"
    )
