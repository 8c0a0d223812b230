"""What narrows the queue."""
