"""Sentence boundaries: each case is the list of sentences that a text must give."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.articles.sentences import sentences

FRENCH = {
    "title": ["M. Durand est arrivé.", "Mme Petit est repartie."],
    "doctor": ["Le Dr. Weber a soigné 12 blessés.", "Il reste 3 lits."],
    "points in numbers": ["On compte 1.250 sinistrés.", "La crue atteint 6.8.", "C'est un record."],
    "initials": ["La cour a condamné J.-P. Lefort et A. Roux.", "Les deux hommes font appel."],
    "number first": ["Le vote a eu lieu en 2012.", "13 communes manquaient."],
    "quote follows": ['Il a parlé de "honte".', '"Nous partirons", a-t-elle dit.'],
    "stop in quote": ['Elle a promis "une aide."', "Le lendemain, rien."],
    "guillemets": ["« Partez ! » ont crié les voisins.", "« Vite ! »", "Puis le mur est tombé."],
    "quoted question": ["« Est-ce fini ? » : la question reste posée."],
    "lead-ins": ["Quand ?", "Hier soir.", "Où ?", "À Brest."],
    "ellipsis": ["Ils cherchent encore...", "Mais l'espoir faiblit."],
    "ellipsis inside": ["Ils cherchent encore... et attendent."],
    "et cetera": ["Trois murs, dix toits, etc.", "Le bilan est lourd."],
    "numbered": ["La loi no. 12 est votée.", "L'art. 49 suit."],
    "brackets": ["Le bilan est provisoire.", "(Le préfet se tait.)", "Une enquête est ouverte."],
    "month": ["Le chantier durera jusqu'au 3 sept. 2024.", "Ensuite, on verra."],
    "two marks": ["Que faire ?!", "Personne ne sait."],
    "dateline": ["OSLO, 4 mai (AFP) -", "Le port est fermé."],
    "city": ["LILLE –", "Deux trains sont arrêtés."],
    "clock": ["18h40 -", "Le tunnel rouvre.", "Les camions passent."],
    "clock with stop": ["7h05.", "Premier départ."],
    "semicolons": ["118 blessés ; 17 agents ; 3 pompiers."],
}

ENGLISH = {
    "titles": ["Mr. Brown met Gov. Lee in St. Paul.", "They talked for an hour."],
    "hours": ["The fire began at 3 a.m. Sunday.", "Crews left at 5 p.m.", "No one was hurt."],
    "numbers": ["It happened on Jan. 4 near No. 12 Elm Street.", "Police came."],
    "country": ["The U.S. Navy sent two ships.", "They left the U.S.", "The crew is safe."],
    "initials": ["J. K. Moore and George W. Hill spoke.", "He agreed."],
    "quote": ['She said "stop."', "He did not."],
    "curly": ["“We lost 2.5 million,” he said.", "“That hurts.”", "Shares fell."],
    "company": ["Acme Inc. Chairman Jo Park resigned.", "The board agreed."],
    "dateline": ["DENVER (AP) —", "Snow closed two roads."],
    "state": ["DOVER, Del., May 4 (Reuters) -", "The ferry is back."],
    "entry": ["9:15 p.m. Tuesday.", "One lane is open."],
    "ellipsis": ["The storm moved on...", "It then turned east."],
}


@pytest.mark.parametrize("name", FRENCH)
def test_french(name: str) -> None:
    assert _split(" ".join(FRENCH[name]), "fr") == FRENCH[name]


@pytest.mark.parametrize("name", ENGLISH)
def test_english(name: str) -> None:
    assert _split(" ".join(ENGLISH[name]), "en") == ENGLISH[name]


def test_no_blank_between_sentences() -> None:
    assert _split('Il protège la vallée."Nous irons", dit-il.', "fr") == [
        "Il protège la vallée.",
        '"Nous irons", dit-il.',
    ]
    assert _split("La mer monte.Les digues tiennent.", "fr") == [
        "La mer monte.",
        "Les digues tiennent.",
    ]
    assert _split("Le site exemple.com est fermé.", "fr") == ["Le site exemple.com est fermé."]


def test_lines_that_part_sentences() -> None:
    body = "La mairie a ouvert deux gymnases pour la nuit."
    text = f"Un sous-titre\n{body}\n• 12 lits\n- 3 tentes\n\nFin"
    assert _split(text, "fr") == [
        "Un sous-titre",
        "La mairie a ouvert deux gymnases pour la nuit.",
        "12 lits",
        "3 tentes",
        "Fin",
    ]


def test_wrapped_lines_are_one_sentence() -> None:
    text = (
        "The bridge that links the two halves of the old town was shut on\n"
        "Monday after engineers found cracks in three of its pillars, and\n"
        "will not open again before June. Buses go\nround."
    )
    found = _split(text, "en")
    assert [sentence.split("\n")[0][:12] for sentence in found] == ["The bridge t", "Buses go"]


def test_unknown_language_still_splits() -> None:
    assert _split("Ein Satz. Noch einer.", "de") == ["Ein Satz.", "Noch einer."]


def test_empty() -> None:
    assert sentences("", "fr") == ()
    assert sentences(" \n\n ", "fr") == ()


@settings(deadline=None)
@given(st.text(alphabet='aB.!? "\n«»-•1,(’é', max_size=80), st.sampled_from(["fr", "en", "xx"]))
def test_spans_rise_and_lose_no_letter(text: str, language: str) -> None:
    spans = sentences(text, language)
    ends = [0, *(end for _, end in spans)]
    assert all(end <= start < last for end, (start, last) in zip(ends, spans, strict=False))
    kept = "".join(text[start:end] for start, end in spans)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)


def _split(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]
