"""Finding what is written about a question, when no answer was foreseen for it."""
