"""What the service answers, recorded request by request, so that two commits can be compared."""
