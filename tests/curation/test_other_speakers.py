"""Quotes of somebody whom the text does not name, where it names another right beside the cue."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from tests.curation.test_every_script import person, statement, written

_REGISTER = {"hale": person("Hale"), "brandt": person("Brandt"), "x": person("佐藤")}


def _notes(folder: Path, text: str, language: str, by: str, cue: str) -> list[str]:
    corpus = read_corpus(written(folder, text, language, _REGISTER, {}, statement(by, cue)))
    return [one.what for one in corpus.faults if "the text names" in one.what]


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        ("en", "“No,” said Hale.", "said"),
        ("en", "Hale said that it was no.", "said"),
        ("en", "It was no, said Hale.", "said"),
        ("de", "„Nein“, sagte Hale.", "sagte"),
        ("pl", "– Nie – powiedział Hale.", "powiedział"),
        ("el", "«Όχι», δήλωσε ο Hale.", "δήλωσε"),
        ("tr", "Hale, “hayır” dedi.", "dedi"),
        ("sr", "„Ne“, rekao je Hale.", "rekao"),
    ],
)
def test_another_who_is_named_beside_the_cue_is_noted(tmp_path: Path, language: str, text: str, cue: str) -> None:
    assert _notes(tmp_path, text, language, "brandt", cue) == [
        f"beside “{cue}” the text names “Hale”, who is “hale”, and nowhere “brandt”"
    ]


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        ("en", "“No,” Brandt said to Hale.", "said"),
        ("en", "“No,” he told Hale.", "told"),
        ("en", "“No,” he said to Hale.", "said"),
        ("en", "He met Hale, and said no.", "said"),
        ("en", "“No,” said Hale's rival.", "said"),
        ("de", "„Nein“, sagte er Hale.", "sagte"),
        ("fr", "« Non », a-t-il dit à Hale.", "dit"),
        ("es", "“No”, le dijo a Hale.", "dijo"),
        ("ru", "«Нет», — сказал он Hale.", "сказал"),
        ("ja", "佐藤氏に「いや」と述べた。", "述べた"),
    ],
)
def test_nobody_is_noted_who_is_no_subject_of_the_cue(tmp_path: Path, language: str, text: str, cue: str) -> None:
    assert _notes(tmp_path, text, language, "brandt", cue) == []


@pytest.mark.parametrize(
    ("language", "text", "cue", "told"),
    [
        ("en", "Brandt left. “No,” said Ann Lund.", "said", "names “Ann Lund”"),
        ("en", "Brandt left. “No,” said Lund on Tuesday.", "said", "names “Lund”"),
        ("en", "Brandt left. Lund, the mayor of Ostend, said that it was “over”.", "said", "names “Lund”"),
        ("en", "Brandt left. “No,” an aide said.", "said", "tells of “an aide”"),
        ("en", "Brandt left. “No,” said a spokesman for the port.", "said", "tells of “a spokesman”"),
        ("de", "Brandt ging. „Nein“, sagte Karl Maus.", "sagte", "names “Karl Maus”"),
        ("de", "Brandt ging. „Nein“, sagte eine Sprecherin.", "sagte", "tells of “eine Sprecherin”"),
        ("de", "Brandt ging. Maus sagte, es sei „aus“.", "sagte", "names “Maus”"),
        ("fr", "Brandt est parti. « Non », a déclaré Petit.", "déclaré", "names “Petit”"),
        ("fr", "Brandt est parti. Petit a dit que c'était « fini ».", "dit", "names “Petit”"),
        ("es", "Brandt se fue. «No», dijo el ministro Ruiz.", "dijo", "names “Ruiz”"),
        ("it", "Brandt è partito. «No», ha detto Rossi.", "detto", "names “Rossi”"),
        ("nl", "Brandt ging. ‘Nee’, zei Jansen.", "zei", "names “Jansen”"),
        ("sv", "Brandt gick. ”Nej”, sade Berg.", "sade", "names “Berg”"),
    ],
)
def test_what_one_of_no_register_says_is_noted_and_not_quoted(
    tmp_path: Path, language: str, text: str, cue: str, told: str
) -> None:
    folder = written(tmp_path, text, language, _REGISTER, {}, statement("brandt", cue))
    corpus = read_corpus(folder)
    assert corpus.articles["a"].quotes["q"].quoted == []
    assert [one.what for one in corpus.faults if "nowhere" in one.what] == [
        f"beside “{cue}” the text {told}, and nowhere “brandt”"
    ]


@pytest.mark.parametrize(
    ("language", "text", "cue", "quoted"),
    [
        ("en", "Brandt left. “No,” he said.", "said", "No"),
        ("en", "Brandt left. “No,” said the mayor.", "said", "No"),
        ("en", "Brandt left. “No,” said Mr Brandt.", "said", "No"),
        ("en", "Brandt left. “No,” said the Minister.", "said", "No"),
        ("en", "Brandt left. “No,” said the Prime Minister.", "said", "No"),
        ("en", "Brandt left. A day later he said it was “over”.", "said", "over"),
        ("en", "Brandt left. A statement said it was “over”.", "said", "over"),
        ("en", "“It is over,” said Acme CEO and founder Jan Brandt.", "said", "It is over"),
        ("de", "Brandt ging. „Nein“, sagte der Minister.", "sagte", "Nein"),
        ("de", "Brandt ging. „Nein“, sagte der SPD-Politiker.", "sagte", "Nein"),
        ("de", "Brandt ging. „Nein“, sagte Berlins Bürgermeister.", "sagte", "Nein"),
        ("fr", "Brandt est parti. « Non », a dit le Président.", "dit", "Non"),
        ("en", "Brandt left. “No,” said the minister, a rival of Hale.", "said", "No"),
        ("en", "Brandt left. “No,” said the minister, successor to Hale.", "said", "No"),
        ("en", "Brandt left. The Hale family lawyer said: “No.”", "said", "No."),
        ("de", "Brandt ging. „Nein“, sagte die Ministerin, eine Rivalin von Hale.", "sagte", "Nein"),
        ("fr", "Brandt est partie. « Non », a dit la ministre, rivale de Hale.", "dit", "Non"),
        ("es", "Brandt se fue. «No», dijo la ministra, rival de Hale.", "dijo", "No"),
        ("es", "Brandt se fue. «No», dijo en Madrid.", "dijo", "No"),
        ("es", "Brandt se fue. Anoche dijo que era «no».", "dijo", "no"),
        ("it", "Brandt è partito. Sorridendo ha detto che era «no».", "detto", "no"),
        ("nl", "Brandt ging. Een dag later zei hij dat het ‘over’ was.", "zei", "over"),
        ("sv", "Brandt gick. Statsministern sade att det var ”slut”.", "sade", "slut"),
        ("pl", "Brandt wyszedł. „Nie” – powiedział PAP.", "powiedział", "Nie"),
        ("ru", "Брандт ушёл. «Нет», — сказал Интерфаксу.", "сказал", "Нет"),
        ("ru", "Брандт ушёл. Президент США сказал: «Нет».", "сказал", "Нет"),
        ("hu", "Brandt elment. „Nem” – mondta Budapesten.", "mondta", "Nem"),
        ("ro", "Brandt a plecat. „Nu”, a spus Premierul.", "spus", "Nu"),
        ("de", "Brandt ging. Gestern sagte er, es sei „aus“.", "sagte", "aus"),
        ("fr", "Brandt est parti. « Non », a dit le maire.", "dit", "Non"),
        ("es", "Brandt se fue. Luego dijo que era «no».", "dijo", "no"),
        ("es", "Brandt se fue. En Madrid dijo que era «no».", "dijo", "no"),
        ("it", "Brandt è partito. Ieri ha detto che era «no».", "detto", "no"),
        ("sv", "Brandt gick. Igår sade han att det var ”slut”.", "sade", "slut"),
        ("ru", "Брандт ушёл. Министр сказал: «Нет».", "сказал", "Нет"),
    ],
)
def test_what_may_be_the_declared_speakers_is_quoted(
    tmp_path: Path, language: str, text: str, cue: str, quoted: str
) -> None:
    corpus = read_corpus(written(tmp_path, text, language, _REGISTER, {}, statement("brandt", cue)))
    article = corpus.articles["a"]
    assert [article.text[slice(*one)] for one in article.quotes["q"].quoted] == [quoted]
    assert not [one for one in corpus.faults if "nowhere" in one.what]


@pytest.mark.parametrize(
    ("language", "party", "text", "cue"),
    [
        ("en", "Green Party", "The Green Party minister said: “No.”", "said"),
        ("de", "SPD", "Die SPD-Ministerin sagte: „Nein“.", "sagte"),
        ("de", "SPD", "Die Ministerin der SPD sagte: „Nein“.", "sagte"),
        ("nl", "VVD", "De VVD-minister zei: “Nee.”", "zei"),
        ("sv", "Centern", "Centerns minister sade: ”Nej.”", "sade"),
        ("pl", "Razem", "Posłanka Razem powiedziała: „Nie”.", "powiedziała"),
        ("ru", "ЛДПР", "Депутат ЛДПР сказала: «Нет».", "сказала"),
        ("ro", "PNL", "Ministra PNL a spus: „Nu”.", "spus"),
        ("hu", "Fidesz", "A Fidesz politikusa azt mondta: „Nem.”", "mondta"),
        ("tr", "AKP", "AKP milletvekili “hayır” dedi.", "dedi"),
        ("he", "הליכוד", 'שרת הליכוד אמרה: "לא".', "אמרה"),
        ("ja", "自民党", "自民党幹部は「いや」と述べた。", "述べた"),
        ("zh", "民主党", "民主党议员说：“不。”", "说"),
        ("ko", "민주당", "민주당 의원은 “아니”고 말했다.", "말했다"),
    ],
)
def test_whose_party_a_speaker_is_of_does_not_say_it(
    tmp_path: Path, language: str, party: str, text: str, cue: str
) -> None:
    register = {"brandt": person("Brandt"), "party": {"kind": "organization", "name": party}}
    corpus = read_corpus(written(tmp_path, text, language, register, {}, statement("brandt", cue)))
    assert [len(corpus.articles["a"].quotes["q"].quoted), [one.what for one in corpus.faults]] == [1, []]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("To Brandt it was “fine”, but Lund said it was “over”.", "said"),
        ("Brandt called it “fine”, but Lund, the mayor, said it was “over”.", "said"),
        ("“It is over,” Lund said when Brandt came.", "said"),
    ],
)
def test_who_is_named_beside_the_cue_says_it_whoever_else_is_in_the_sentence(
    tmp_path: Path, text: str, cue: str
) -> None:
    corpus = read_corpus(written(tmp_path, text, "en", _REGISTER, {}, statement("brandt", cue)))
    assert corpus.articles["a"].quotes["q"].quoted == []
    assert f"beside “{cue}” the text names “Lund”, and not “brandt”" in [one.what for one in corpus.faults]


@pytest.mark.parametrize("text", ["Brandt and Lund said it was “over”.", "Brandt, Cole and Lund said it was “over”."])
def test_each_of_two_says_what_both_say(tmp_path: Path, text: str) -> None:
    corpus = read_corpus(written(tmp_path, text, "en", _REGISTER, {}, statement("brandt", "said")))
    article = corpus.articles["a"]
    assert [article.text[slice(*one)] for one in article.quotes["q"].quoted] == ["over"]


@pytest.mark.parametrize(
    ("language", "text", "cue", "name", "form"),
    [
        ("pl", "„Nie” – powiedział adwokat Nowaka.", "powiedział", "Nowak", "Nowaka"),
        ("cs", "„Ne,“ řekl Novákův mluvčí.", "řekl", "Novák", "Novákův"),
        ("ru", "«Нет», — сказал адвокат Зуева.", "сказал", "Зуев", "Зуева"),
        ("hr", "„Ne”, rekao je Markovićev odvjetnik.", "rekao", "Marković", "Markovićev"),
        ("fi", "”Ei”, sanoi Bergin asianajaja.", "sanoi", "Berg", "Bergin"),
        ("lt", "„Ne“, – sakė Jonaičio advokatas.", "sakė", "Jonaitis", "Jonaičio"),
        ("de", "„Nein“, sagte Brandts Anwalt.", "sagte", "Brandt", "Brandts"),
        ("sv", "”Nej”, sade Brandts advokat.", "sade", "Brandt", "Brandts"),
    ],
)
def test_whose_man_speaks_is_no_speaker_in_whatever_form_he_is_named(
    tmp_path: Path, language: str, text: str, cue: str, name: str, form: str
) -> None:
    folder = written(tmp_path, text, language, {"him": person(name)}, {}, statement("him", cue))
    corpus = read_corpus(folder)
    assert corpus.articles["a"].quotes["q"].quoted == []
    assert f"with “{cue}”, the text has somebody else than “{form}” say it" in [one.what for one in corpus.faults]


def test_one_of_another_kind_is_not_noted(tmp_path: Path) -> None:
    register = {"port": {"kind": "organization", "name": "Port of Elm"}, "brandt": person("Brandt")}
    folder = written(tmp_path, "“No,” said Port of Elm.", "en", register, {}, statement("brandt", "said"))
    assert not [one for one in read_corpus(folder).faults if "the text names" in one.what]


@pytest.mark.parametrize(
    ("language", "text", "cue", "quoted"),
    [
        ("es", "Hale fue detenida, según dijo Brandt, por «mentir».", "dijo", "mentir"),
        ("es", "Hale fue detenida, según dijo el fiscal Brandt, por «mentir».", "dijo", "mentir"),
        ("es", "Hale fue detenida, como dijo el fiscal, por «mentir».", "dijo", "mentir"),
        ("it", "Hale è stata arrestata, come ha detto il questore, per «frode».", "detto", "frode"),
        ("pl", "Hale została zatrzymana, jak powiedział Brandt, za „kłamstwo”.", "powiedział", "kłamstwo"),
        ("cs", "Hale byla zadržena, jak řekl Brandt, za „lhaní“.", "řekl", "lhaní"),
        ("hu", "Hale elment, mint mondta Brandt, „haza”.", "mondta", "haza"),
        ("ro", "Hale a fost reținută, cum a spus Brandt, pentru „minciuni”.", "spus", "minciuni"),
        ("en", "The port is “over”, according to Hale lawyer Ann Brandt.", "according to", "over"),
        ("en", "The port is “over”, according to a Hale aide, Ann Brandt.", "according to", "over"),
        ("fr", "Jan Brandt, avocat de Hale, qui parle de « mort », a gagné.", "parle", "mort"),
        ("fr", "L’avocat d’Hale, qui parle de « mort », a gagné.", "parle", "mort"),
        ("nl", "Jan Brandt, advocaat van Hale, die ‘nee’ zei, won.", "zei", "nee"),
        ("en", "Jan Brandt, lawyer of Hale, who said “no”, won.", "said", "no"),
    ],
)
def test_who_is_named_before_another_does_not_say_it(
    tmp_path: Path, language: str, text: str, cue: str, quoted: str
) -> None:
    corpus = read_corpus(written(tmp_path, text, language, _REGISTER, {}, statement("brandt", cue)))
    article = corpus.articles["a"]
    assert [article.text[slice(*one)] for one in article.quotes["q"].quoted] == [quoted]
    assert not [one for one in corpus.faults if "the text" in one.what]


@pytest.mark.parametrize(
    ("text", "is_quoted"),
    [
        ("قال المتحدث باسم أحمد علي سالم قاسم إن الوضع «صعب».", True),
        ("قال محامي أحمد علي، سالم قاسم، إن الوضع «صعب».", True),
        ("قال خلال زيارة أحمد علي، سالم قاسم إن الوضع «صعب».", True),
        ("قال أحمد علي لسالم قاسم إن الوضع «صعب».", False),
    ],
)
def test_in_arabic_only_the_name_right_behind_the_verb_says_it(tmp_path: Path, text: str, is_quoted: bool) -> None:
    register = {"ali": person("أحمد علي"), "salim": person("سالم قاسم")}
    corpus = read_corpus(written(tmp_path, text, "ar", register, {}, statement("salim", "قال")))
    assert len(corpus.articles["a"].quotes["q"].quoted) == is_quoted


@pytest.mark.parametrize(
    ("language", "text", "cue", "other", "name", "quoted"),
    [
        (
            "ru",
            "По словам адвоката Ивана Петрова, Олега Сидорова, это «конец».",
            "По словам",
            "Анна Петрова",
            "Олег Сидоров",
            ["конец"],
        ),
        ("cs", "Je to „konec“, podle Trumpova právníka Jana Nováka.", "podle", "Trump", "Jan Novák", ["konec"]),
        ("cs", "Podle Trumpa je Jan Novák „konec“.", "Podle", "Trump", "Jan Novák", []),
    ],
)
def test_who_is_named_behind_whose_lawyer_he_is_is_the_source(
    tmp_path: Path, language: str, text: str, cue: str, other: str, name: str, quoted: list[str]
) -> None:
    register = {"she": person(other), "him": person(name)}
    corpus = read_corpus(written(tmp_path, text, language, register, {}, statement("him", cue)))
    article = corpus.articles["a"]
    assert [article.text[slice(*one)] for one in article.quotes["q"].quoted] == quoted
