"""Names of every script, as they stand in texts."""

import pytest

from app.curation.names.names import Names
from app.curation.shapes.entries import Actor, Place
from app.curation.texts.passages import PassageText
from app.folded import Folded
from app.spans import Span

OF_THE_WORLD = Names(
    {
        "actor": {
            "li-hua": Actor(kind="person", name="李华"),
            "li-huadong": Actor(kind="person", name="李华东"),
            "somchai": Actor(kind="person", name="สมชาย"),
            "lee": Actor(kind="person", name="이재명"),
            "obrien": Actor(kind="person", name="O'Brien"),
            "idf": Actor(kind="organization", name='צה"ל'),
            "shabaab": Actor(kind="organization", name="Al\u2011Shabaab"),
            "states": Actor(kind="state", name="États-Unis"),
            "as": Actor(kind="organization", name="Ås"),
            "de-gaulle": Actor(kind="person", name="de Gaulle"),
            "britain": Actor(kind="state", name="Großbritannien"),
            "bts": Actor(kind="group", name="BTS"),
            "layla": Actor(kind="person", name="ليلى"),
            "ali": Actor(kind="person", name="علي"),
            "ron": Actor(kind="person", name="רון"),
            "erdogan": Actor(kind="person", name="Erdoğan"),
            "yildiz": Actor(kind="person", name="Işık Yıldız"),
            "zoe": Actor(kind="person", name="Zoë Álmas"),
            "ann": Actor(kind="person", name="Ann Peeters", aliases=["Peeters"]),
            "ira": Actor(kind="person", name="Ira"),
            "who": Actor(kind="organization", name="WHO"),
            "minister": Actor(kind="person", name="X", named=False, aliases=["the foreign minister"]),
            "modi": Actor(kind="person", name="मोदी"),
            "obama": Actor(kind="person", name="バラク・オバマ"),
        },
        "place": {
            "hague": Place(kind="city", name="The Hague", aliases=["the Hague"]),
            "cairo": Place(kind="city", name="القاهرة"),
            "jerusalem": Place(kind="city", name="ירושלים"),
            "beijing": Place(kind="city", name="北京"),
            "athens": Place(kind="city", name="Αθήνα"),
            "rome": Place(kind="city", name="Rome"),
        },
    },
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("李华周二在北京表示", "李华:li-hua 北京:beijing"),
        ("李华东说", "李华东:li-huadong"),
        ("在NASA的李华", "李华:li-hua"),
        ("นายสมชายกล่าวว่า", "สมชาย:somchai"),
        ("バラク・オバマ大統領", "バラク・オバマ:obama"),
        ("이재명은 서울에서", "이재명:lee"),
        ("BTS는 유엔에서, BTS에게도", "BTS:bts BTS:bts"),
        ("BTS팬은", ""),
        ("O’Brien’s and O'BRIEN'S", "O’Brien:obrien O'BRIEN:obrien"),
        ("בצה״ל", "צה״ל:idf"),
        ("Al-Shabaab", "Al-Shabaab:shabaab"),
        ("aux Etats-Unis", "Etats-Unis:states"),
        ("As he said. In Ås", "Ås:as"),
        ("(He left.) De Gaulle left", "De Gaulle:de-gaulle"),
        ("GROSSBRITANNIEN: Großbritannien", "GROSSBRITANNIEN:britain Großbritannien:britain"),
        ("이재명에게는", "이재명:lee"),
        ("김이재명", ""),
        ("이재명수", ""),
        ("قال يوسف وليلى", "ليلى:layla"),
        ("وصل بالقاهرة", "القاهرة:cairo"),
        ("وعلي", "علي:ali"),
        ("بعلي", ""),
        ("في مصر العلي", ""),
        ("בירושלים ומירושלים", "ירושלים:jerusalem ירושלים:jerusalem"),
        ("שרון ורון", "רון:ron"),
        ("Erdoğan'ın", "Erdoğan:erdogan"),
        ("IŞIK YILDIZ dedi", "IŞIK YILDIZ:yildiz"),
        ("Zoe\u0308 A\u0301lmas said", "Zoe\u0308 A\u0301lmas:zoe"),
        ("ZOE ALMAS said", "ZOE ALMAS:zoe"),
        ("Ann Pee\u00adters, Ann\u200b Peeters", "Ann Pee\u00adters:ann Ann\u200b Peeters:ann"),
        ("ANN PEETERS said no", "ANN PEETERS:ann"),
        ("PEETERS: No. MR PEETERS left.", "PEETERS:ann MR PEETERS:ann"),
        ("the IRA said", ""),
        ("IRA said no", "IRA:ira"),
        ("SO SAYS IRA TODAY", "IRA:ira"),
        ("Who said so? WHO did.", "WHO:who"),
        ("ROME — It rained", "ROME:rome"),
        ("ΑΘΗΝΑ: Η Αθήνα", "ΑΘΗΝΑ:athens Αθήνα:athens"),
        ("The foreign minister left. “The foreign minister” left", "The foreign minister:minister " * 2),
        ("So The foreign minister left", ""),
        ("the Hague and The Hague", "the Hague:hague The Hague:hague"),
        ("मोदी ने, मोदीजी", "मोदी:modi"),
    ],
)
def test_names_of_every_script_are_found(text: str, expected: str) -> None:
    span = Span(0, len(text))
    found = OF_THE_WORLD.find(PassageText(1, span, Folded(text, span)))
    told = [f"{text[slice(*one.span)]}:{' '.join(ref.id for ref in one.refs)}" for one in found]
    assert " ".join(told) == expected.strip()
