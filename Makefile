# `make demo` and `make test` do all the set-up themselves; nothing is installed outside .venv but the
# Debian packages of apt-packages.txt, and those only where they are missing.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.PHONY: setup demo test lint bench notebooks lock clean

setup: $(READY)

$(READY): requirements.lock pyproject.toml apt-packages.txt
	.ci/system-packages apt-packages.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q planner translators learned domains
	touch $(READY)

demo: setup
	$(BIN)/cairn run tabletop "build a tower with the red cube on the blue one and the blue one on the green one" \
	  --disturb 0.3 --save out/demo

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	$(BIN)/python -m pytest -m "not slow"

bench: setup
	$(BIN)/cairn bench startup --out out/bench
	$(BIN)/cairn bench tabletop --seeds 50 --out out/bench

notebooks: setup
	$(BIN)/jupytext --quiet --to notebook notebooks/*.py
	$(BIN)/jupyter-execute --inplace notebooks/*.ipynb

# A new exact set: the newest versions that pyproject.toml allows, with torch kept at its pin.
lock:
	rm -rf .lock-venv && $(PYTHON) -m venv .lock-venv
	.lock-venv/bin/python -m pip install --quiet torch==2.13.0 ".[dev]" "setuptools>=77"
	.lock-venv/bin/python -m pip freeze --exclude cairn-planner --all | grep -v "^pip==" | sed 's/+cpu//' > requirements.lock
	rm -rf .lock-venv

clean:
	rm -rf $(VENV) out build *.egg-info
