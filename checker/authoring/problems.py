"""All that is wrong with the rule files, at once."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType

from checker.authoring.files import RuleFile, all_files
from checker.errors import Problem, RuleError
from checker.rulefiles import languages

__all__ = ["every_problem", "refuse_problems"]

# What reads each kind of file. A measure is read by the rulebook.
OF_A_LANGUAGE = MappingProxyType({
    "anniversaries": "facts.anniversaries:anniversary_file",
    "aboard": "claims.aboard_words:aboard_words",
    "articles": "articles.words:all_words",
    "assailants": "claims.assailants:assailant_file",
    "attribution": "claims.source_words:sources_of",
    "building_kinds": "claims.kinds_of_building:building_kinds",
    "calendar": "claims.calendar:calendar",
    "changes": "changes.words:change_words",
    "clock": "claims.clock:clock",
    "common_names": "facts.gists:common_names",
    "compared_events": "claims.compared_events:compared_file",
    "compatriots": "claims.compatriot_words:compatriot_words",
    "contests": "claims.contests:contest_words",
    "currency_words": "claims.money:money_names",
    "described": "claims.describing:described_words",
    "event_parts": "claims.event_parts:event_parts",
    "events": "claims.speech:events_of",
    "things": "facts.things:things_of",
    "hedges": "claims.hedges:hedges",
    "holders": "claims.holder_words:holder_words",
    "lands": "claims.land_lists:land_lists",
    "language": "claims.parser_language:language_of",
    "explain": "reports.listings.explain_words:explain_words",
    "mandates": "claims.mandates:mandate_words",
    "messages": "findings.messages:_messages",
    "nationalities": "claims.nationals:nations_of",
    "nights": "claims.night_words:night_words",
    "gatherings": "claims.gatherings:gatherings_of",
    "numbered": "claims.numbering:numbered_nouns",
    "numbers": "claims.number_words:number_words",
    "help": "reports.parts.about:helps",
    "page": "reports.page_html.words:page_words",
    "persons": "claims.persons:person_nouns",
    "purposes": "claims.purposes:purposes",
    "readings": "claims.readings:readings_of",
    "reckoning": "findings.arithmetic.reckoning_words:words_of",
    "report": "reports.parts.words:words",
    "speech": "claims.speech:speech_of",
    "spoken": "spoken_rules:spoken_rules",
    "states": "claims.states:states_of",
    "subsets": "findings.scope_words:_names",
    "surroundings": "claims.surroundings:surroundings",
    "movements": "claims.movements:movements_of",
    "trades": "claims.trades:trades_of",
    "units": "claims.units:units",
})  # fmt: skip
SHARED = MappingProxyType({
    "city_lands": "claims.gazetteer:_city_lands",
    "countries": "claims.gazetteer:_other_names",
    "currencies": "claims.money:money_signs",
    "evidence": "facts.weights:weights",
    "judgement": "findings.rules:judgement",
    "measures": "rulebook:measures",
    "names": "facts.name_rules:name_rules",
    "parties": "claims.mandates:shared_parties",
    "regions": "claims.region_names:regions",
    "stories": "facts.gists:story_rules",
    "territories": "claims.gazetteer:_territories",
    "units": "claims.units:symbol_file",
})  # fmt: skip


def every_problem() -> list[Problem]:
    """Everything that is wrong with all rule files, each problem once, by file."""
    found: dict[Problem, None] = {}
    try:
        files = all_files()
    except RuleError as error:
        return list(error.problems)
    for file in files:
        found |= dict.fromkeys(_problems(file))
    for language in languages():
        found |= dict.fromkeys(_told("rulebook:rulebook", language))
    return list(found)


def refuse_problems() -> None:
    """Raise RuleError with everything that is wrong with all rule files, if anything is."""
    if problems := every_problem():
        raise RuleError(problems)


def _problems(file: RuleFile) -> tuple[Problem, ...]:
    readers = OF_A_LANGUAGE if file.language else SHARED
    if file.name not in readers:
        return ()
    arguments = () if file.name == "articles" or not file.language else (file.language,)
    return _told(readers[file.name], *arguments)


def _told(reader: str, *arguments: str) -> tuple[Problem, ...]:
    """The problems that a reader, "module:function" below checker, refuses a file for."""
    module, _, name = reader.partition(":")
    try:
        getattr(import_module(f"checker.{module}"), name)(*arguments)
    except RuleError as error:
        return error.problems
    return ()
