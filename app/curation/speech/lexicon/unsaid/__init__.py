"""What tells that something is not said, or leaves open whether it is."""
