"""Places where somebody spoke, towns told in one row, and what « y » and "there" mean."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model

PLACED = [
    # where somebody spoke
    ("fr", "La crue a fait 24 morts, a dit le ministre de l'Eau à l'issue d'une réunion à Ankara.",
     "24", ""),
    ("fr", "Neuf skieurs ont péri, a indiqué le préfet lors d'une conférence de presse à Gap.",
     "Neuf", ""),
    ("fr", "Depuis Genève, la Croix-Rouge fait état de 57 morts.", "57", ""),
    ("en", "The mudslide killed 33, the governor told reporters in Lisbon.", "33", ""),
    ("en", "At a briefing in Leeds, the coroner said that eight people had died.", "eight", ""),
    ("en", "Speaking in Geneva, an aid official said 57 people had died.", "57", ""),
    # where people were hit, whoever says so
    ("fr", "Une bombe a tué sept personnes lors d'une réunion à Gap, a dit la police.", "sept",
     "Gap"),
    ("fr", "Neuf personnes sont mortes à Gap, a dit le préfet.", "Neuf", "Gap"),
    ("en", "A bomb at a council meeting in Leeds killed seven people, police said.", "seven",
     "Leeds"),
    # two towns in one row
    ("fr", "Les explosions d'Arles et de Nîmes ont fait 14 morts.", "14",
     "Arles + Nîmes"),
    ("fr", "Les explosions à Arles et à Nîmes ont fait 14 morts.", "14", "Arles + Nîmes"),
    ("en", "Nine people died in Dover and Leeds.", "Nine", "Dover + Leeds"),
    ("fr", "À Arles, six personnes sont mortes, et neuf à Nîmes.", "neuf", "Nîmes"),
    # what was told before
    ("fr", "La coulée a atteint Nîmes. Trente habitants y ont péri.", "Trente", "Nîmes"),
    ("en", "The gunman then drove to Dover. Six people were killed there.", "Six", "Dover"),
    # what a total is brought to is of no place told before it
    ("fr", "Une femme blessée à Gap a succombé, ce qui porte à 14 le nombre de morts.", "14", ""),
    ("en", "A man hurt in Dover died overnight, raising the death toll to 14.", "14", ""),
    ("fr", "Le ministre de l'Intérieur fait état de 14 morts.", "14", ""),
    # whose patients they are
    ("en", "Wexley General Hospital took in 13 people.", "13", "Wexley General Hospital"),
    ("fr", "Le CHU de Nantes a accueilli douze blessés.", "douze", "CHU de Nantes"),
    ("fr", "Douze policiers ont été blessés devant l'hôpital Bichat.", "Douze", ""),
    ("fr", "Trois cents agents ont manifesté devant l'hôpital de Pau.", "Trois cents", "Pau"),
    ("fr", "Six cents personnes ont défilé dans le centre de Lyon.", "Six cents", "Lyon"),
    ("fr", "Trois cents retraités ont défilé dans le centre de Lyon, en écho à la marche lilloise.",
     "Trois cents", "Lyon"),
    ("fr", "Neuf cents personnes ont marché à Gap, à l'image du cortège parisien.", "Neuf cents",
     "Gap"),
    ("en", "Some 600 people marched through the centre of Leeds.", "Some 600", "Leeds"),
    ("en", "Some 300 people marched in Leeds, mirroring the London rally.", "Some 300", "Leeds"),
    ("fr", "Une douzième victime a été découverte à Gap, dans une cave.", "douzième", ""),
    ("en", "A twelfth body was found in Dover.", "twelfth", ""),
    ("fr", "Un troisième manifestant est mort à Gap.", "troisième", "Gap"),
    ("fr", "Le bilan est de 16 morts à Brest. Quimper en déplore deux.", "deux", "Quimper"),
    ("fr", "C'est Brest qui a le plus souffert. Cinq habitants y ont péri sur un parking.", "Cinq",
     "Brest"),
    ("fr", "On compte six morts à Gap, trois à Die, un à Nyons et deux à Orange.", "trois", "Die"),
    ("fr", "Le Premier ministre à Gap : « Le pire est passé », douze morts", "douze", ""),
    ("fr", "Séisme à Gap : « Tout a tremblé », douze morts", "douze", "Gap"),
    ("en", "Ann Poe, of Dover, had come to the club. Six people were killed there.", "Six", ""),
]  # fmt: skip
PARTS = [
    # a kind of people, town by town
    ("en", "At least 45 children died, 27 of them in Dover and 13 in Leeds.", "13", "children"),
    ("en", "Twelve soldiers were killed in Dover and 30 in Leeds.", "30", "soldiers"),
    ("fr", "Le séisme a tué 31 élèves : 19 à Brest, 12 à Quimper.", "12", "students"),
    ("fr", "Neuf pompiers ont été blessés à Lyon et trois à Vienne.", "trois", "rescuers"),
    ("fr", "Le bilan est de 45 morts, dont 12 enfants, 30 à Brest et 15 à Quimper.", "30", ""),
    ("fr", "Six policiers ont été tués à Brest, et on compte 104 morts à Quimper.", "104", ""),
    ("en", "Nine people were hit on the stairs, and four of those died there.", "four", "part"),
    ("en", "At least 14 of the guests were hurt.", "At least 14", ""),
    ("en", "Five of the victims were hurt but lived.", "Five", ""),
    ("fr", "Trois des victimes ont été blessées.", "Trois", ""),
    ("en", "The toll stands at 38, all of whom are known by name.", "38", ""),
    ("en", "The toll stands at 38, most of whom were miners.", "38", ""),
]


@pytest.mark.parametrize(("language", "text", "quote", "place"), PLACED)
def test_a_figure_is_of_where_people_were_hit(language, text, quote, place):
    found = [claim.place for (words, _), claim in told(text, language).items() if words == quote]
    assert found == [place]


@pytest.mark.parametrize(("language", "text", "quote", "part"), PARTS)
def test_a_part_is_told_by_a_pronoun(language, text, quote, part):
    found = [claim.subset for (words, _), claim in told(text, language).items() if words == quote]
    assert found == [part]


def test_a_day_in_full_beats_the_time_that_has_passed():
    text = "Le 6 mai, une semaine plus tôt, une coulée avait fait 11 morts à Alvra."
    found = {quote: claim.as_of for (quote, _), claim in told(text, "fr").items()}
    assert found["11"].endswith("-05-06")


def test_people_without_a_roof_are_displaced():
    french = told("Douze morts, 120 blessés, plus de 9 000 personnes sans toit.", "fr")
    english = told("Twelve dead, 120 injured, 9,000 people without a roof.", "en")
    assert ("plus de 9 000", "displaced") in french
    assert ("9,000", "displaced") in english


def test_kin_of_people_are_no_hedge():
    assert ("31", "count") in told("Les proches de 31 randonneurs attendent.", "fr")


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Un ferry a ramené au port 300 vacanciers bloqués sur l'île.", "count"),
        ("Quelque 3 000 agriculteurs ont bloqué le pont.", "crowd"),
        ("La coulée a jeté 14 000 personnes sur les routes.", "displaced"),
        ("Quatorze mille habitants n'ont plus de toit.", "displaced"),
    ],
)
def test_whom_an_event_moved_is_no_crowd(text, measure):
    assert [found for _, found in told(text, "fr")] == [measure]


def test_a_number_that_is_short_for_a_month_counts_without_a_day():
    found = told("Le 12 sept. le nombre des morts est passé de cinq à sept.", "fr")
    assert [claim.measure for (words, _), claim in found.items() if words in ("cinq", "sept")] == [
        "deaths",
        "deaths",
    ]


def test_what_is_restored_is_nobody_of_the_dead():
    found = told("Inondations : 19 morts, le courant presque rétabli.", "fr")
    assert [claim.subset for (words, _), claim in found.items() if words == "19"] == [""]


NOBODY = [
    ("Nine foreigners are among the dead, a hospital source said.", ["Nine"]),
    ("At least 50 people died in Dover, a toll far above the official one.", ["At least 50"]),
    ("Police arrested 40 people, including the driver of a van.", ["40"]),
    ("A man was killed, a witness said.", ["A"]),
]


@pytest.mark.parametrize(("text", "counted"), NOBODY)
def test_articles_of_who_says_so_and_of_things_count_nobody(text, counted):
    assert [quote for quote, _ in told(text, "en")] == counted


@pytest.mark.parametrize(
    ("language", "text", "added"),
    [
        ("en", "Ridland cut the death toll by about 100, to 253.", ["about 100"]),
        ("fr", "Le bilan est abaissé d'une centaine de morts, à 253.", ["une centaine"]),
        ("fr", "Le bilan a été réduit de 40 à 12 morts.", []),
    ],
)
def test_by_how_much_a_toll_was_changed_is_none(language, text, added):
    assert [quote for (quote, _), c in told(text, language).items() if c.increment] == added
