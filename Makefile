# Two commands are enough: `make study` and `make test`. Each makes the environment itself if it is missing.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check
CUDA   := ^(nvidia-|cuda-|triton)

.DEFAULT_GOAL := help
.PHONY: help study test check compare export notebooks study-notebooks lab peers dist lock clean

help:  ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

# Every file that is installed has its digest in the lock. Where pip finds the build of torch that is made for processors alone, a twentieth of
# the size, it is taken, and the libraries that only a CUDA build needs are left out.
$(READY): requirements.lock requirements-cpu.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info < (3, 14) else "Python 3.11 to 3.13 is needed, found " + sys.version.split()[0] + "; name another with: make PYTHON=python3.12 ...")'
	@$(PYTHON) -c 'import venv, ensurepip' || { echo "the module venv is missing; on Debian or Ubuntu: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@if $(PIP) --require-hashes --no-deps -r requirements-cpu.lock 2> $(VENV)/cpu.log; \
	then awk '/^[a-z]/ {kept = !/$(CUDA)/} kept' requirements.lock > $(VENV)/requirements.lock; \
	else cp requirements.lock $(VENV)/requirements.lock; fi
	$(PIP) --require-hashes --no-deps -r $(VENV)/requirements.lock
	$(PIP) --no-deps --no-build-isolation -e .
	@$(BIN)/python -m pip check > $(VENV)/check.log || { cat $(VENV)/check.log; exit 1; }
	@touch $(READY)

study: $(READY)  ## run the study on the default market, end with the path of reports/index.html
	@$(BIN)/portfolio study

# Without the trials that take more than ten seconds each, but for those that assert a declared target. What tests write lies in memory where there is
# room: stores are made by the hundred, and each waits for the disk many times. /tmp, or PYTEST_DEBUG_TEMPROOT, where there is none.
MEMORY := $(shell [ "$$(df --output=avail -k /dev/shm 2> /dev/null | tail -1)" -gt 4000000 ] 2> /dev/null && echo /dev/shm)

test: $(READY) check  ## the test suite, notebooks included; ALL=1 with the long trials too, before a change lands
	@$(if $(MEMORY),PYTEST_DEBUG_TEMPROOT=$${PYTEST_DEBUG_TEMPROOT:-$(MEMORY)} )$(BIN)/python -m pytest -n auto --dist worksteal $(if $(ALL),,-m 'not slow or target') $(ARGS)

check: $(READY)  ## notebooks, modules, tests and README agree, floors and types hold, notebooks are valid, clean and formatted
	@$(BIN)/python -m portfolio.testing.notebooks
	@$(BIN)/mypy --no-error-summary || { echo "types: mend the notebook that the module is printed from"; exit 1; }
	@$(BIN)/ruff check --quiet nbs || { echo "run: make export"; exit 1; }
	@$(BIN)/ruff format --check --quiet nbs || { echo "run: make export"; exit 1; }

compare: $(READY)  ## is this tree slower than an earlier one? BASE=HEAD~1, or a tag; about five minutes; also ROUNDS, RATIO, ONLY, JSON
	@$(BIN)/python -m portfolio.testing.compare --base='$(BASE)' $(if $(ROUNDS),--rounds=$(ROUNDS)) $(if $(RATIO),--ratio=$(RATIO)) \
		$(if $(JSON),--json='$(JSON)') $(if $(ONLY),--only $(ONLY))

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
	@grep '^[a-z]' requirements.lock | tr -d '\\' > $(VENV)/versions.txt
	@$(PIP) --no-build-isolation -c $(VENV)/versions.txt -e '.[peers]'
	@$(BIN)/portfolio page peers --set full=True

dist: $(READY)  ## build dist/*.tar.gz and, from it, dist/*.whl
	@$(BIN)/python -m portfolio.testing.installed dist

# The lock names the digests of every file of every version, for all systems. torch's build for processors is where pip finds it, and not where uv looks: its digest is taken from the file.
lock: $(READY)  ## choose every version anew, with digests (needs uv)
	@uv pip compile --universal --fork-strategy fewest --python-version 3.11 --extra dev pyproject.toml -o requirements.lock --no-header --no-annotate --quiet --generate-hashes
	@rm -rf $(VENV)/torch && $(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --dest $(VENV)/torch "$$(sed -nE 's/^(torch==[^ ]+).*/\1+cpu/p' requirements.lock)"
	@for file in $(VENV)/torch/*; do sed -nE "s/^(torch==[^ ]+).*/\1+cpu \\\\/p" requirements.lock; sha256sum $$file | sed -E 's/ .*//; s/^/    --hash=sha256:/'; done > requirements-cpu.lock

clean:  ## remove the environment, the default market and the pages of your own studies
	rm -rf $(VENV) .store reports/index.html reports/summary.html reports/runs reports/library reports/record
