"""Staff pages: which catalogue entries to look at, what is asked in vain, how well the assistant does."""
