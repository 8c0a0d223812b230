"""People, staff and processes that die, for `benchmarks/kill.py`."""
