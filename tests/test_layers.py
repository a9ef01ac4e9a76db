"""The house as a whole: imports go one way, files stay small, every module says what it offers."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "checker"
MODULES = sorted(PACKAGE.rglob("*.py"))

# From the ground up: a room imports from its own layer and from those before it, never from a later
# one. A name is a module or a package directly under checker.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("errors", "folding", "interval", "isotime", "version"),
    ("column_names", "decisions", "plugins", "records", "records_decided", "records_read",
     "report", "rulefaults", "rulefiles"),
    # where stages run and what is kept of them: these know no stage
    ("cache", "cache_groups", "cache_keys", "cache_report", "cache_rows", "cache_salt",
     "cache_stage", "cache_tables", "engines", "frames", "pipeline", "remote", "rule_folders",
     "settings", "settings_faults", "settings_kinds", "settings_load", "settings_schema",
     "settings_text", "shelf"),
    # the stages; what the rules say of a language is read where claims are
    ("articles",),
    ("claims", "measures", "rulebook", "spoken_rules", "values"),
    ("cache_vectors", "facts"),
    ("changes",),
    ("findings",),
    ("registry",),
    ("reports",),
    ("after",),
    # the program
    ("__init__", "__main__", "authoring", "cli", "cli_baseline", "cli_cache", "cli_config",
     "cli_explain", "cli_options", "cli_quantities", "cli_registry", "cli_review", "cli_rules",
     "console", "faulty", "flow", "outputs", "results", "review", "run", "run_since",
     "spacy_component", "stages", "stages_cached", "stages_contenders", "stages_gists"),
)  # fmt: skip
LAYER_OF = {room: number for number, layer in enumerate(LAYERS) for room in layer}
LONGEST = 300  # lines of a file


def test_every_room_has_its_layer() -> None:
    rooms = {own_room(path) for path in MODULES}
    assert rooms == set(LAYER_OF), "a new module is given its layer in tests/test_layers.py"


def test_imports_go_one_way() -> None:
    offenders = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in MODULES
        for line, name in imports(path)
        if LAYER_OF[name.split(".")[1]] > LAYER_OF[own_room(path)]
    ]
    assert offenders == []


def test_records_and_the_ground_below_import_nothing_else_of_ours() -> None:
    known = {"records": {"checker.interval"}, "interval": set(), "errors": set()}
    found = {name: {m for _, m in imports(PACKAGE / f"{name}.py")} for name in known}
    assert {name: {m.rpartition(".")[0] for m in ms} for name, ms in found.items()} == known


def test_no_file_is_too_long() -> None:
    lines = {str(path.relative_to(ROOT)): path.read_text().count("\n") for path in MODULES}
    assert {path: count for path, count in lines.items() if count > LONGEST} == {}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_says_what_it_is_and_what_it_offers(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "no docstring"
    if path.name == "__init__.py" and len(tree.body) == 1:
        return  # a package that holds nothing itself
    names = offered(tree)
    assert names is not None or path.name == "__main__.py", "no __all__"
    assert len(set(names or ())) == len(names or ()), "a name stands twice in __all__"
    assert set(names or ()) <= set(defined(tree)), "a name of __all__ is not there"


def own_room(path: Path) -> str:
    """The file or folder directly under checker that a module is or lies in."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything of ours that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from ((node.lineno, name) for name in names if name.startswith("checker."))


def offered(tree: ast.Module) -> list[str] | None:
    """The names of `__all__`, None where there is none."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and "__all__" in names_bound(node):
            return list(ast.literal_eval(node.value))
    return None


def defined(tree: ast.Module) -> Iterator[str]:
    """Every name that a module binds at its top."""
    for node in tree.body:
        yield from names_bound(node)


def names_bound(node: ast.stmt) -> list[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=targets):
            return [n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return [alias.asname or alias.name.partition(".")[0] for alias in names]
    return []
