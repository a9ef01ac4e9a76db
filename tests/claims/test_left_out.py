"""Figures whose unit, thing or holder was told by the figure before, and those that take none."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "quote", "measure", "low"),
    [
        # units, across sentences too
        ("L'incendie a parcouru 2 300 hectares. Mercredi, le préfet parlait de 1 800.", "fr",
         "1 800", "area", 1800),
        ("A boy was pulled out alive after 132 hours. His sister had been lifted out after 118.",
         "en", "118", "duration", 118),
        ("Le maire a promis 15 millions d'euros, la région 20. Le chantier en coûtera 110.", "fr",
         "110", "money", 110e6),
        ("The winning bid was $48 million. Two rivals had offered 41 and 39.", "en",
         "39", "money", 39e6),
        ("Le club a déboursé 38 millions d'euros, loin des 55 exigés.", "fr", "55", "money", 55e6),
        ("Les douaniers ont saisi 640 kilos de résine et 18 de cocaïne.", "fr", "18", "mass", 18),
        ("Temperatures hit 44.1C in Marlow on Wednesday and 42 in Brent.", "en",
         "42", "temperature", 42),
        ("La production a chuté de 30 % et les ventes de 12.", "fr", "12", "percentage", 12),
        # numbers on a scale
        ("The Turkish agency gives the quake a magnitude of 7.4. The Americans say 7.2.", "en",
         "7.2", "magnitude", 7.2),
        ("A 5.9-magnitude quake struck 12 miles down. A second, of 5.1, followed.", "en",
         "5.1", "magnitude", 5.1),
        ("Séisme de 5,8 au large de Lombria.", "fr", "5,8", "magnitude", 5.8),
        # ages
        ("Il avait 31 ans, elle 29.", "fr", "29", "age", 29),
        ("Jeanne Morvan, 54 ans, et son frère Paul, 49, tenaient la boutique.", "fr",
         "49", "age", 49),
        ("Elena Marsh, who turned 81 on Tuesday, will not run again.", "en", "81", "age", 81),
        ("The gunman bought the rifle days after turning 18.", "en", "18", "age", 18),
        # what was hit, and what was only built
        ("Le séisme a détruit 1 340 maisons et en a endommagé 4 000 autres.", "fr",
         "4 000", "buildings", 4000),
        ("The tower holds 132 apartments.", "en", "132", "count", 132),
        # nothing to take
        ("La digue mesure 40 mètres. Les ouvriers étaient 30.", "fr", "30", "count", 30),
        ("Il purge une peine de 12 ans, son complice 9.", "fr", "9", "duration", 9),
    ],
)  # fmt: skip
def test_what_a_figure_that_names_nothing_is_of(
    text: str, language: str, quote: str, measure: str, low: float
) -> None:
    found = told(text, language)
    assert (quote, measure) in found
    assert found[quote, measure].value.low == pytest.approx(low)


@pytest.mark.parametrize(
    ("text", "language", "quote", "subject"),
    [
        ("Plus de 300 écoles resteront fermées dans l'Aude, 120 dans le Gers.", "fr",
         "120", "école"),
        ("The airline scrapped 410 flights on Monday; 290 more were delayed.", "en",
         "290", "flight"),
        ("The chain is closing 75 of its 460 stores. Another 30 will be sold.", "en",
         "30", "store"),
        ("Le gouvernement a promis 200 000 logements. Six mois après, 3 100 ont été livrés.", "fr",
         "3 100", "logement"),
        ("La direction parle de 180 départs, la CGT de 240.", "fr", "240", "départ"),
        ("Le distributeur prévoit 95 fermetures de magasins.", "fr", "95", "magasin"),
        ("The carmaker plans 4,500 job cuts worldwide.", "en", "4,500", "job"),
    ],
)  # fmt: skip
def test_the_thing_that_a_count_leaves_out(
    text: str, language: str, quote: str, subject: str
) -> None:
    assert told(text, language)[quote, "count"].subject == subject


@pytest.mark.parametrize(
    ("text", "language", "quote", "subject"),
    [
        ("La société licencie 260 personnes, soit 18 % de ses effectifs.", "fr",
         "18 %", "effectif"),
        ("Le taux d'occupation des hôtels est tombé à 31 %.", "fr", "31 %", "occupation"),
        ("Exports slid 9 percent.", "en", "9 percent", "export"),
    ],
)  # fmt: skip
def test_what_a_percentage_is_a_share_of(
    text: str, language: str, quote: str, subject: str
) -> None:
    assert told(text, language)[quote, "percentage"].subject == subject
