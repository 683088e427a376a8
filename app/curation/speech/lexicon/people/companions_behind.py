"""The same people behind the name of somebody, as regular expressions: Obama's wife, Orpon avustaja."""

from app.curation.speech.lexicon.people.companions import OF_HER, OF_HIM, PEOPLE
from app.curation.speech.lexicon.people.companions_more import HEADING, WORKING_BEHIND
from app.curation.speech.lexicon.people.spokesmen import SPEAKERS
from app.curation.speech.lexicon.rows import rows_of
from app.patterns import Patterns

_BEHIND = r"""
de: [ \u00a0]nahe[ -]?stehende[nrm]?[ \u00a0](?:Quellen?|Kreise|Person(?:en)?|Informant(?:en|in)?)
tr: ['’]y?[ae][ \u00a0]yakın[ \u00a0](?:bir[ \u00a0])?(?:kaynak|isim|çevre|yetkili)\w*
hu: (?:-?h[oeö]z)?[ \u00a0]közel[ \u00a0]álló[ \u00a0]\w+|[ \u00a0](?:\w+[ \u00a0])?(?:munkatársa|tanácsadója|barátja|
 barátnője|kollégája|rokona|bírálója|ellenfele|
 riválisa|
 szomszédja|felesége|özvegye|férje|anyja|apja|édesanyja|édesapja|bátyja|öccse|nővére|húga|testvére|fia|lánya|szülei|
 élettársa|
 elődje|utódja|helyettese|áldozata|környezete)\b
fi: [ \u00a0]lähellä[ \u00a0]olev\w+[ \u00a0]läh\w+|[ \u00a0](?:\w+[ \u00a0])?(?:avustaja|neuvonantaja|ystävä|kollega|
 sukulainen|arvostelija|vastustaja|kilpailija|
 kannattaja|
 naapuri|vaimo|puoliso|leski|mies|äiti|isä|veli|sisko|poika|tytär|vanhemmat|edeltäjä|seuraaja|uhri|lähipiiri)n?\b
ja: [^、。「」はがをのに]{0,6}(?:側|陣営|に近い(?:関係者|人物|情報筋|筋)|の(?:側近|顧問|友人|同僚|親族|妻|
 夫|母|父|兄|弟|姉|妹|息子|娘|両親|
 家族|元妻|元夫|秘書|後任|前任|隣人))
lt: [ \u00a0](?:žmona|vyras|motina|tėvas|brolis|sesuo|sūnus|dukra|draugas|draugė|padėjėj\w+|patarėj\w+|bendražyg\w+)\b
lv: [ \u00a0](?:sieva|vīrs|māte|tēvs|brālis|māsa|dēls|meita|draugs|draudzene|palīg\w+|padomnie\w+)\b
et: [ \u00a0](?:abikaasa|naine|mees|ema|isa|vend|õde|poeg|tütar|sõber|nõunik|abi)\b
ko: (?: ?[가-힣]{1,5})? 측(?: 관계자)?(?=[은는이가 ])|
 (?: ?[가-힣]{1,5})?의 ?(?:\w+ )?(?:측근|보좌관|친구|동료|친척|부인|아내|남편|
 어머니|아버지|형|동생|누나|언니|아들|딸|부모|
 가족|비서|후임|전임|이웃)
zh: [^，。、“”的]{0,4}[的之](?:助手|助理|顾问|顧問|朋友|好友|同事|亲属|親屬|妻子|丈夫|母亲|母親|
 父亲|父親|哥哥|弟弟|姐姐|妹妹|
 儿子|兒子|女儿|女兒|父母|家人|秘书|秘書|对手|對手|支持者|批评者|批評者|邻居|鄰居|亲信|親信|前妻|前夫|消息人士)
hi: [ \u00a0]क[ेीा][ \u00a0](?:सहयोगी|सलाहकार|दोस्त|मित्र|साथी|रिश्तेदार|पत्नी|पति|मां|माँ|पिता|भाई|बहन|बेटे|बेटी|
 परिवार|करीबी)
"""
_SPEAKING_BEHIND = r"""
hu: [ \u00a0](?:\w+[ \u00a0])?(?:szóvivője|sajtófőnöke|ügyvédje|védője|ügynöke|menedzsere|irodája)\b
fi: [ \u00a0](?:\w+[ \u00a0])?(?:tiedottaja|edustaja|asianajaja|puolustusasianajaja|toimisto)n?\b
ja: [^、。「」はがをのに]{0,6}の(?:弁護士|弁護人|代理人|広報(?:担当)?[者官]?|報道(?:官|担当者?)|事務所)
lt: [ \u00a0](?:advokat\w+|gynėj\w+|atstov\w+)\b
lv: [ \u00a0](?:advokāt\w+|aizstāv\w+|pārstāv\w+)\b
et: [ \u00a0](?:advokaat|kaitsja|pressiesindaja|esindaja)\b
ko: (?: ?[가-힣]{1,5})?의 ?(?:\w+ )?(?:변호사|변호인|대변인|대리인|사무실)
zh: [^，。、“”的]{0,4}[的之](?:律师|律師|发言人|發言人|代表律师|经纪人|經紀人|办公室|辦公室)
hi: [ \u00a0]क[ेीा][ \u00a0](?:वकील|प्रवक्ता|कार्यालय)
"""
# Bob's wife, and without the “s” who works for him: Hill campaign manager Bob Roe.
_OF_HIS = r"(?:['’]s?(?: [\w-]+){0,2}|(?: (?:campaign|press|senior|top|former|longtime))*)"
# A genitive that the name ends in: Webers Frau, Bergs advokat, Rutte's woordvoerder; no more than a word is between,
# and none where both are one: Scholz-Sprecher.
_GENITIVE = r"(?:(?:(?<=[a-zäöüßåøæé][sxz])|(?<=[sxzß])['’]|['’]s)(?: [\w-]+)? |-)"
_JOINING_S = ("de", "nl", "sv", "da", "nb")
# An adjective that is made of the name: Novákův mluvčí, Markovićeva supruga.
_OWN = r"(?:(?<=[ůoe]v)|(?<=[oe]va)|(?<=[oe]vo)|(?<=in)|(?<=ina)|(?<=[ое]в)|(?<=[ое]ва))[ \u00a0](?:\w+[ \u00a0])?"
_OWNED = {
    tag: rf"{_OWN}(?:{men}|{rows_of(OF_HER)[tag]})(?!\w)"
    for tag, men in rows_of(OF_HIM).items()
    if tag in ("cs", "sk", "hr", "sl")
}


_WORKING = {
    "hu": rf"[ \u00a0](?:\w+[ \u00a0])?(?:{WORKING_BEHIND['hu']})\b",
    "fi": rf"[ \u00a0](?:\w+[ \u00a0])?(?:{WORKING_BEHIND['fi']})n?\b",
    "ja": rf"[^、。「」はがをのに]{{0,6}}の(?:{WORKING_BEHIND['ja']})",
    "ko": rf"(?: ?[가-힣]{{1,5}})?의 ?(?:\w+ )?(?:{WORKING_BEHIND['ko']})",
    "zh": rf"[^，。、“”的]{{0,4}}[的之](?:{WORKING_BEHIND['zh']})",
}


def _of_his(people: dict[str, str], behind: str, more: dict[str, str]) -> Patterns:
    rows = {"en": rf"{_OF_HIS} {people['en']}(?!\w)", **rows_of(behind)}
    rows |= {tag: f"{rows[tag]}|{row}" if tag in rows else row for tag, row in more.items()}
    joined = {tag: rf"{_GENITIVE}{people[tag]}(?!\w)" for tag in _JOINING_S}
    return Patterns(rows | {tag: f"{row}|{rows[tag]}" if tag in rows else row for tag, row in joined.items()})


# Who is beside him, and who speaks for him.
_ALL = {tag: f"(?:{nouns}|{HEADING[tag]})" if tag in HEADING else nouns for tag, nouns in PEOPLE.items()}
OF_HIS = _of_his(_ALL, _BEHIND, _WORKING | _OWNED)
SPEAKING_FOR_HIM = _of_his(SPEAKERS, _SPEAKING_BEHIND, {})
