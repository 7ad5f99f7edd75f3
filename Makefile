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

test: $(READY) check  ## the whole test suite; every notebook runs from top to bottom in it
	@$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

check: $(READY)  ## notebooks, modules, tests and README agree, floors and types hold, notebooks are valid, clean and formatted
	@$(BIN)/python -m portfolio.testing.notebooks
	@$(BIN)/mypy --no-error-summary || { echo "types: mend the notebook that the module is printed from"; exit 1; }
	@$(BIN)/ruff check --quiet nbs || { echo "run: make export"; exit 1; }
	@$(BIN)/ruff format --check --quiet nbs || { echo "run: make export"; exit 1; }

export: $(READY)  ## after an edit: format notebooks, print modules and tests
	@$(BIN)/ruff check --fix --quiet nbs; $(BIN)/ruff format --quiet nbs
	@$(BIN)/nbdev-export && $(BIN)/nbdev-clean && $(BIN)/python -m portfolio.testing.notebooks readme

notebooks: $(READY)  ## run notebooks from top to bottom and keep what they show; NB=nbs/0_core/01_targets.ipynb for one
	@$(BIN)/python -m portfolio.testing.notebooks keep $(NB)
	@$(BIN)/nbdev-clean && $(BIN)/python -m portfolio.testing.notebooks readme

study-notebooks: $(READY)  ## run the study's own notebooks on a small study and keep what they show
	@$(BIN)/python -m portfolio.testing.notebooks study && $(BIN)/nbdev-clean

# A saved notebook is cleaned on its way to the disk, so that opening and saving it leaves no difference in git.
lab: $(READY)  ## open the start page in JupyterLab
	@$(BIN)/jupyter lab --ServerApp.root_dir=$(CURDIR) --ContentsManager.pre_save_hook=nbdev.clean.clean_jupyter nbs/index.ipynb

peers: $(READY)  ## compare with the best-known libraries, which are installed first; about ten minutes
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation -c requirements.lock -e '.[peers]'
	@$(BIN)/portfolio page peers --set full=True

# Packages that only a CUDA build of torch needs are left out: torch brings its own where it finds a GPU's build.
lock: $(READY)  ## choose every version anew (needs uv)
	@uv pip compile --universal --fork-strategy fewest --python-version 3.11 --extra dev pyproject.toml -o requirements.lock --no-header --no-annotate --quiet
	@grep -v -E '^(nvidia-|cuda-|triton)' requirements.lock > requirements.lock.new && mv requirements.lock.new requirements.lock

clean:  ## remove the environment, the default market and the pages of your own studies
	rm -rf $(VENV) .store reports/index.html reports/summary.html reports/runs reports/library reports/record
