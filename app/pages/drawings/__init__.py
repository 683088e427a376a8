"""What is drawn on pages: dates on an axis, bars of a histogram, spots of a map, a fan of lines."""
