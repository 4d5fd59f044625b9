# make demo: the main job on the sample scene. make test: the tests. make help: the rest.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

# The distribution's Python: the one that PyQGIS belongs to.
PYTHON ?= /usr/bin/python3
BUILD := build
ZIP := $(BUILD)/popcorn_qgis.zip

# Everything that is set up here stays here: the engine, the models, the profile of QGIS.
export POPCORN_DATA := $(CURDIR)/$(BUILD)/popcorn-data
export POPCORN_SHARED ?= $(abspath $(CURDIR)/../shared)
export POPCORN_ZIP := $(CURDIR)/$(ZIP)
export LC_ALL := C.UTF-8
export PYTHONDONTWRITEBYTECODE := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

TOOLS := $(BUILD)/venv-tools
TESTS := $(BUILD)/venv-tests
QGIS := $(BUILD)/venv-qgis
ENGINE := $(BUILD)/engine.ready
# A busy machine may be too slow for a test once: what fails is run once more, and is named at the end.
PYTEST := -m pytest --reruns 1 --rerun-show-tracebacks
PYTEST_OPTIONS ?=
# What takes long: all mutations, kills and seeds. `make test-full` runs it too.
QUICK := -m "not full"
# On several cores at once, where no window and no QGIS takes part.
AT_ONCE := -n auto --maxprocesses 4
# What `make bench-pairs` compares with: the last commit, or any.
BASE ?= HEAD
SOURCES := $(shell find popcorn_qgis resources models i18n docs -type f \
	-not -name '*.pyc' 2>/dev/null) metadata.txt LICENSE README.md CHANGELOG.md

##@ For everyone
.PHONY: demo
demo: $(BUILD)/system.ready $(ENGINE) $(ZIP) ## the main job, headless, with the built plugin, on the sample scene
	$(PYTHON) -m scripts.demo $(ZIP) demo

.PHONY: tour
tour: $(BUILD)/system.ready $(TESTS)/ready $(ZIP) ## every algorithm, headless, beside what must come out; sheets of all maps: tour/ (15 minutes)
	$(TESTS)/bin/python -m scripts.tour $(ZIP) tour

.PHONY: package
package: $(ZIP) ## the zip for "Install from ZIP": build/popcorn_qgis.zip
	$(PYTHON) -m scripts.check_package $(ZIP)

##@ For developers
.PHONY: test
test: ## the tests, set up from nothing (25 processor minutes)
	$(MAKE) --keep-going test-engine test-training test-qgis test-desktop

.PHONY: test-full
test-full: ## every test, what takes long too: all mutations, kills and seeds (an hour or more)
	$(MAKE) --keep-going test QUICK=
	$(BUILD)/venv-model/bin/python $(PYTEST) -m "torch and full" tests/engine tests/real $(PYTEST_OPTIONS) || test $$? -eq 5

.PHONY: test-engine
test-engine: $(BUILD)/system.ready $(TESTS)/ready ## structure, engine and real scenes, without QGIS
	$(TESTS)/bin/python $(PYTEST) tests/test_*.py tests/contract tests/reporting tests/runtime tests/engine tests/real $(AT_ONCE) $(QUICK) $(PYTEST_OPTIONS)

.PHONY: test-training
test-training: $(BUILD)/venv-model/ready ## what needs PyTorch, which is not part of the engine
	$(BUILD)/venv-model/bin/python $(PYTEST) -m "torch and not full" tests/engine tests/real $(PYTEST_OPTIONS)

.PHONY: test-qgis
test-qgis: $(BUILD)/system.ready $(ENGINE) $(QGIS)/ready $(ZIP) ## the plugin inside a QGIS without a window
	QT_QPA_PLATFORM=offscreen $(QGIS)/bin/python $(PYTEST) tests/qgis $(QUICK) $(PYTEST_OPTIONS)

.PHONY: test-desktop
test-desktop: $(BUILD)/system.ready $(ENGINE) $(TESTS)/ready $(ZIP) ## the built zip in qgis_process and in a QGIS window
	$(TESTS)/bin/python $(PYTEST) tests/desktop $(QUICK) $(PYTEST_OPTIONS)

.PHONY: test-matrix
test-matrix: ## the tests with QGIS again on QGIS 3.40 and 3.44, in Debian roots (needs root and 6 GB)
	scripts/test_matrix.sh

.PHONY: lint
lint: $(TOOLS)/ready $(ZIP) ## ruff, mypy, QGIS 4's names, the store's rules, and bandit on the unpacked zip
	$(TOOLS)/bin/ruff check .
	$(TOOLS)/bin/ruff format --check .
	$(TOOLS)/bin/mypy
	$(TOOLS)/bin/flake8 --select QGS1,QGS4 --extend-ignore QGS105,QGS111 popcorn_qgis scripts tests/qgis tests/desktop
	$(TOOLS)/bin/python -m scripts.check_qgis4
	$(PYTHON) -m scripts.translations check
	$(PYTHON) -m scripts.check_package $(ZIP)
	rm -rf $(BUILD)/unpacked && mkdir -p $(BUILD)/unpacked && $(PYTHON) -m zipfile -e $(ZIP) $(BUILD)/unpacked
	$(TOOLS)/bin/bandit -q -c pyproject.toml -r $(BUILD)/unpacked

.PHONY: format
format: $(TOOLS)/ready ## rewrite the code in the house style
	$(TOOLS)/bin/ruff check --fix .
	$(TOOLS)/bin/ruff format .

.PHONY: docs
docs: $(BUILD)/system.ready $(QGIS)/ready ## write the parameter tables of docs/algorithms anew
	QT_QPA_PLATFORM=offscreen $(QGIS)/bin/python -m scripts.parameter_tables

.PHONY: translations
translations: $(BUILD)/system.ready ## bring i18n/*.ts up to date with the texts
	$(PYTHON) -m scripts.translations update

.PHONY: screenshots
screenshots: demo $(TESTS)/ready ## take the pictures of docs/images anew (one of them needs ../shared)
	$(PYTHON) -m scripts.screenshots $(ZIP) demo docs/images
	$(TESTS)/bin/python -m scripts.place_picture $(ZIP) docs/images

.PHONY: model
model: $(BUILD)/venv-model/ready ## train the bundled built-up model (needs ../shared; an hour or more)
	$(BUILD)/venv-model/bin/python -m models.train

.PHONY: sharpening-model
sharpening-model: $(TESTS)/ready ## fit the bundled sharpening model and print its figures (needs ../shared; seconds)
	$(TESTS)/bin/python -m models.sharpen

.PHONY: model-report
model-report: $(TESTS)/ready ## print the figures of the bundled model's card
	$(TESTS)/bin/python -m models.train.report

.PHONY: imagery-report
imagery-report: $(TESTS)/ready ## compare cloud masks and choices of dates on the real series (needs ../shared)
	$(TESTS)/bin/python -m benchmarks.imagery_report

.PHONY: study
study: $(BUILD)/venv-model/ready ## train on generated districts and compare, 20 seeds; goes on where it stopped (an hour or so)
	$(BUILD)/venv-model/bin/python -m models.study

.PHONY: head-to-head
head-to-head: $(TESTS)/ready ## a CSV row a seed and method on generated districts, SEEDS="1 2 3": what the judge chooses, and how good it is
	@$(TESTS)/bin/python -m benchmarks.head_to_head $(or $(SEEDS),1 2 3 4 5 6)

.PHONY: series-cost
series-cost: $(TESTS)/ready ## a series of 200 dates: peak of memory, processor seconds beside the sum of its maps, kills (ten minutes)
	$(TESTS)/bin/python -m benchmarks.series_cost

.PHONY: real-growth
real-growth: $(TESTS)/ready ## tracts beside their counts, months, renewed roofs: what a series says of real places (needs ../shared)
	$(TESTS)/bin/python -W ignore -m benchmarks.real_growth --shared $(POPCORN_SHARED)

.PHONY: series-report
series-report: $(TESTS)/ready ## a CSV row a seed on districts that grow, SEEDS="1 2 3": zones found, zones called wrongly, growth in its interval
	@$(TESTS)/bin/python -m benchmarks.series_report $(or $(SEEDS),1 2 3 4 5 6)

.PHONY: change-report
change-report: $(TESTS)/ready ## plant real blocks into real fields and look for them: SEEDS="0 1 …" COLUMNS=tune|held-out (needs ../shared)
	$(TESTS)/bin/python -m benchmarks.change_report --shared $(POPCORN_SHARED) --columns $(or $(COLUMNS),tune) --methods $(or $(METHODS),builtup) --seeds $(or $(SEEDS),0 1 2 3)

.PHONY: bench
bench: $(BUILD)/venv-model/ready ## speed and memory against the reference in torch (needs ../shared; 20 minutes)
	$(BUILD)/venv-model/bin/python -m benchmarks.bench --shared $(POPCORN_SHARED) --save
	$(BUILD)/venv-model/bin/python -m benchmarks.families

.PHONY: bench-forest
bench-forest: $(TESTS)/ready ## a forest's weights beside WorldPop's order of work, and its memory (ten minutes)
	$(TESTS)/bin/python -m benchmarks.forest

.PHONY: bench-check
bench-check: $(BUILD)/venv-model/ready ## fails where a ratio became worse than the committed one by 20 % (two minutes)
	$(BUILD)/venv-model/bin/python -m benchmarks.bench --shared $(POPCORN_SHARED) --check

.PHONY: bench-pairs
bench-pairs: $(BUILD)/venv-model/ready ## fails where the working tree is slower than BASE=commit by 8 % (needs ../shared; two minutes)
	$(BUILD)/venv-model/bin/python -m benchmarks.pairs $(BASE) --shared $(POPCORN_SHARED)

.PHONY: clean
clean: ## remove what was built, set up and mapped here
	rm -rf $(BUILD) demo tour .mypy_cache .ruff_cache .pytest_cache
	find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +

.PHONY: help
help:
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} \
		/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# -- what is built and set up ------------------------------------------------------------------------

$(BUILD)/system.ready: scripts/bootstrap.sh
	scripts/bootstrap.sh
	mkdir -p $(BUILD) && touch $@

$(ZIP): scripts/package.py scripts/pages.py scripts/translations.py $(SOURCES) | $(BUILD)/system.ready
	$(PYTHON) -m scripts.package $@

# The engine, by the plugin's own set-up; repeated when a lock or the set-up changes.
$(ENGINE): $(BUILD)/system.ready scripts/setup_engine.py $(wildcard popcorn_qgis/runtime/*.py popcorn_qgis/runtime/locks/*)
	$(PYTHON) -m scripts.setup_engine
	touch $@

$(TOOLS)/ready: $(BUILD)/system.ready scripts/requirements-tools.txt scripts/requirements-tools-alone.txt
	$(PYTHON) -m venv $(TOOLS)
	$(TOOLS)/bin/pip install -q -r scripts/requirements-tools.txt
	$(TOOLS)/bin/pip install -q --no-deps -r scripts/requirements-tools-alone.txt
	touch $@

$(QGIS)/ready: $(BUILD)/system.ready scripts/requirements-qgis-tests.txt
	$(PYTHON) -m venv --system-site-packages $(QGIS)
	$(QGIS)/bin/pip install -q -r scripts/requirements-qgis-tests.txt
	touch $@

# pytest beside the very packages of the engine, which stay as they are.
$(TESTS)/ready: $(ENGINE) scripts/requirements-tests.txt scripts/engine_packages.py
	$(PYTHON) -m venv $(TESTS)
	$(PYTHON) -m scripts.engine_packages $(TESTS)
	$(TESTS)/bin/pip install -q -r scripts/requirements-tests.txt
	touch $@

$(BUILD)/venv-model/ready: $(BUILD)/system.ready scripts/requirements-model.txt
	$(PYTHON) -m venv $(BUILD)/venv-model
	$(BUILD)/venv-model/bin/pip install -q -r scripts/requirements-model.txt
	touch $@
