"""Claims become facts: blocks, scored pairs, clusters that hold no incompatible pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from checker.claims.casualties import CASUALTIES, HIT
from checker.claims.gazetteer import town
from checker.claims.tags import NATION, tagged
from checker.claims.vote_scope import OF_PLACES
from checker.facts.aboard import as_all_aboard
from checker.facts.all_missing import with_presumed
from checker.facts.attackers import of_one_band, with_acts
from checker.facts.buildings_apart import by_kind_of_building
from checker.facts.constituencies import constituencies
from checker.facts.containers import without_container
from checker.facts.crowd_days import on_their_days, without_small
from checker.facts.crowd_latest import on_the_main_day
from checker.facts.crowd_scenes import in_one_town
from checker.facts.culprits import with_culprits
from checker.facts.deployed import as_one_force
from checker.facts.evidence import Similarity
from checker.facts.fires import as_burning
from checker.facts.gauges import as_read_there
from checker.facts.gravity import by_gravity
from checker.facts.grounds import by_ground
from checker.facts.head_tolls import as_heads
from checker.facts.homes import at_home
from checker.facts.hospitals import with_patients
from checker.facts.in_custody import with_held_minors
from checker.facts.joined_towns import without_joined
from checker.facts.kinds_below import with_kinds_below
from checker.facts.linkage import linked
from checker.facts.named_roles import with_named_roles
from checker.facts.nations import by_nation
from checker.facts.one_article import far_below
from checker.facts.oversized import pieces
from checker.facts.own_town import without_own_town
from checker.facts.owners import with_owners
from checker.facts.parts import BY_DAY, Parts, days_of_action, first_day, narrow, parts_of
from checker.facts.purposes import fate, with_doers
from checker.facts.rounds import in_rounds
from checker.facts.scene import as_titled, untitled, without_scene
from checker.facts.scores import Matrix, scores_of
from checker.facts.seasons import of_season
from checker.facts.spots import on_spots
from checker.facts.summed import as_parts
from checker.facts.things import state_of_all, thing_of
from checker.facts.toll_of_one import as_one_dead
from checker.facts.trades_apart import by_trade
from checker.facts.unit_sizes import family_of
from checker.facts.unrest import apart_from_unrest
from checker.facts.vote_homes import at_home_of_vote
from checker.facts.weights import weights
from checker.facts.whole_kinds import without_kind
from checker.facts.with_attackers import with_attackers
from checker.measures import measures
from checker.records import Claim

__all__ = [
    "Block", "Compared", "Group", "aligned", "as_compared", "block_of", "compared",
    "parts_by_block",
]  # fmt: skip

Block = tuple[str, str, str]  # measure, family of units, what is counted


BY_TOWN = ("arrests", "custody")  # the police of each town count their own


@dataclass(frozen=True, slots=True)
class Group:
    """Claims about one thing, and the score of each with each other."""

    claims: tuple[Claim, ...]
    scores: Matrix


@dataclass(frozen=True, slots=True)
class Compared:
    """Claims of which each is compared with each: as told, as they are meant, and their parts."""

    told: tuple[Claim, ...]
    meant: tuple[Claim, ...]
    parts: Parts


ALL_OF_THEM = (
    "=aboard",
    "=passengers",
    "=crew",
    "=assailants",
)  # « les 158 passagers »: there is one number of them
TOLLS = ("deaths", "injured", "missing")  # of one event, which has one place
ALONE: Matrix = np.zeros((1, 1))

# units that measure one thing and can be converted into each other


def aligned(
    claims: Sequence[Claim], similarity: Callable[[Sequence[Claim]], Similarity]
) -> list[Group]:
    """The claims of one story in groups that are each about one thing, in order of first claim.

    `similarity` is opened once per block, with the claims that it will be asked about.
    """
    groups = [group for row in compared(claims) for group in _clusters(row, similarity)]
    order = {claim.id: index for index, claim in enumerate(claims)}
    return sorted(groups, key=lambda group: order[group.claims[0].id])


def compared(claims: Sequence[Claim]) -> Iterator[Compared]:
    """The claims of one story in rows that are compared within themselves, in order of blocks."""
    claims = as_all_aboard(claims)
    read = as_compared(claims)
    parts, blocks = parts_by_block(read), _blocks(read)
    for key, block in _blocks(claims).items():
        meant = with_doers(_as_meant(blocks[key]))
        for piece in pieces(meant):
            told, own = (tuple(row[i] for i in piece) for row in (block, meant))
            yield Compared(told, own, parts[key])


def as_compared(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one story as they are compared, in their order: places and parts made alike."""
    claims = with_patients(by_gravity(claims))
    told = with_culprits(of_one_band(with_acts(with_owners(at_home_of_vote(claims)))))
    told = with_held_minors(with_named_roles(told))
    read = as_read_there(with_attackers(on_spots(without_own_town(without_joined(told)))))
    read = without_small(
        on_the_main_day(on_their_days(in_one_town(by_trade(apart_from_unrest(read)))))
    )
    parted = by_nation(far_below(as_parts(without_kind(by_ground(read)))))
    plain = as_heads(without_scene(untitled(as_titled(without_container(parted)))))
    first = first_day(claims)
    settled = as_one_force(in_rounds(at_home(as_one_dead(plain))))
    apart = by_kind_of_building(with_presumed(of_season(settled, first)))
    return as_burning(apart, first)


def block_of(claim: Claim) -> Block:
    """Only claims of one block are ever compared."""
    family = "" if claim.measure == "tenure" else family_of(claim.unit)
    return claim.measure, family, _counted(claim) if claim.measure == "count" else ""


def _counted(claim: Claim) -> str:
    """What is counted; with the number itself where that says which ones are meant."""
    if claim.unit:
        return ""  # of what moves that fast not every text tells the name
    if state := state_of_all(claim):
        return state
    told = fate(claim)
    all_of_them = told in ALL_OF_THEM or tagged(claim, NATION)
    number = f" {claim.value.low}" if claim.definite and not all_of_them else ""
    return (told or thing_of(claim)) + number


def parts_by_block(claims: Sequence[Claim]) -> dict[Block, Parts]:
    """What parts the figures of each block of a story.

    Where places part numbers of people, the story is one of many places: what is counted in a town
    is not what is counted in all of them.

    A place that parts one count of people parts them all: where the arrests are told for Paris and
    for the country, a number of wounded in Paris is not that of the country either.
    """
    first = first_day(claims)
    parts = {
        key: with_kinds_below(parts_of(block, first), block)
        for key, block in _blocks(claims).items()
    }
    of_people = [(key[0], part) for key, part in parts.items() if measures()[key[0]].people]
    places = frozenset[str]().union(*(part.places for _, part in of_people))
    scenes = frozenset[str]().union(*(part.scenes for name, part in of_people if name in TOLLS))
    days, voting = days_of_action(claims), constituencies(claims)
    towns = _towns_of_arrests(claims, places)
    return {
        key: replace(
            part,
            places=part.places
            | (places - scenes if key[0] in TOLLS else places)
            | (voting if key[0] in OF_PLACES else frozenset())
            | (towns if key[0] in BY_TOWN else frozenset()),
            wide=len(places) > 1,
            series=days if key[0] in BY_DAY else part.series,
        )
        for key, part in parts.items()
    }


def _towns_of_arrests(claims: Sequence[Claim], places: frozenset[str]) -> frozenset[str]:
    """The towns of which arrests are told, where one of them parts the story's figures: all do."""
    held = [claim for claim in claims if claim.measure in BY_TOWN and town(claim.place)]
    told = frozenset(narrow(claim.place) for claim in held)
    return told if told & places else frozenset()


def _blocks(claims: Iterable[Claim]) -> dict[Block, list[Claim]]:
    blocks: dict[Block, list[Claim]] = defaultdict(list)
    for claim in claims:
        blocks[block_of(claim)].append(claim)
    return dict(blocks)


def _clusters(
    row: Compared, similarity: Callable[[Sequence[Claim]], Similarity]
) -> Iterator[Group]:
    """The groups of a row of claims."""
    if len(row.told) == 1:
        yield Group(row.told, ALONE)
        return
    scores = scores_of(row.meant, similarity(row.told), row.parts, weights())
    for group in linked(scores, weights().threshold):
        yield Group(tuple(row.told[i] for i in group), scores[np.ix_(group, group)])


def _as_meant(block: list[Claim]) -> list[Claim]:
    """The claims as they are compared.

    Where one of the story's numbers of people hit holds the dead, the others do as well.
    """
    if not any(claim.subset == CASUALTIES for claim in block):
        return block
    return [
        replace(claim, subset=CASUALTIES) if HIT in claim.words and not claim.subset else claim
        for claim in block
    ]
