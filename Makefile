# Teahouse in a few words. `make` prints them.
.DEFAULT_GOAL := menu
.PHONY: menu run test check demo bench screens contract clean

release := .build/release/teahouse

menu: ## this menu
	@echo "Teahouse, a home for your own community. What would you like to do?"
	@sed -n 's/^\([a-z]*\):.* ## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

run: build ## build everything and serve http://127.0.0.1:8080, keeping its data in ./data
	$(release) serve

test: ## run every test: units on both stores, contract, web client, journeys in Chromium
	scripts/test

check: ## the quick checks alone: arrows between modules, web client, scripts
	scripts/install test
	scripts/check-architecture
	scripts/check-web
	.venv/bin/pytest --quiet Tests/ScriptTests

demo: build ## fill an empty server with a small town and its films (minutes), and print who to sign in as
	$(release) demo

bench: ## measure chat beside ejabberd, in the same run
	scripts/bench

screens: ## take the pictures in docs/screens again
	scripts/install test
	scripts/build-web
	swift build --product teahouse
	TAKE_SCREENS=1 .venv/bin/pytest Tests/Journeys

contract: ## write contract/ and the web client's types anew from the wire types
	swift build --product teahouse
	.build/debug/teahouse contract

clean: ## forget what was built; ./data stays
	rm -rf .build web/dist .venv

# Not in the menu: what run and demo stand on.
.PHONY: build
build:
	scripts/install run
	scripts/build-web
	swift build --configuration release --product teahouse
