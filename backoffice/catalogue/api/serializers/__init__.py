"""Rows of the API, in the shape of the catalogue's YAML rows."""
