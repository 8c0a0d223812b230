"""What the desk may know of a person."""
