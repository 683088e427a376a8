"""What editors are told of a curator's files."""
