"""What words are written on, and what leads to them."""
