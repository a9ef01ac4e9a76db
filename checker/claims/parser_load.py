"""Loads a spaCy pipeline fast: no torch, no string table, no components that nobody asks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING

from checker.errors import PluginError

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

    from checker.claims.parser_language import Language

__all__ = ["load"]

# Lemmas come from checker.claims.lemmas, sentences from the article.
UNUSED = ("senter", "lemmatizer")
# The vectors are found by hash and the labels are stored with each component; of what corrects
# these labels only some is put in.
UNREAD = ("tokenizer", "strings", "attribute_ruler")
ASKED = frozenset({"POS", "DEP"})  # labels of a word that we read

_lock = Lock()


def load(code: str, language: Language) -> Pipeline:
    """The pipeline of the language's model; words only where it has none.

    Raises PluginError where the model is not installed.
    """
    with _lock:
        if "spacy" not in sys.modules:
            with _hidden("torch"), _without_commands():
                import_module("spacy")
        return _trained(code, language) if language.model else _blank(code, language)


@contextmanager
def _hidden(module: str) -> Iterator[None]:
    """While it lasts, `module` cannot be imported; one that is imported already stays.

    thinc imports torch wherever it is installed, a second that we have no use for.
    """
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[module]


@contextmanager
def _without_commands() -> Iterator[None]:
    """While it lasts, spaCy's command line looks imported: a third of a second for one function.

    spaCy binds `spacy.info` from it; what it gets imports the real one when it is called.
    """
    if "spacy.cli" in sys.modules:
        yield
        return
    info = ModuleType("spacy.cli.info")
    info.info = _info  # type: ignore[attr-defined]
    stubs = {"spacy.cli": ModuleType("spacy.cli"), "spacy.cli.info": info}
    sys.modules.update(stubs)
    try:
        yield
    finally:
        for name in stubs:
            del sys.modules[name]


def _info(*args: object, **options: object) -> object:
    return import_module("spacy.cli.info").info(*args, **options)


def _trained(code: str, language: Language) -> Pipeline:
    from spacy.util import load_config

    folder = _folder(language.model)
    pipeline = _class_of(code, language).from_config(
        load_config(folder / "config.cfg"), exclude=UNUSED, auto_fill=False, validate=False
    )
    pipeline.from_disk(folder, exclude=[*UNUSED, *UNREAD])
    _correct(pipeline, folder / "attribute_ruler" / "patterns")
    return _with_words(pipeline, language)


def _correct(pipeline: Pipeline, file: Path) -> None:
    """Put in what corrects the labels that we read: each word is held against all of it."""
    from srsly import read_msgpack

    if file.exists():
        patterns = [p for p in read_msgpack(file) if not ASKED.isdisjoint(p["attrs"])]
        pipeline.get_pipe("attribute_ruler").add_patterns(patterns)


def _blank(code: str, language: Language) -> Pipeline:
    return _with_words(_class_of(code, language)(), language)


def _class_of(code: str, language: Language) -> type[Pipeline]:
    """The language's class in spaCy; a bare one where spaCy has none or we part words ourselves."""
    from spacy.language import Language as Bare
    from spacy.util import get_lang_class

    if not language.words:
        with suppress(ImportError):
            known: type[Pipeline] = get_lang_class(code)
            return known
    return type(code, (Bare,), {"lang": code})


def _with_words(pipeline: Pipeline, language: Language) -> Pipeline:
    from checker.claims.parser_words import tokenizer

    if language.words:
        pipeline.tokenizer = tokenizer(pipeline.vocab, language.words)
    return pipeline


def _folder(model: str) -> Path:
    """The folder that holds the model's config.cfg."""
    spec = find_spec(model)
    if spec is None or spec.origin is None:
        raise PluginError(f"the language model {model} is not installed: pip install {model}")
    found = sorted(Path(spec.origin).parent.glob("*/config.cfg"))
    if not found:
        raise PluginError(f"the language model {model} holds no config.cfg: install it again")
    return found[-1].parent
