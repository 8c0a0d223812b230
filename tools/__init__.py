"""Sets up, starts and checks Mourchid. Standard library only, any Python from 3.10:
these modules run before anything is installed."""
