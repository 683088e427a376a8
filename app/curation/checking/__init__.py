"""What the command that checks a curator's files prints."""
