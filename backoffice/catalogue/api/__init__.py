"""The catalogue over HTTP, read by the assistant and by anyone."""
