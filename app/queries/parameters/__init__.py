"""Parameter types, named once and used everywhere; the same name means the same thing on every list.

A filter is a field whose type carries a `Finds`: the field in `app/index/fields.py` that it looks up. Types stand in
the file of the list that has them, those of several lists in `records.py`, and what every list takes in `lists.py`.
"""
