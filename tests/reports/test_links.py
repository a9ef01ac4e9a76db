"""Links to the very words of a page."""

from __future__ import annotations

from dataclasses import replace

from checker.reports.parts.links import text_link
from tests.builders import claim


def test_a_link_to_the_words() -> None:
    said = replace(
        claim(count=12),
        quote="12",
        context="Hier, près de Lorme, 12 maisons-ateliers ont brûlé.",
        offset=21,
    )
    assert text_link("https://a.example/x", said) == (
        "https://a.example/x#:~:text=Hier%2C%20pr%C3%A8s%20de%20Lorme%2C-,12"
        ",-maisons%2Dateliers%20ont%20br%C3%BBl%C3%A9."
    )
    assert "x#p1:~:text=" in text_link("https://a.example/x#p1", said)
    assert text_link("", said) == ""
