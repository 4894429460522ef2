# The commands of this repository; plain `make` lists them.

.ONESHELL:
.SHELLFLAGS := -euc
.DEFAULT_GOAL := help

# The shell's own Python and Homeward settings stay outside.
unexport PYTHONPATH PYTHONHOME PYTHONSTARTUP VIRTUAL_ENV CONDA_PREFIX PIP_USER PIP_TARGET PIP_PREFIX
unexport $(filter HOMEWARD_%,$(.VARIABLES))

PY := .venv/bin/python
READY := .venv/.ready

# A folder that was moved or copied has a .venv that points elsewhere: made anew.
ifneq ($(shell cat $(READY) 2>/dev/null),$(CURDIR))
.PHONY: $(READY)
endif

.PHONY: help setup check test test-browser demo demo-full bench gallery lock

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

setup: $(READY) ## make .venv with everything in it

$(READY): requirements.lock pyproject.toml
	@need() { echo "make setup: $$1" >&2; exit 1; }
	python=
	for name in $${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
	  if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python=$$name; break; fi
	done
	test -n "$$python" || need "no Python 3.11 or newer was found. Install one (Debian, Ubuntu: apt-get install python3 python3-venv), or name it: make setup PYTHON=/path/to/python3"
	rm -f $(READY)
	usable() { grep -qsF "$(CURDIR)/.venv" .venv/bin/activate && $(PY) -c "import sys$${1:+, $$1}; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; }
	if command -v uv >/dev/null; then
	  echo "Setting up .venv with uv ..."
	  usable || uv venv --quiet --clear --no-project --python "$$(command -v "$$python")" .venv
	  uv pip install --quiet --compile-bytecode --python $(PY) --require-hashes -r requirements.lock
	  uv pip install --quiet --python $(PY) --no-deps --no-build-isolation -e .
	else
	  echo "Setting up .venv with pip (about a minute) ..."
	  "$$python" -c 'import ensurepip, venv' 2>/dev/null || need "$$python has no venv. Install it (Debian, Ubuntu: apt-get install $$("$$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'))."
	  usable pip || "$$python" -m venv --clear .venv
	  $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	  $(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	fi
	printf '%s\n' "$(CURDIR)" > $(READY)

check: setup ## format, lint, types, import rules, house rules
	@$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) -c 'from importlinter.cli import lint_imports_command as main; main()'
	$(PY) -m pytest -q tests/house

test: setup ## all tests but the browser's and the benchmarks; ARGS="-k found" narrows them
	@$(PY) -m pytest -n 2 --ignore=tests/browser --ignore=tests/bench --ignore=tests/kill $(ARGS)
	if [ -z "$(ARGS)" ]; then $(PY) -m pytest tests/kill; fi # alone: its processes share the machine among themselves

test-browser: setup ## pages in Chromium (needs one: apt-get install chromium); ARGS="-k ledger" narrows them
	@$(PY) -m pytest tests/browser $(ARGS)

demo: setup ## fictional cases on loopback, to be looked at; ARGS="--once" goes on to "found" and stops
	@exec .venv/bin/homeward demo $(ARGS)

demo-full: setup ## the same on bundled PostgreSQL and Valkey, with Celery workers
	@exec .venv/bin/homeward demo --full $(ARGS)

bench: setup ## benchmarks beside peers; writes docs/performance.md
	@$(PY) tests/bench/run.py $(ARGS)

gallery: setup ## every poster on contact sheets, into docs/gallery/; ARGS="story" draws some only
	@$(PY) tests/gallery/run.py $(ARGS)

lock: ## renew requirements.lock and requirements-run.lock from pyproject.toml (needs uv)
	@compile() { uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 "$$@" pyproject.toml; }
	compile --extra dev --output-file requirements.lock
	cp requirements.lock requirements-run.lock # uv keeps to the versions that it finds there
	compile --output-file requirements-run.lock
