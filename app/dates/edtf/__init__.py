"""What of EDTF is read as bounds, and what is refused by name."""
