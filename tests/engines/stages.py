"""Small stages to run on every engine; in a module of their own, since workers import them."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import polars as pl

from checker.frames import from_frame, to_frame

Work = Callable[[pl.DataFrame], pl.DataFrame]


@dataclass(frozen=True, slots=True)
class Text:
    """What the first stage reads."""

    id: str
    story: str


@dataclass(frozen=True, slots=True)
class Word:
    """What the stages write."""

    text: str
    story: str
    word: str


@dataclass(frozen=True, slots=True)
class Split:
    """One word record for each letter of the id: none, one or many for a row."""

    name: ClassVar[str] = "split"
    reads: ClassVar[type] = Text
    writes: ClassVar[type] = Word
    over: ClassVar[str] = "rows"

    def open(self) -> Work:
        return lambda frame: to_frame(
            [
                Word(text.id, text.story, letter)
                for text in from_frame(frame, Text)
                for letter in text.id
            ],
            Word,
        )


@dataclass(frozen=True, slots=True)
class Reverse:
    """The rows of a group, or of the whole, the other way round."""

    over: str
    name: ClassVar[str] = "reverse"
    reads: ClassVar[type] = Word
    writes: ClassVar[type] = Word

    def open(self) -> Work:
        return lambda frame: frame.reverse()


@dataclass(frozen=True, slots=True)
class Count:
    """Leaves a file in `folder` each time it is opened, named by its process."""

    folder: Path
    name: ClassVar[str] = "count"
    reads: ClassVar[type] = Text
    writes: ClassVar[type] = Text
    over: ClassVar[str] = "rows"

    def open(self) -> Work:
        with (self.folder / str(os.getpid())).open("a") as log:
            log.write("opened\n")
        return lambda frame: frame


class OddError(Exception):
    """An exception that does not pickle."""

    def __init__(self, left: str, right: str) -> None:
        super().__init__(left + right)


@dataclass(frozen=True, slots=True)
class Fail:
    """Fails in the way that is asked for when it comes to the text named "bad"."""

    how: str
    name: ClassVar[str] = "fail"
    reads: ClassVar[type] = Text
    writes: ClassVar[type] = Text
    over: ClassVar[str] = "rows"

    def open(self) -> Work:
        return self._work

    def _work(self, frame: pl.DataFrame) -> pl.DataFrame:
        if "bad" in frame["id"]:
            _fail(self.how)
        return frame.drop("story") if self.how == "columns" else frame


def _fail(how: str) -> None:
    if how == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "exit":
        os._exit(3)
    if how == "odd":
        raise OddError("left", "right")
    if how == "value":
        raise ValueError("a bad text")


@dataclass(frozen=True, slots=True)
class Hang:
    """Writes its process id into `folder`, then never ends by itself."""

    folder: Path
    name: ClassVar[str] = "hang"
    reads: ClassVar[type] = Text
    writes: ClassVar[type] = Text
    over: ClassVar[str] = "rows"

    def open(self) -> Work:
        return self._work

    def _work(self, _: pl.DataFrame) -> pl.DataFrame:
        (self.folder / str(os.getpid())).touch()
        while True:
            signal.pause()
