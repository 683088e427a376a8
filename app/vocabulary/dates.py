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
        "What has two known ends overlaps the window. What has an open one lies in it for certain, so that it is "
        "found only where the window is open on that side. What is ongoing reaches to its article's publication, and "
        "what has occurred or was said reaches no further, in each of these readings.",
    ),
    Concept("may", "Overlaps the window, open ends endless."),
    Concept("must", "Lies in the window for certain."),
)
