"""What the lists of the API can be filtered by."""
