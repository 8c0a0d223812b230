"""Whether a newly trained model may take the place of the one in use."""
