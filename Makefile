# The interpreter that .venv is made with: Python 3.11 or newer, with its venv module.
PYTHON ?= python3
# Only `make lock` needs it.
UV ?= uv

BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
# Exactly what is locked: what a package asks for is looked up when it is locked, never when it is installed.
INSTALL := $(PIP) install --no-deps --require-hashes
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

.PHONY: help serve demo test check behaviour databases mutants openapi bench bench-growth attack lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

serve: .venv/runtime ## set up what is needed, load seed_data and serve it
	@$(BIN)/dateline serve

demo: .venv/runtime ## serve the invented article of seed_data/demonstration as well, from a dataset of its own
	@DATELINE_SEED_DATA=seed_data/demonstration DATELINE_DATABASE_URL=sqlite:///.dateline/demonstration.db \
		$(BIN)/dateline serve

# In the order of their names: by the number of their tests, a file of few long ones would be left for one process.
test: .venv/test ## run the tests; by EXHAUSTIVE=1 all that takes long
	@$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

check: .venv/dev ## check format, lint, types and layers
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

BASE ?= HEAD
behaviour: .venv/test ## compare what a commit and the working tree answer: make behaviour BASE=…
	@$(BIN)/python -m tests.behaviour.compare $(BASE) $(OTHER)

databases: .venv/test ## compare what SQLite and PostgreSQL answer to the same requests
	@$(BIN)/python -m tests.behaviour.databases

# Another number, seed or folder: make mutants MUTANTS="--seed 2 app/formats"
mutants: .venv/test ## change the code in 100 places, one at a time, and tell which changes no test notices
	@$(BIN)/python -m tests.mutants $(MUTANTS)

openapi: .venv/test ## write the schema's examples and .ci/openapi/schema.json anew
	@$(BIN)/python -m tests.examples
	@schema=$$($(BIN)/dateline openapi) && printf '%s\n' "$$schema" >.ci/openapi/schema.json

bench: .venv/test ## measure speed, which takes a while and needs wrk
	@$(BIN)/python tests/bench/run.py

SIZES ?= 1000 10000
bench-growth: .venv/test ## compare the speed of each kind of request at two sizes: make bench-growth SIZES="500 5000"
	@$(BIN)/python -m tests.bench.growth $(SIZES)

# A folder that keeps the corpus, or parts of names: make attack ATTACK="--folder /var/tmp/attack graphs"
attack: .venv/test ## attack a server of 500 generated articles, and tell whether it stays calm
	@$(BIN)/python -m tests.attack $(ATTACK)

# An --upgrade goes into LOCK: make lock LOCK=--upgrade
lock: ## write requirements/ anew from pyproject.toml; needs uv
	$(COMPILE) $(LOCK) --group build -o requirements/build.txt
	$(COMPILE) $(LOCK) --group pip-oldest -o requirements/pip-oldest.txt
	$(COMPILE) $(LOCK) --group pip-newest -o requirements/pip-newest.txt
	$(COMPILE) $(LOCK) pyproject.toml -o requirements/runtime.txt
	$(COMPILE) $(LOCK) --extra metrics -c requirements/runtime.txt pyproject.toml -o requirements/metrics.txt
	$(COMPILE) $(LOCK) --extra postgresql -c requirements/runtime.txt pyproject.toml -o requirements/postgresql.txt
	$(COMPILE) $(LOCK) --group test -c requirements/runtime.txt -o requirements/test.txt
	$(COMPILE) $(LOCK) --group dev -c requirements/runtime.txt -c requirements/test.txt -o requirements/dev.txt

clean: ## remove .venv, the dataset and all else that the other targets made
	rm -rf .venv .dateline export .coverage .hypothesis .import_linter_cache .mutants .mypy_cache .pytest_cache .ruff_cache bench_results dist
	find app migrations tests -name __pycache__ -prune -exec rm -rf {} +

# Each set-up leaves an empty file behind, which is older than the locked versions once these change.
.venv/runtime: requirements/build.txt requirements/runtime.txt pyproject.toml | $(BIN)/python
	@echo "Installing Dateline into .venv"
	@$(BIN)/python -c 'import pip' 2>/dev/null || $(BIN)/python -m ensurepip >/dev/null
	@$(INSTALL) -r requirements/build.txt -r requirements/runtime.txt
	@$(PIP) install --no-build-isolation --no-deps -e .
	@touch $@

.venv/test: .venv/runtime requirements/test.txt
	@echo "Installing what the tests need"
	@$(INSTALL) -r requirements/test.txt
	@touch $@

.venv/dev: .venv/test requirements/dev.txt
	@echo "Installing what the checks need"
	@$(INSTALL) -r requirements/dev.txt
	@touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo \
	'Dateline needs Python 3.11 or newer, which "$(PYTHON)" is not. To name another: make PYTHON=python3.13' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo \
	'"$(PYTHON)" has no venv module; on Debian and Ubuntu it is in the package python3-venv' >&2; exit 1; }
	@echo "Making .venv with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv --clear .venv
