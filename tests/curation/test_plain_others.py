"""A crowd, a circle, an office or a form of a name beside the verb: whoever is declared, nothing is quoted of him."""

from pathlib import Path

import pytest

from app.curation.corpus import read_corpus
from tests.curation.test_every_script import Json, person, statement, written

_REGISTER: Json = {
    "lund": person("Ann Lund"),
    "hale": {"kind": "person", "name": "Jo Hale", "aliases": ["Hale"]},
    "kral": {"kind": "person", "name": "Tomáš Král", "aliases": ["Král"]},
    "orlov": {"kind": "person", "name": "Дмитрий Орлов", "aliases": ["Орлов"]},
}


@pytest.mark.parametrize(
    ("language", "text", "cue", "told"),
    [
        ("en", "The crowd chanted “Go home!”", "chanted", "tells of “The crowd”"),
        ("en", "“Go home!” a heckler shouted.", "shouted", "tells of “a heckler”"),
        ("de", "Als Hale ans Pult tritt, ruft einer aus der AfD: „Lüge!“", "ruft", "tells of “einer”"),
        ("fr", "« Démission ! », scande la foule.", "scande", "tells of “la foule”"),
        ("es", "Hale, a quien el público llamaba “la Jefa”, murió.", "llamaba", "tells of “el público”"),
        ("pt", "A torcida gritou “vergonha”.", "gritou", "tells of “A torcida”"),
        ("pl", "– Hańba! – skandowała opozycja.", "skandowała", "tells of “opozycja”"),
        ("pl", "Z ław rządowych padło: „Do widzenia!”.", "padło", "tells only that it is heard"),
        ("el", "Ο ήρωάς της δηλώνει: «Όχι».", "δηλώνει", "tells of “Ο ήρωάς της”"),
        ("zh", "网友评论：“终于见面了！”", "评论", "tells of “网友”"),
        ("ja", "観客席からは「ありがとう」の声が飛んだ。", "飛んだ", "tells of “観客席”"),
        ("ko", "장관 측은 “검토하겠다”고 밝혔다.", "밝혔다", "tells of “장관 측”"),
        ("fa", "منتقدان فیلم را «سرد» خوانده‌اند.", "خوانده‌اند", "tells of “منتقدان”"),
        ("fr", "Dans l’entourage de la ministre, on évoque « un échec ».", "évoque", "tells of “on”"),
        (
            "de",
            "Im Umfeld der Ministerin heißt es, man sei „enttäuscht“.",
            "heißt",
            "tells of those “Im Umfeld der Ministerin”",
        ),
        (
            "es",
            "En el entorno de la ministra se habla de «error».",
            "habla",
            "tells of those “En el entorno de la ministra”",
        ),
        ("cs", "Podle analytika Tomáše Krále jde o „příklad“.", "Podle", "names “Tomáše Krále”, who is “kral”"),
        ("ru", "«Нет», — заявил по итогам встречи Дмитрий Орлов.", "заявил", "names “Дмитрий Орлов”, who is “orlov”"),
        ("fr", "Hale, qui se dit « épuisé », s’en va.", "se dit", "names “Hale”, who is “hale”"),
        ("de", "Hale sprach von Pech und legte nach: „Wir steigen ab.“", "legte nach", "names “Hale”, who is “hale”"),
        ("tr", "Hale, “Bize bakalım. Bahane yok” diye konuştu.", "konuştu", "names “Hale”, who is “hale”"),
    ],
)
def test_nobody_is_quoted_with_it(tmp_path: Path, language: str, text: str, cue: str, told: str) -> None:
    corpus = read_corpus(written(tmp_path, text, language, _REGISTER, {}, statement("lund", cue)))
    assert corpus.articles["a"].quotes["q"].quoted == []
    assert f"beside “{cue}” the text {told}, and nowhere “lund”" in [one.what for one in corpus.faults]


@pytest.mark.parametrize(
    ("language", "text", "cue", "quoted"),
    [
        ("en", "Ann Lund told the crowd it was “over”.", "told", "over"),
        ("en", "Cheered by the crowd, Ann Lund said it was “over”.", "said", "over"),
        ("de", "„Es reicht“, sagte Ann Lund vor den Fans.", "sagte", "Es reicht"),
        ("es", "Ann Lund dijo a los vecinos que era «el fin».", "dijo", "el fin"),
        ("hu", "Hale „hazudott” – mondta a miniszter.", "mondta", "hazudott"),
        ("tr", "Hale “yalan söyledi” dedi bakan.", "dedi", "yalan söyledi"),
        ("de", "Hale nannte sie „stur“.", "nannte", "stur"),
        ("en", "Hale nodded while the minister smiled and said: “No.”", "said", "No."),
        ("it", "«No», ha detto la ministra del governo Hale.", "detto", "No"),
        ("fr", "« Non », a dit la ministre de l'équipe Hale.", "dit", "Non"),
        ("es", "«No», dijo la portavoz de la familia Hale.", "dijo", "No"),
        ("de", "Die Regel, wonach alle zahlen, nannte sie „tot“.", "nannte", "tot"),
        ("fa", "او به Hale گفت: «نه».", "گفت", "نه"),
        ("hi", "उन्होंने Hale से “नहीं” कहा।", "कहा", "नहीं"),
        ("en", "“It’s over,” said the court clerk.", "said", "It’s over"),
        ("de", "„Es ist aus“, rief die Fan-Beauftragte.", "rief", "Es ist aus"),
        ("id", "“Selesai,” katanya kepada warga.", "katanya", "Selesai"),
        ("tr", "Taraftarlar sevinirken Ann Lund “yeter” dedi.", "dedi", "yeter"),
        ("ja", "観客が沸く中、「残念」と述べた。", "述べた", "残念"),
        ("da", "»Det er slut,« sagde hun tilskuerne.", "sagde", "Det er slut"),
        ("en", "In the camp, she said it was “over”.", "said", "over"),
        ("pl", "W otoczeniu doradców powiedziała, że to „koniec”.", "powiedziała", "koniec"),
        ("fr", "« C’est fini », a-t-elle dit en public.", "dit", "C’est fini"),
        ("it", "«È finita», ha detto in pubblico.", "detto", "È finita"),
        ("es", "«Se acabó», dijo ante la multitud.", "dijo", "Se acabó"),
        ("pt", "“Acabou”, disse à torcida.", "disse", "Acabou"),
        ("de", "„Es ist aus“, rief sie den Fans zu.", "rief", "Es ist aus"),
        ("nl", "‘Het is klaar’, zei ze tegen het publiek.", "zei", "Het is klaar"),
        ("ko", "팬들이 환호하자 “아쉽다”고 말했다.", "말했다", "아쉽다"),
        ("zh", "她对观众说：“结束了。”", "说", "结束了。"),
        ("el", "«Τέλος», είπε στο κοινό.", "είπε", "Τέλος"),
        ("ru", "«Хватит», — крикнула она в толпу.", "крикнула", "Хватит"),
        ("ar", "وقالت للجمهور: «انتهى».", "وقالت", "انتهى"),
        ("he", '"זה נגמר", אמרה לקהל.', "אמרה", "זה נגמר"),
        ("hi", "उन्होंने भीड़ से कहा, “बस।”", "कहा", "बस।"),
        ("fa", "او به مردم گفت: «تمام شد».", "گفت", "تمام شد"),
        ("bn", "তিনি এলাকাবাসীকে বলেন, ‘শেষ’।", "বলেন", "শেষ"),
        ("ru", "«Нет», — сказал после встречи с Дмитрием Орловым.", "сказал", "Нет"),
        ("ru", "Из окружения вышли 300 солдат: «Мы живы», — сказала она.", "сказала", "Мы живы"),
        ("uk", "З оточення вийшли 300 солдатів: «Ми живі», — сказала вона.", "сказала", "Ми живі"),
        ("de", "Im Umfeld der Schule sei es „ruhig“, sagte sie.", "sagte", "ruhig"),
        ("de", "Im Umfeld der Ministerin sei es „ruhig“, sagte sie.", "sagte", "ruhig"),
        ("cs", "Z okolí Prahy přijelo sto lidí: „Jsme tu,“ řekla.", "řekla", "Jsme tu"),
        ("sk", "Z okolia Košíc prišlo sto ľudí: „Sme tu,“ povedala.", "povedala", "Sme tu"),
        ("pl", "Z otoczenia stadionu zniknęli: „Cisza” – powiedziała.", "powiedziała", "Cisza"),
        ("it", "Negli ambienti chiusi «si soffoca», ha detto.", "detto", "si soffoca"),
        ("hr", "Iz okruženja je izašlo sto ljudi: „Živi smo”, rekla je.", "rekla", "Živi smo"),
        ("de", "Jo Hale traf der Minister und sagte: „Nein.“", "sagte", "Nein."),
        ("de", "Hale, ihre Nachbarin, nennt sie „stur“.", "nennt", "stur"),
        ("tr", "Hale ise bakan “gidiyoruz” dedi.", "dedi", "gidiyoruz"),
        ("de", "Dem Publikum sagte sie, es sei „aus“.", "sagte", "aus"),
        ("de", "Den Fans sagte sie, es sei „aus“.", "sagte", "aus"),
        ("nl", "Het publiek zei ze dat het ‘over’ was.", "zei", "over"),
        ("pt", "Aos moradores disse que era “o fim”.", "disse", "o fim"),
        ("it", "Davanti ai tifosi ha detto che è «finita».", "detto", "finita"),
        ("sv", "Inför publiken sade hon att det var ”slut”.", "sade", "slut"),
        ("da", "Foran publikum sagde hun, at det var »slut«.", "sagde", "slut"),
        ("nb", "Foran publikum sa hun at det var «slutt».", "sa", "slutt"),
        ("id", "Di depan warga mengatakan itu “selesai”.", "mengatakan", "selesai"),
        ("fa", "در برابر مردم گفت: «تمام شد».", "گفت", "تمام شد"),
        ("fa", "برای مردم گفت: «تمام شد».", "گفت", "تمام شد"),
        ("ar", "أمام الجمهور قال: «انتهى».", "قال", "انتهى"),
        ("ar", "«انتهى»، قال أمام الجمهور.", "قال", "انتهى"),
        ("he", 'מול הקהל אמרה: "זה נגמר".', "אמרה", "זה נגמר"),
        ("bn", "দর্শকরা চিৎকার করলে তিনি বলেন, ‘শেষ’।", "বলেন", "শেষ"),
        ("fa", "مردم که جمع شده بودند شنیدند رئیس گفت: «تمام شد».", "گفت", "تمام شد"),
        ("bn", "দর্শকেরা চলে গেলে নেতা বলেন, ‘শেষ’।", "বলেন", "শেষ"),
        ("zh", "她当着民众说：“结束了。”", "说", "结束了。"),
    ],
)
def test_who_may_be_the_speaker_is_quoted(tmp_path: Path, language: str, text: str, cue: str, quoted: str) -> None:
    corpus = read_corpus(written(tmp_path, text, language, _REGISTER, {}, statement("lund", cue)))
    article = corpus.articles["a"]
    assert [article.text[slice(*one)] for one in article.quotes["q"].quoted] == [quoted]
    assert [one.what for one in corpus.faults if "beside" in one.what] == []


@pytest.mark.parametrize(
    ("language", "name", "text", "cue"),
    [
        ("en", "Ann Peeters", "“No,” said a reader, Ann Peeters.", "said"),
        ("en", "Ann Peeters", "“No,” says the narrator, Ann Peeters.", "says"),
        ("de", "Anna Kolb", "„Nein“, sagte die Protagonistin, Anna Kolb.", "sagte"),
        ("it", "Anna Rossi", "«No», ha detto la protagonista, Anna Rossi.", "detto"),
        ("fr", "Anne Roux", "« Non », a dit la narratrice, Anne Roux.", "dit"),
        ("es", "Ana Ruiz", "«No», dijo la protagonista, Ana Ruiz.", "dijo"),
        ("pl", "Anna Nowak", "„Nie” – powiedziała narratorka, Anna Nowak.", "powiedziała"),
        ("ru", "Анна Зуева", "«Нет», — сказала героиня, Анна Зуева.", "сказала"),
        ("id", "Budi Santoso", "“Tidak,” kata seorang warga, Budi Santoso.", "kata"),
        ("en", "Ann Peeters", "Ann Peeters outside court said it was “over”.", "said"),
        ("en", "Ann Peeters", "Ann Peeters outside the court said it was “over”.", "said"),
        ("en", "Ann Peeters", "Ann Peeters facing the jury said it was “over”.", "said"),
        ("en", "Ann Peeters", "“No,” said a reader, retired teacher Ann Peeters.", "said"),
        ("de", "Anna Kolb", "„Nein“, sagte die Erzählerin, die frühere Richterin Anna Kolb.", "sagte"),
        ("en", "Margaret Court", "Court said it was “over”.", "said"),
        ("zh", "王小明", "村民王小明说：“结束了。”", "说"),
        ("zh", "李华", "居民李华说：“结束了。”", "说"),
        ("zh", "李华", "李华在观众面前说：“结束了。”", "说"),
        ("hi", "मोदी", "लोगों ने स्वागत किया और मोदी ने कहा, “बस।”", "कहा"),
        ("vi", "Nguyễn Văn A", "Nguyễn Văn A trước đám đông nói: “Hết rồi.”", "nói"),
        ("id", "Budi Santoso", "Budi Santoso bersama warga mengatakan: “Selesai.”", "mengatakan"),
    ],
)
def test_who_is_named_beside_a_crowd_says_it(tmp_path: Path, language: str, name: str, text: str, cue: str) -> None:
    corpus = read_corpus(written(tmp_path, text, language, {"x": person(name)}, {}, statement("x", cue)))
    assert len(corpus.articles["a"].quotes["q"].quoted) == 1
    assert [one.what for one in corpus.faults] == []


@pytest.mark.parametrize(
    "text", ["“Shame!” chanted the crowd, Reuters reported.", "“Shame!” cried fans, praising Ann Lund."]
)
def test_what_follows_a_crowd_may_be_of_another_clause(tmp_path: Path, text: str) -> None:
    cue = text.split()[1]
    corpus = read_corpus(written(tmp_path, text, "en", _REGISTER, {}, statement("lund", cue)))
    assert corpus.articles["a"].quotes["q"].quoted == []


_OFFICES: Json = {"lund": {"title": "Mayor"}, "hale": {"title": "Governor", "words": "Governor Jo Hale"}}


@pytest.mark.parametrize(("speaker", "quoted"), [("hale", ["No"]), ("lund", [])])
def test_an_office_is_of_who_has_it_in_the_article(tmp_path: Path, speaker: str, quoted: list[str]) -> None:
    text = "Mayor Ann Lund met Governor Jo Hale. “No,” said the governor."
    told = statement(speaker, "said") | {"roles": _OFFICES}
    corpus = read_corpus(written(tmp_path, text, "en", _REGISTER, {}, told))
    article = corpus.articles["a"]
    assert [article.text[slice(*one)] for one in article.quotes["q"].quoted] == quoted
    noted = f"beside “said” the text tells of “the governor”, who is “hale”, and nowhere “{speaker}”"
    assert (noted in [one.what for one in corpus.faults]) == (not quoted)


@pytest.mark.parametrize(
    ("of_lund", "of_hale", "office"),
    [
        ("presidential candidate", "Russian leader", "president"),
        ("professional footballer", "historian", "professor"),
        ("general secretary", "officer", "general"),
        ("deputy mayor", "governor", "mayor"),
        ("French president", "Russian leader", "president"),
    ],
)
def test_an_office_is_of_nobody_whose_title_has_no_more_than_a_part_of_it(
    tmp_path: Path, of_lund: str, of_hale: str, office: str
) -> None:
    text = f"The {of_lund} Ann Lund met the {of_hale} Jo Hale. “No,” said the {office}."
    told = statement("hale", "said") | {"roles": {"lund": {"title": of_lund}, "hale": {"title": of_hale}}}
    corpus = read_corpus(written(tmp_path, text, "en", _REGISTER, {}, told))
    article = corpus.articles["a"]
    assert [article.text[slice(*one)] for one in article.quotes["q"].quoted] == ["No"]


@pytest.mark.parametrize(
    ("language", "name", "cue"),
    [
        ("es", "José Luis Rodríguez Zapatero", "J. Z."),
        ("de", "Ursula von der Leyen", "U. L."),
        ("de", "Dr Anna Kolb", "A. K."),
        ("de", "Anna Maria Kolb", "A. K."),
        ("ru", "Иван Сидоров", "И. П. С."),
        ("ru", "Ivan Sidorov", "И. С."),
    ],
)
def test_initials_leave_out_a_title_or_a_second_name(tmp_path: Path, language: str, name: str, cue: str) -> None:
    told = statement("x", cue)
    told["quotes"]["q"] |= {"verbatim": True, "words": "No, no."}
    corpus = read_corpus(written(tmp_path, f"{cue} No, no. Then.", language, {"x": person(name)}, {}, told))
    assert [one.what for one in corpus.faults if "beside" in one.what] == []


def test_an_answer_is_of_whose_name_is_before_it(tmp_path: Path) -> None:
    text = "J. H. No, never. Jo Hale laughs."
    told = statement("lund", "J. H.")
    told["quotes"]["q"] |= {"verbatim": True, "words": "No, never."}
    corpus = read_corpus(written(tmp_path, text, "en", _REGISTER, {}, told))
    assert "beside “J. H.” the text names “J. H.”, and nowhere “lund”" in [one.what for one in corpus.faults]
