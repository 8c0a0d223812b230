"""Fields of the API's rows."""
