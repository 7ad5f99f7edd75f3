# Two commands are enough: `make study` and `make test`. Each makes the environment itself if it is missing.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help study test check export notebooks clean-notebooks lab peers lock clean

help:  ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info < (3, 14) else "Python 3.11 to 3.13 is needed, found " + sys.version.split()[0] + "; name another with: make PYTHON=python3.12 ...")'
	@$(PYTHON) -c 'import venv, ensurepip' || { echo "the module venv is missing; on Debian or Ubuntu: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

study: $(READY)  ## run the study on the default market, end with the path of reports/index.html
	@$(BIN)/portfolio study

test: $(READY) check  ## the whole test suite
	@$(BIN)/python -m pytest

check: $(READY)  ## notebooks, modules and tests agree; notebooks are valid, clean and formatted
	@$(BIN)/python -c 'from portfolio.testing.notebooks import main; raise SystemExit(main())'
	@$(BIN)/ruff check --quiet nbs || { echo "run: make export"; exit 1; }
	@$(BIN)/ruff format --check --quiet nbs || { echo "run: make export"; exit 1; }

export: $(READY)  ## after an edit: format notebooks, print modules and tests
	@$(BIN)/ruff check --fix --quiet nbs; $(BIN)/ruff format --quiet nbs
	@$(BIN)/nbdev-export && $(BIN)/nbdev-clean

notebooks: $(READY)  ## run every library notebook from top to bottom and keep its outputs
	@find nbs -name '*.ipynb' -not -path 'nbs/runs/*' -not -path '*/.ipynb_checkpoints/*' | sort | \
	  xargs $(BIN)/jupyter nbconvert --to notebook --execute --inplace --log-level=WARN
	@$(BIN)/nbdev-clean

clean-notebooks: $(READY)  ## remove outputs from run notebooks
	@$(BIN)/jupyter nbconvert --clear-output --inplace --log-level=WARN nbs/runs/*.ipynb && $(BIN)/nbdev-clean

lab: $(READY)  ## open the notebooks
	@$(BIN)/jupyter lab nbs

peers: $(READY)  ## compare with the best-known libraries, which are installed first; about ten minutes
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation -c requirements.lock -e '.[peers]'
	@$(BIN)/portfolio page peers --set full=True

# Packages that only a CUDA build of torch needs are left out: torch brings its own where it finds a GPU's build.
lock: $(READY)  ## choose every version anew (needs uv)
	@uv pip compile --universal --fork-strategy fewest --python-version 3.11 --extra dev pyproject.toml -o requirements.lock --no-header --no-annotate --quiet
	@grep -v -E '^(nvidia-|cuda-|triton)' requirements.lock > requirements.lock.new && mv requirements.lock.new requirements.lock

clean:  ## remove the environment, the default market and the pages of your own studies
	rm -rf $(VENV) .store reports/index.html reports/summary.html reports/runs reports/library reports/record
