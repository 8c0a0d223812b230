"""Models that were tried, as the tools report them."""
