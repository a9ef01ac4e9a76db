"""Two short articles, and what is to be told of them: kinds of findings by measure, or nothing.

Each pair holds one thing that makes figures of the press hard to compare. `pending` says what goes
wrong today; when a pair comes out right its note must go.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from checker.run import check
from checker.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from checker.report import Report

pytestmark = pytest.mark.model

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pair:
    name: str
    first: str
    then: str
    told: frozenset[str] = NOTHING  # "updates deaths"
    days: tuple[str, str] = ("2021-03-08", "2021-03-09")  # a Monday and a Tuesday; "" for no date
    language: str = "fr"
    pending: str = ""


def telling(*findings: str) -> frozenset[str]:
    return frozenset(findings)


PAIRS = [
    # time
    Pair("a toll that rises", "L'explosion de l'usine de Sauveterre a fait deux morts.",
         "L'explosion de l'usine de Sauveterre a fait trois morts.", telling("updates deaths")),
    Pair("a toll that rises from a round figure",
         "L'explosion de l'usine de Sauveterre a fait 20 morts.",
         "L'explosion de l'usine de Sauveterre a fait 25 morts.", telling("updates deaths")),
    Pair("a lower bound that is overtaken", "At least 50 people died in the Ashford mine collapse.",
         "At least 97 people died in the Ashford mine collapse.", telling("updates deaths"),
         language="en"),
    Pair("a toll that falls", "L'explosion de l'usine de Sauveterre a fait huit morts.",
         "L'explosion de l'usine de Sauveterre a fait sept morts.", telling("conflicts deaths")),
    Pair("a toll that is corrected", "L'explosion de l'usine de Sauveterre a fait huit morts.",
         "Le bilan de l'explosion de l'usine de Sauveterre a été revu à la baisse : sept morts.",
         telling("updates deaths")),
    Pair("a figure of the day before beside today's",
         "L'explosion de l'usine de Sauveterre a fait 78 morts.",
         "L'explosion de l'usine de Sauveterre a fait 80 morts, contre 78 la veille.",
         telling("updates deaths")),
    Pair("no dates", "L'explosion de l'usine de Sauveterre a fait deux morts.",
         "L'explosion de l'usine de Sauveterre a fait cinq morts.", telling("conflicts deaths"),
         days=("", "")),
    Pair("no dates, but a running total", "L'explosion de l'usine de Sauveterre a fait deux morts.",
         "À Sauveterre, l'explosion de l'usine a fait un troisième mort.",
         telling("updates deaths"), days=("", "")),
    Pair("the day of the event is not the day of the figure",
         "Au moins 418 habitants ont été tués dans le séisme de Valdoré, selon les autorités.",
         "Le séisme qui a secoué Valdoré dimanche soir a fait 1 530 morts, a annoncé lundi soir le "
         "gouvernement.", telling("updates deaths")),
    # hedges and precision
    Pair("the same share, rounded", "Jean Morvan a recueilli 80 % des voix à l'élection de mars.",
         "Jean Morvan a recueilli 79,6 % des voix à l'élection de mars."),
    Pair("counts that nearly agree", "L'incendie du port de Kerlan a fait 648 blessés.",
         "L'incendie du port de Kerlan a fait 647 blessés."),
    Pair("at least two holds two", "L'explosion de l'usine de Sauveterre a fait deux morts.",
         "L'explosion de l'usine de Sauveterre a fait au moins deux morts."),
    Pair("thousands are made more precise",
         "La police de Castelmont a procédé à des milliers d'arrestations depuis l'élection.",
         "La police de Castelmont a procédé à plus de 4 300 arrestations depuis l'élection.",
         telling("refines arrests")),
    Pair("in office for 23 years, since 1998",
         "Le président Jean Morvan est au pouvoir depuis 23 ans.",
         "Le président Jean Morvan, au pouvoir depuis 1998, a parlé mardi."),
    Pair("in office for 23 years, since 1987",
         "Le président Jean Morvan est au pouvoir depuis 23 ans.",
         "Le président Jean Morvan, au pouvoir depuis 1987, a parlé mardi.",
         telling("conflicts tenure")),
    # sources
    Pair("police and union",
         "La marche de lundi à Castelmont a réuni 12 000 manifestants, selon la police.",
         "La marche de lundi à Castelmont a réuni 60 000 manifestants, selon la CGT.",
         telling("disputes crowd"), days=("2021-03-08", "2021-03-08")),
    Pair("police and organisers in English",
         "Police said 12,000 people marched in Ashford on Monday.",
         "Organisers said 60,000 people marched in Ashford on Monday.",
         telling("disputes crowd"), days=("2021-03-08", "2021-03-08"), language="en"),
    Pair("two institutes",
         "Un séisme de magnitude 5,6 a secoué Valdoré, selon l'institut américain de géophysique.",
         "Un séisme de magnitude 6,1 a secoué Valdoré, selon le centre national de sismologie.",
         telling("disputes magnitude")),
    Pair("a centre that speaks of a figure",
         "Un séisme de magnitude 5,6 a secoué Valdoré, selon l'institut américain de géophysique.",
         "Le centre national de sismologie évoque pour Valdoré une magnitude de 6,1.",
         telling("disputes magnitude")),
    # other things
    Pair("two candidates", "Jean Morvan a obtenu 58,5 % des voix au second tour.",
         "Claire Duval a obtenu 41,5 % des voix au second tour."),
    Pair("the winner's share and the loser's",
         "Jean Morvan a été réélu avec 58,5 % des voix face à Claire Duval, qui obtient 41,5 %.",
         "Jean Morvan l'a emporté avec 58,5 % des voix. Claire Duval en a recueilli 41,5 %."),
    Pair("two rounds of a vote",
         "Au premier tour, Jean Morvan a recueilli 27,8 % des voix et Claire Duval 23,1 %.",
         "Au second tour, Jean Morvan a recueilli 58,5 % des voix et Claire Duval 41,5 %."),
    Pair("two towns", "Les inondations ont fait trois morts à Lyon.",
         "Les inondations ont fait sept morts à Marseille."),
    Pair("a part and the whole", "L'incendie du port de Kerlan a fait 37 blessés graves.",
         "L'incendie du port de Kerlan a fait 214 blessés."),
    Pair("an increment and a total", "L'incendie du port de Kerlan a fait huit morts.",
         "Deux autres corps ont été retrouvés mardi après l'incendie du port de Kerlan."),
    Pair("what is feared", "L'incendie du port de Kerlan a fait neuf morts.",
         "L'incendie du port de Kerlan pourrait avoir fait 90 morts, redoutent les secours."),
    Pair("two days of marches",
         "Quelque 640 000 personnes ont défilé lundi 8 mars dans tout le pays, selon la police.",
         "Quelque 385 000 personnes ont défilé lundi 15 mars dans tout le pays, selon la police.",
         days=("2021-03-08", "2021-03-15")),
    Pair("two victims",
         "Trois voyageurs, dont une femme de 71 ans, ont été tués à la gare de Castelmont.",
         "L'une des trois victimes de la gare de Castelmont est une infirmière de 38 ans."),
    Pair("two donors",
         "La famille Garnier a promis 15 millions d'euros pour l'hôpital de Castelmont.",
         "La famille Lestrange a promis 40 millions d'euros pour l'hôpital de Castelmont."),
    Pair("dead and injured", "L'incendie du port de Kerlan a fait huit morts.",
         "L'incendie du port de Kerlan a fait trente blessés."),
]  # fmt: skip


@pytest.mark.parametrize(
    "pair",
    [
        pytest.param(
            pair,
            id=pair.name,
            marks=[pytest.mark.xfail(reason=pair.pending)] if pair.pending else [],
        )
        for pair in PAIRS
    ],
)
def test_what_is_told_of_two_articles(pair: Pair, tmp_path: Path) -> None:
    for name, text, day in zip("ab", (pair.first, pair.then), pair.days, strict=True):
        date = f"date: {day}\n" if day else ""
        body = f"---\n{date}lang: {pair.language}\n---\n\n{text}\n"
        (tmp_path / f"{name}.md").write_text(body, encoding="utf-8")
    report = check([tmp_path], Settings(cache=False))
    told = {f"{one.kind} {one.claims[0].measure}" for one in report.findings}
    said = [(one.article, one.quote, one.measure, one.subject, one.fact) for one in seen(report)]
    assert told == pair.told, said


@dataclass(frozen=True, slots=True)
class Seen:
    article: str
    quote: str
    measure: str
    subject: str
    fact: str


def seen(report: Report) -> list[Seen]:
    """What was read, for a failed test."""
    return [
        Seen(claim.article, claim.quote, claim.measure, claim.subject, fact.id)
        for fact in report.facts
        for claim in fact.claims
    ]
