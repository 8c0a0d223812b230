"""Measures Mourchid against the starter bot of `rasa init`, in one run on one machine."""
