"""Names that a text prints with other letters, marks, accents or gaps than the registers, and where they stand."""

import pytest

from app.curation.names.names import Names
from app.curation.shapes.entries import Actor
from app.curation.texts.passages import PassageText
from app.folded import Folded
from app.spans import Span


def named(name: str, text: str) -> list[str]:
    """The words of the text that name the person."""
    span = Span(0, len(text))
    names = Names({"actor": {"one": Actor(kind="person", name=name)}, "place": {}, "work": {}})
    return [text[slice(*one.span)] for one in names.find(PassageText(1, span, Folded(text, span)))]


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("Jean-Luc Petit", "Jean-Luc PETIT"),
        ("Jean-Luc Petit", "Jean−Luc Petit"),
        ("Anna McKay", "Anna McKAY"),
        ("Anna McKay", "ANNA McKAY"),
        ("Íñigo Núñez", "Íñigo Nuñez"),
        ("Íñigo Núñez", "Iñigo Núñez"),
        ("Íñigo Núñez", "IÑIGO NUÑEZ"),
        ("Trần Văn Đạo", "TRẦN VĂN ĐẠO"),
        ("Trần Văn Đạo", "TRAN VAN DAO"),
        ("Lê Thị Hòa", "LÊ THỊ HOÀ"),
        ("Recep İnönü", "RECEP İNÖNÜ"),
        ("Recep İnönü", "RECEP INONU"),
        ("Νάιρα Μαΐου", "ΝΑΪΡΑ ΜΑΪΟΥ"),
        ("Νάιρα Μαΐου", "ΝΑΙΡΑ ΜΑΙΟΥ"),
        ("Łucja Bóbr", "Lucja Bóbr"),
        ("Şule Çınar", "Sule Çınar"),
        ("Hélène Bénéteau", "Hélène Beneteau"),
        ("Lê Thị Hòa", "Lê Thị Hoà"),
        ("Άννα Ήβη", "Αννα Ηβη"),
        ("Annegret Weiß", "Annegret Weiss"),
        ("Annegret Weiß", "ANNEGRET WEIẞ"),
        ("Արամ Սևանյան", "ԱՐԱՄ ՍԵՎԱՆՅԱՆ"),
        ("Արամ Սևանյան", "ԱՐԱՄ ՍԵՒԱՆՅԱՆ"),
        ("Мар'яна Кедрич", "Марʼяна Кедрич"),
        ("Otabek Gʻaniyev", "Otabek G‘aniyev"),
        ("דב בן-הרוש", "דב בן־הרוש"),
        ("후안·로페스", "후안ㆍ로페스"),
        ("迈克尔·格雷", "迈克尔•格雷"),
        ("麥可·格雷", "麥可．格雷"),
        ("マイケル・グレイ", "マイケル＝グレイ"),
        ("マイケル・グレイ", "ﾏｲｹﾙ･ｸﾞﾚｲ"),
        ("علی\u200cرضا پناهی", "علی رضا پناهی"),
        ("علي عبد الله", "علي عبدالله"),
        ("علي عبدالله", "علي عبد الله"),
        ("علاء رؤوف", "علاء رءوف"),
        ("हिंदपाल", "हिन्दपाल"),
        ("രാമൻ പിള്ള", "രാമന്\u200d പിള്ള"),
        ("Fiona Safir", "Fiona Saﬁr"),
        ("Jan de IJsselman", "Jan de Ĳsselman"),
        ("Kofi Affum", "Kofi Aﬀum"),
        ("J. K. Rowling", "JK Rowling"),
        ("J.K. Rowling", "J. K. Rowling"),
        ("J.K. Rowling", "JK Rowling"),
        ("JK Rowling", "J.K. Rowling"),
        ("JK Rowling", "J. K. Rowling"),
        ("George W. Bush", "George W Bush"),
        ("George W Bush", "George W. Bush"),
        ("George H. W. Bush", "George H.W. Bush"),
        ("George H. W. Bush", "George HW Bush"),
        ("C. S. Lewis", "C.S. Lewis"),
        ("St. Petersburg", "St Petersburg"),
        ("St Petersburg", "St. Petersburg"),
        ("Martin Luther King Jr.", "Martin Luther King Jr"),
        ("Martin Luther King Jr", "Martin Luther King Jr."),
        ("Ban Ki-moon", "Ban Ki-Moon"),
        ("Ban Ki-moon", "BAN KI-MOON"),
        ("US Steel", "U.S. Steel"),
        ("U.S. Steel", "US Steel"),
        ("UN Women", "U.N. Women"),
        ("IG Metall", "I.G. Metall"),
        ("А. С. Пушкин", "А.С. Пушкин"),
        ("А.С. Пушкин", "А. С. Пушкин"),
        ("А.С. Пушкин", "АС Пушкин"),
        ("F. W. de Klerk", "FW de Klerk"),
        ("F.W. de Klerk", "F. W. de Klerk"),
        ("Charles de Gaulle", "Charles De Gaulle"),
        ("Charles De Gaulle", "Charles de Gaulle"),
        ("de Gaulle", "De Gaulle"),
        ("Piet van den Berg", "Piet Van den Berg"),
        ("Piet van den Berg", "Piet Van Den Berg"),
        ("Van den Berg", "van den Berg"),
        ("Von der Leyen", "von der Leyen"),
        ("Osama bin Laden", "Osama Bin Laden"),
        ("al-Qaeda", "Al-Qaeda"),
        ("Al-Qaeda", "al-Qaeda"),
        ("Bashar al-Assad", "Bashar al Assad"),
        ("Bashar al-Assad", "Bashar Al-Assad"),
        ("Massimo D’Alema", "Massimo d'Alema"),
        ("Jean-Claude Juncker", "Jean Claude Juncker"),
        ("Ban Ki-moon", "Ban Ki Moon"),
        ("Park Min Su", "Park Min-su"),
        ("Park Min Su", "Park Min-Su"),
        ("Sankt Gallen", "St. Gallen"),
        ("St. Gallen", "Sankt Gallen"),
        ("Al Jazeera", "al-Jazeera"),
        ("Saint-Nazaire", "Saint Nazaire"),
        ("Jörg Müller", "Joerg Mueller"),
        ("Annegret Weiß-Grün", "Annegret Weiss-Gruen"),
        ("Mette Sørensen", "Mette Soerensen"),
        ("Łódź", "Lodz"),
        ("NATO", "Nato"),
        ("Angus MacDonald", "Angus MacDONALD"),
        ("Björn Ulvæus", "Björn Ulvaeus"),
        ("Björn Ulvæus", "Bjorn Ulvaeus"),
        ("Þóra Arnórsdóttir", "Thora Arnorsdottir"),
        ("மு.க. ஸ்டாலின்", "மு.க.ஸ்டாலின்"),
        ("மு.க. ஸ்டாலின்", "மு. க. ஸ்டாலின்"),
        ("Bad Homburg v. d. H.", "Bad Homburg v.d.H."),
        ('Toys "R" Us', "Toys “R” Us"),
        ("Nato", "NATO"),
        ("UNESCO", "Unesco"),
        ("UNICEF UK", "Unicef UK"),
        ("Saint Lucia", "St Lucia"),
        ("Saint Lucia", "St. Lucia"),
        ("St Lucia", "Saint Lucia"),
        ("St. Gallen", "St.Gallen"),
        ("Saint-Étienne", "St-Étienne"),
        ("Saint-Étienne", "St-Etienne"),
        ("Yves Saint Laurent", "Yves St. Laurent"),
        ("Yves Saint Laurent", "Yves Saint-Laurent"),
        ("Mount Everest", "Mt. Everest"),
        ("Fort Worth", "Ft Worth"),
        ("Robert Downey Jr.", "Robert Downey, Jr."),
        ("The Guardian", "the Guardian"),
        ("The New York Times", "the New York Times"),
        ("Giulia dell'Acqua", "Giulia Dell’Acqua"),
        ("FBI", "F.B.I."),
        ("US", "U.S."),
        ("F.B.I.", "FBI"),
        ("ΔΕΗ", "Δ.Ε.Η."),
        ("Δ.Ε.Η.", "ΔΕΗ"),
        ("ΕΕ", "Ε.Ε."),
        ("EE.UU.", "EEUU"),
        ("EE. UU.", "EE UU"),
        ("EEUU", "EE. UU."),
        ("CC.OO.", "CCOO"),
        ("Œuvre des mers", "OEuvre des mers"),
        ("Œuvre des mers", "Oeuvre des mers"),
        ("Sacré-Coeur", "Sacré-Cœur"),
        ("Oeuvre des mers", "Œuvre des mers"),
        ("Oeuvre des mers", "OEuvre des mers"),
        ("J. Smith", "Mr. J. Smith"),
        ("Çiğdem Özdemir", "Çigdem Özdemir"),
        ("Özgür Şahin", "Özgür Sahin"),
        ("Göksel Işık", "Göksel Isik"),
        ("Győző Őrsi", "Gyözö Örsi"),
        ("اتحادیه ماهیگیران", "اتحادیهٔ ماهیگیران"),
        ("اتحادیه ماهیگیران", "اتحادیۀ ماهیگیران"),
        ("اتحادیه ماهیگیران", "اتحادیه‌ی ماهیگیران"),
        ("سیدعلی موسوی", "سید علی موسوی"),
        ("محمدرضا کرمانی", "محمد رضا کرمانی"),
        ("علی رضا پناهی", "علیرضا پناهی"),
    ],
)
def test_a_name_is_found_as_others_print_it(name: str, printed: str) -> None:
    assert named(name, f"({printed}, {printed}).") == [printed, printed]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Trần Văn Đạo", "Trần Văn Đào"),
        ("Lê Văn Bính", "Lê Văn Binh"),
        ("José Peña", "José Pena"),
        ("Trần Văn Đạo", "TRẦN VĂN ĐÀO"),
        ("Trần Văn Đạo", "TRẦN VĂN ĐAO"),
        ("Åsa Öhman", "ÄSA ÖHMAN"),
        ("Åsa Öhman", "Äsa Öhman"),
        ("Åsa Öhman", "Åsa Ohman"),
        ("Jean-Luc Petit", "Jean-luc PETIT"),
        ("Ann May", "ann MAY"),
        ("علي عبد الله", "علي عبد"),
        ("JK Rowling", "J K Rowling"),
        ("A. Smith", "A Smith came"),
        ("E. Rossi", "E Rossi disse"),
        ("U.S.", "join US now"),
        ("W.H.", "W.H.O. said"),
        ("W.H.O.", "WHO IS TO BLAME?"),
        ("N.O.W.", "Buy NOW!"),
        ("A.C.T.", "ACT now"),
        ("E.U.", "EU NÃO SEI"),
        ("J. Smith", "R.J. Smith, R. J. Smith"),
        ("J. Smith Jr.", "R.J. Smith Jr."),
        ("US", "the U.S.S.R. and the U.S.A."),
        ("S.A.", "the U.S.A."),
        ("BP", "B.P. Koirala said"),
        ("Sri Lanka", "S.R.I. Lanka"),
        ("Le Monde", "L.E. Monde"),
        ("El País", "E.L. País"),
        ("Al Gore", "A.L. Gore"),
        ("Xi Jinping", "X.I. Jinping"),
        ("Jo Cox", "J.O. Cox"),
        ("Der Spiegel", "der Spiegel"),
        ("Da Vinci", "da Vinci"),
        ("De Luca", "de Luca"),
        ("D'Este", "d'Este"),
        ("Al Gore", "al Gore"),
        ("F-16", "F 16"),
        ("Jörg Müller", "Joerg Müller"),
        ("WHO", "Who said"),
        ("Türk", "Turk"),
        ("Åsa", "Asa"),
        ("CARE", "Care said"),
        ("The Times", "the Times"),
        ("The Guardian", "a guardian, the guardian"),
        ("Saint Lucia", "Santa Lucia, St Lu"),
        ("Ann", "Ann-Marie, Marie-Ann, Mary-Ann"),
        ("Marie", "Jean-Marie, Marie-Louise"),
        ("Angela Merkel", "Angela Merkels"),
        ("Erik Lind", "Jan-Erik Lind"),
        ("Claude Petit", "Jean‑Claude Petit"),
    ],
)
def test_another_name_is_not_found(name: str, text: str) -> None:
    assert named(name, text) == []


def test_a_capital_that_counts_as_two_letters_ends_with_its_word() -> None:
    assert named("Straßburg", "STRAẞBURG – STRASSBURG") == ["STRAẞBURG", "STRASSBURG"]


@pytest.mark.parametrize("particles", ["측은", "이며", "이지만", "이었다", "뿐", "만큼"])
def test_what_is_joined_to_a_korean_name_does_not_hide_it(particles: str) -> None:
    assert named("김도현", f"어제 김도현{particles} 그랬다.") == ["김도현"]


def named_in(language: str, text: str, *names: str, kind: str = "person") -> list[str]:
    span = Span(0, len(text))
    one = Actor.model_validate({"kind": kind, "name": names[0], "aliases": list(names[1:])})
    found = Names({"actor": {"one": one}, "place": {}, "work": {}}).of_article({}, language)
    return [text[slice(*each.span)] for each in found.find(PassageText(1, span, Folded(text, span)))]


@pytest.mark.parametrize(
    ("language", "text", "names", "found"),
    [
        ("de", "Merkels Amt; MERKELS Rede; Merkelsche Art", ("Angela Merkel", "Merkel"), ["Merkel", "MERKEL"]),
        ("de-AT", "Angela Merkels Amt", ("Angela Merkel", "Merkel"), ["Angela Merkel"]),
        ("de", "Ole Peters; Müllers Peter; Peters Rede", ("Peter Müller", "Müller", "Peter"), ["Müller", "Peter"]),
        ("de", "Marxens Werk, Marxs, Marx' Werk", ("Karl Marx", "Marx"), ["Marx"]),
        ("nl", "De Wits plan", ("Jan de Wit", "de Wit"), ["De Wit"]),
        ("sv", "Eks bok", ("Bo Ek", "Ek"), []),
        ("da", "Mette Frederiksens svar", ("Mette Frederiksen",), ["Mette Frederiksen"]),
        ("en", "Merkels and Merkel", ("Angela Merkel", "Merkel"), ["Merkel"]),
        ("fr", "les Merkels", ("Angela Merkel", "Merkel"), []),
        ("de", "Merkel-Kritiker, Anti-Merkel", ("Angela Merkel", "Merkel"), ["Merkel", "Merkel"]),
    ],
)
def test_a_name_is_found_with_an_s_that_its_language_joins_to_it(
    language: str, text: str, names: tuple[str, ...], found: list[str]
) -> None:
    assert named_in(language, text, *names) == found


@pytest.mark.parametrize(("language", "name", "text"), [("sv", "Sverige", "Sveriges"), ("de", "Zürich", "Zürichs")])
def test_a_state_is_found_with_an_s(language: str, name: str, text: str) -> None:
    assert named_in(language, text, name, kind="state") == [name]


@pytest.mark.parametrize(
    ("name", "printed"),
    [("Annegret Weiß", "ANNEGRET\u202fWEIẞ"), ("Νάιρα Μαΐου", "ΝΑΪΡΑ\nΜΑΪΟΥ")],
)
def test_a_name_ends_a_text_with_a_letter_that_others_write_as_two(name: str, printed: str) -> None:
    assert named(name, f"“{printed}") == [printed]
