"""What staff do with groups, and take back."""
