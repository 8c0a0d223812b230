"""What staff teach the assistant, and the models that came of it."""
