"""Words that begin as verbs of saying do, and are none: la crise, dicembre, спрос; by language."""

NO_VERBS = """
fr: crise* critère* crime* crimin* crist* appel appels appelant* assurance* assureu* parlement* rappel rappels scandale*
 scandaleu* écrivain* écriture* jugement* lancement* hurlement* précisément demandeu* jugeot* parlant*
es: coreano* coreana* manifestante* denunciante* considerable* gritón escritor* escritura* llamamiento* llamativ*
 señal señales aseguradora* críticamente
pt: falta* falha* falh* falênc* falso* falsa* faleci* chamin* dissident* dissolu* dizim* considerável testemunha
 testemunhas criticamente seguradora* escritor*
it: dicembre dettagli* dissens* dissest* dissid* parlament* chiesa chiese commento commenti scrittor* scrivan*
 definitiv* testimone testimonial* griglia* criticità
ca: parlament* corea* escriptor* critèri*
nl: zeil* vondst* vraag vraagstuk* zegen zegje getuige getuigen schrijver* schrijfster*
sv: frågan frågans frågor frågorna kallt kallare ropet ropen skrivbord* tycke tycket klagan
da: skrivebord* råbet svarene
nb: skrivebord* ropet ropene svarene
fi: ilmoitu* varoitu* syyttäj* syytetty syytetyn syytteen korostu* vahvistu* huuto*
pl: tłumacz tłumacza tłumaczka doradca doradcy sądownictw*
cs: tvrdý tvrdá tvrdé tvrdého tvrdému tvrdém tvrdou tvrdým tvrdých tvrdými tvrdě tvrdší*
sk: tvrdý tvrdá tvrdé tvrdého tvrdému tvrdom tvrdej tvrdú tvrdým tvrdých tvrdo tvrdší* hovorca hovorcu hovorkyň*
hr: dodatni* dodatak dodatk* molitv* tvrđav* naučn*
sl: reka reke reki reko rekord* rekreac* dejstv* dejanj* dejavn* dejansk* povezav* povezan* povečan* poveljn* povprečj*
 povprečn* dodatn* dodatek dodatk* trden trdn*
ru: спрос спроса спросу спросом спросе сравнительн* уверенност* училищ* кричащ* добавк* отметк*
uk: додатков* додаток додатк* запит запиту запити назви назвою
bg: твърд твърда твърдо твърдият твърдата твърдото твърдите твърде заявк* добавк* определен*
hu: nevezetes* hangsúly hangsúlyt figyelmeztetés* kiáltvány* minősítés* kérdés* követelmény*
tr: savunma savunması savunmasının savunmanın savunmada savunmaya savunmayı savunmacı* söylem söylemi söylemin
 söylemleri söylemler dedikodu* belirti belirtisi belirtinin belirtileri eklem eklemin
ar: ذكرى طالبا طالبة طلاب كتاب سماء سماح لقبا
"""
