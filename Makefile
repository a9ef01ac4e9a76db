# make demo: set up and run the check on the example; make test: set up and pass all tests.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test lint types unit bench fuzz docs clean

demo: $(READY)
	$(BIN)/checker check examples/belarus-2020

test: lint types unit

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

unit: $(READY)
	$(BIN)/pytest -n 2

bench: $(READY)
	$(BIN)/python tests/bench/start_up.py

# fuzz: broken files, figures and reports for FUZZ_SECONDS; the seed that it prints tries them again
FUZZ_SECONDS ?= 60

fuzz: $(READY)
	$(BIN)/python -m tests.fuzz.run --seconds $(FUZZ_SECONDS) $(if $(FUZZ_SEED),--seed $(FUZZ_SEED))

docs: $(READY)
	$(BIN)/mkdocs build --strict --quiet
	@echo build/site/index.html

clean:
	rm -rf $(VENV) build dist

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	$(BIN)/python -m compileall -q checker
	touch $@
