"""How much of what other articles can lengthen is shown."""

MOST = 50
"""How many entries an array shows that other articles can lengthen; `<name>_total` counts them all."""
TOTAL = "all there are; the array shows 50"
