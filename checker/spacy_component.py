"""A spaCy component: quantities and claims of the text of a Doc, as `doc._.quantities`, `.claims`.

What is read lies in `doc.user_data` as plain dictionaries, so that a Doc still goes to disk and to
other processes; the extensions make records of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from checker.errors import SettingsError
from checker.records_read import ReadClaim, ReadQuantity

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["NAME", "Figures", "component"]

NAME = "checker"
QUANTITIES, CLAIMS = "checker.quantities", "checker.claims"  # keys of Doc.user_data


@dataclass(frozen=True, slots=True)
class Figures:
    """The component: reads texts of one language.

    `date` is the ISO time that relative dates start from where `doc._.published` tells none. Claims
    need a parse of our own, which takes most of the time.
    """

    language: str
    date: str
    claims: bool

    def __call__(self, doc: Doc) -> Doc:
        """The Doc, with what was read of its text."""
        from checker.claims.quantities_cli import read_quantities

        date = doc._.published or self.date
        found = read_quantities(doc.text, self.language, date)
        doc.user_data[QUANTITIES] = [asdict(quantity) for quantity in found]
        if self.claims:
            from checker.claims.text_claims import read_claims

            told = read_claims(doc.text, self.language, date)
            doc.user_data[CLAIMS] = [asdict(claim) for claim in told]
        return doc


def component(nlp: Language, name: str, language: str, date: str, claims: bool) -> Figures:  # noqa: ARG001, FBT001 - spaCy calls it by these names
    """The component of a pipeline, for its language where none is told.

    Raises SettingsError for a language that we have no rules for.
    """
    from checker.rulefiles import languages

    chosen = language or nlp.lang
    if chosen not in languages():
        known = ", ".join(languages())
        raise SettingsError(
            f"checker has no rules for the language {chosen!r}, only for {known}: name one, as in "
            f'nlp.add_pipe("{NAME}", config={{"language": "fr"}})'
        )
    _extend()
    return Figures(chosen, date, claims)


def _quantities(doc: Doc) -> tuple[ReadQuantity, ...]:
    return tuple(ReadQuantity(**entry) for entry in doc.user_data.get(QUANTITIES, ()))


def _claims(doc: Doc) -> tuple[ReadClaim, ...]:
    return tuple(ReadClaim(**entry) for entry in doc.user_data.get(CLAIMS, ()))


def _extend() -> None:
    """Tell spaCy what stands on a Doc; its own error is raised where another has taken a name."""
    from spacy.tokens import Doc

    getters: dict[str, Callable[[Doc], object]] = {"quantities": _quantities, "claims": _claims}
    for name, getter in getters.items():
        if not Doc.has_extension(name) or Doc.get_extension(name)[2] is not getter:
            Doc.set_extension(name, getter=getter)
    if not Doc.has_extension("published"):
        Doc.set_extension("published", default="")


def _register() -> None:
    """Tell spaCy of the component; every pipeline of an installation does this, so it is cheap."""
    from spacy.language import Language

    Language.factory(
        NAME,
        default_config={"language": "", "date": "", "claims": True},
        assigns=["doc._.quantities", "doc._.claims"],
        func=component,
    )


_register()
