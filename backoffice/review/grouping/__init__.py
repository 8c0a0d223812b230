"""Which questions ask the same thing."""
