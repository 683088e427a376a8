"""Where a text names what the registers hold."""
