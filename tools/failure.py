class Failure(Exception):
    """Why a command cannot go on, as one sentence for the person who typed it."""
