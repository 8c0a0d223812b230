PYTHON ?= python3
TOOLS = @exec $(PYTHON) -m tools

.DEFAULT_GOAL := help
.PHONY: help run chat test lint train install

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Set up what is missing and start everything; Ctrl-C stops it
	$(TOOLS) run

chat: ## Talk to the running assistant in the terminal
	$(TOOLS) chat

test: ## Run all tests
	$(TOOLS) test

lint: ## Check style, imports between the rooms and types
	$(TOOLS) lint

train: ## Train the model now, whatever changed
	$(TOOLS) train

install: ## Install both environments without starting anything
	$(TOOLS) install
