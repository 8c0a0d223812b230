"""From what staff taught to files."""
