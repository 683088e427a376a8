"""How exactly a date is known, and how it is compared with a window."""

from app.vocabulary.concept import EDTF, Concept

PRECISIONS = (
    Concept("day", "Known to the day.", (EDTF,)),
    Concept("month", "Known to the month.", (EDTF,)),
    Concept("season", "Known to the season: three months, spring those from March to May.", (EDTF,)),
    Concept("year", "Known to the year.", (EDTF,)),
    Concept("decade", "Known to the ten years of a decade.", (EDTF,)),
    Concept("century", "Known to the hundred years that begin alike.", (EDTF,)),
)
DATE_MATCHES = (
    Concept(
        "known",
        "A date with two known ends overlaps the window; one with an open end lies in it for certain, and so is found "
        "only where the window is open on that side. In each of these readings what is ongoing reaches to its "
        "article's publication, and what has occurred or was said reaches no further.",
    ),
    Concept("may", "Overlaps the window; open ends have no limit."),
    Concept("must", "Lies in the window for certain."),
)
