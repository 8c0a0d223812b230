"""Reads the catalogue's YAML files, row by row, all or nothing."""
