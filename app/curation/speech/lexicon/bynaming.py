"""Words before a name in marks that say that it is one, by language: titled, nicknamed, the slogan."""

# What has a name of its own, which stands between commas behind it.
HEADING = """
en: title headline name single track debut ballad thriller sequel tune musical remake anthology
de: titel überschrift name namen schlagzeile
nl: titel kop naam leus slogan
fr: titre nom single tube morceau opus
es: título titular nombre lema sencillo tema
pt: título manchete nome single
it: titolo nome singolo
sv: titeln titel rubriken rubrik namnet parollen
da: titlen titel overskriften overskrift navnet
nb: tittelen tittel overskriften overskrift navnet
"""
# What a by-name stands behind, which may begin with a small letter.
BYNAMING = """
en: surname titled subtitled entitled headlined headlines captioned banner placard nicknamed known named headed word
 words
 phrase term
 label labelled labeled marked typed nickname moniker slogan motto rated graded classified billed line lines adage
 proverb mantra catchphrase voted ticked clause shirt shirts sticker expression
de: nachname* familienname* betitelt untertitelt genannt bekannt genannte bekannte namens wort begriff motto titel
 überschrift schlagwort
 aufschrift slogan etikett klausel betreff shirt sticker hashtag ausdruck bezeichnung stichwort
 kennwort codewort passwort codenamen codename decknamen arbeitstitel
nl: achternaam alias bijgenaamd ondertiteld getiteld genaamd genoemd bekend woord motto titel kop etiket stempel
 clausule shirt sticker
 term uitdrukking
fr: patronyme alias surnommé* dit dite dits intitulé* sous-titré* titré* baptisé* nommé* connu* mot mots terme slogan
 pancarte
 banderole étiquette
 qualificatif clause shirt maillot affiche autocollant expression
es: apellido alias conocid* apodad* llamad* titulad* subtitulad* denominad* palabra término lema pancarta etiqueta
 calificativo
 cláusula camiseta cartel pegatina expresión
pt: conhecid* apelidad* chamad* intitulad* subintitulad* palavra termo lema rótulo epíteto
 cláusula camiseta cartaz faixa expressão
it: cognome alias detto detta soprannominat* intitolat* sottotitolat* conosciut* chiamat* parola termine motto slogan
 striscione
 etichetta epiteto clausola maglietta maglia cartello espressione
ro: numit* supranumit* intitulat* cuvânt* termen* etichet* calificativ* expresi*
sv: kallad kallade känd ordet mottot parollen rubriken titeln stämpeln etiketten klausulen tröja
 uttrycket termen begreppet
da: ordet ordene kaldet kendt overskriften titlen stemplet etiketten klausulen udtrykket begrebet
nb: ordet ordene kalt kjent overskriften tittelen stempelet merkelappen klausulen uttrykket begrepet
pl: zwan* nazywan* słowo słowa hasłem tytułem nazwą nazwie przydomek przydomkiem hasło napis napisem pseudonimem
 etykiet* określeni* klauzul* koszulce plakacie wyrażeni* termin
cs: přezdívan* zvan* názvem názvu titulkem přezdívk* heslem nápisem slovo slova slovem výraz výrazu pojem pojmu nálepk*
 označení doložk* klauzul* tričku termín*
sk: prezývan* zvan* názvom názvu titulkom prezývk* heslom nápisom slovo slová slovom výraz výrazu pojem pojmu nálepk*
 označenie termín*
ru: фамилия фамилией фамилии называем* прозван* именуем* слово слова лозунг* девиз* названи* заголовк* прозвищ*
 надпис* кличк* слоган* ярлык*
 клейм* термин* выражени*
bg: наричан* заглавие надпис прякор* лозунг* мото дума думата думите термин* израз* етикет*
el: γνωστή γνωστός γνωστό τίτλο σύνθημα επιγραφή παρατσούκλι λέξη λέξης λέξεις φράση φράσης όρος όρο όρου χαρακτηρισμ*
 ταμπέλα ετικέτα
ar: المعروف المعروفة الملقب الملقبة عنوان بعنوان شعار بشعار لقب بلقب كلمة كلمات لكلمة عبارة مصطلح
he: המכונה כותרת הכותרת בכותרת כינוי לכינוי הכינוי בכינוי סיסמה הסיסמה המילה המילים הביטוי המונח תווית התווית
id: dijuluki berjudul bertajuk bertuliskan julukan label sebutan
zh: 外号 外號 绰号 綽號 昵称 暱稱 花名 人称 人稱 名为 名為 称为 稱為 对 對 向
uk: слово слова назвою заголовк* прізвиськ* написом гасло гаслом ярлик* тавро термін* вислів*
hr: naslovom nazivom imenom nadimak nadimkom geslom sloganom parolom natpisom riječ riječi izraz termin pojam etiket*
lt: pavadinimu antrašte užrašu šūkiu pravarde žodis žodžio žodį žodžiai terminas terminą etiket* apibūdinim*
et: pealkir* nimega hüüdnim* loosung* sõna sõnad termin* silt sildi silti nimetus*
fa: عنوان لقب شعار نام واژه واژهٔ واژگان کلمه کلمهٔ کلمات اصطلاح عبارت برچسب
sl: naslovom nazivom imenom vzdevek vzdevkom geslom sloganom napisom beseda besedo besede izraz oznak* etiket*
fi: sana sanan sanaa sanat termi termiä termin leima leiman leimaa nimitys nimitystä nimityksen
lv: vārds vārdu vārda termins terminu nosaukum* virsrakst* uzrakst* sauk* iesauk* apzīmējum* birk*
vi: cụm_từ từ thuật_ngữ mác nhãn
ca: paraula terme lema etiqueta qualificatiu titula* anomenad* conegu* mot pancart* expressió
"""
