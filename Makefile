# Jalon. `make site` writes the site into public/; `make test` tries everything.
# Warnings of our own code are errors where CI is set, and only there.
SWIFT_FLAGS := $(if $(CI),-Xswiftc -warnings-as-errors)
SOURCES := Sources Tests Package.swift Plugins
export SWIFT_FLAGS

.PHONY: site test audit fuzz docs format lint clean

site: ## Install what is missing, build Jalon, write public/.
	@scripts/install-build-dependencies
	@swift build -c release --product jalon $(SWIFT_FLAGS)
	@.build/release/jalon build .

test: ## Install what the tests need, run every test, end with "N passed, N failed".
	@scripts/install-build-dependencies
	@scripts/install-test-dependencies
	@scripts/test

audit: ## Every page in every display mode, in Chromium and in Firefox.
	@scripts/install-build-dependencies
	@scripts/install-test-dependencies --audit
	@swift build -c release --product jalon $(SWIFT_FLAGS)
	@.venv/bin/python -m pytest -q -p no:cacheprovider Tests/Browser/audit_every_page.py

SECONDS ?= 60
fuzz: ## Feed the pipeline with damaged lessons for SECONDS; new inputs are kept in .build/fuzz-corpus.
	@scripts/install-build-dependencies
	@scripts/fuzz $(SECONDS)

docs: ## Write the rules' manual, docs/rules/, and the JSON Schemas, schemas/, from their declarations.
	@scripts/install-build-dependencies
	@swift build --product jalon $(SWIFT_FLAGS)
	@.build/debug/jalon explain --all docs/rules --schemas schemas

format: ## Rewrite the Swift sources in their one format.
	@swift format -i -r -p $(SOURCES)

lint: ## Report what `make format` would change, and forbidden constructs.
	@swift format lint -s -r -p $(SOURCES)

clean: ## Remove what builds and tests leave; public/ stays.
	@rm -rf .build .jalon .venv
