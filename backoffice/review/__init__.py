"""What the assistant could not answer, and what people thought of its answers."""
