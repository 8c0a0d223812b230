PYTHON ?= python3
NEW_ENOUGH = import sys; sys.exit(sys.version_info < (3, 10) and "Mourchid needs Python 3.10 or newer: name one with PYTHON=...")
TOOLS = @$(PYTHON) -c '$(NEW_ENOUGH)' && exec $(PYTHON) -m tools
export ARGS

.DEFAULT_GOAL := help
.PHONY: help run chat test lint train evaluate bench bench-nlu bench-grouping bench-kill install export-reviewed retrain rollback

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Set up what is missing and start everything; Ctrl-C stops it
	$(TOOLS) run

chat: ## Talk to the running assistant in the terminal
	$(TOOLS) chat

test: ## Run all tests
	$(TOOLS) test

bench: ## Measure speed, memory and training against the starter bot of rasa init
	$(TOOLS) bench

bench-nlu: ## Measure the understanding on public sets nobody here wrote (ARGS="--help")
	$(TOOLS) bench-nlu

bench-grouping: ## Score which questions are put together as one
	$(TOOLS) bench-grouping

bench-kill: ## Kill processes under load; count questions and answers (ARGS="--kills 50")
	$(TOOLS) bench-kill

evaluate: ## Score the answers to questions the training never saw
	$(TOOLS) evaluate

lint: ## Check style, imports between the rooms and types
	$(TOOLS) lint

train: ## Train the model now, whatever changed
	$(TOOLS) train

export-reviewed: ## Write what staff taught to the files of examples and of test questions
	$(TOOLS) export-reviewed

retrain: ## Train a candidate; it is promoted only if it is not worse than the model in use
	$(TOOLS) retrain

rollback: ## Go back to the former model; a running server takes it over
	$(TOOLS) rollback

install: ## Install both environments without starting anything
	$(TOOLS) install
