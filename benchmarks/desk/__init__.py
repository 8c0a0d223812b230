"""What is measured about the review desk."""
