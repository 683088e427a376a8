"""Who speak for a ministry as well as for somebody, as regular expressions: what they say for it is its own."""

from app.curation.speech.lexicon.rows import rows_of

_SPOKESMEN = r"""
en: (?:spokes(?:man|woman|person|people)|press secretary|lawyers?|attorneys?|solicitor|barrister|agent|publicist|
 representatives?|office|campaign)
de: (?:Sprecher(?:in)?|Pressesprecher(?:in)?|Anw[aä]lt(?:in|e)?|Verteidiger(?:in)?|Manager(?:in)?|Büro)
nl: (?:woordvoerd(?:er|ster)|advoca(?:at|te)|raads(?:man|vrouw)|manager|kabinet)
fr: (?:porte-parole|avocat(?:e|s)?|défenseur|agent|attachée? de presse|cabinet)
es: (?:portavoz|portavoces|vocer[oa]|abogad[oa]s?|defensora?|agente|representante|oficina)
pt: (?:porta-voz|advogad[oa]s?|defensora?|agente|representante|gabinete)
it: (?:portavoce|avvocat[oi]|legal[ei]|difensor[ei]|agente|procuratore|ufficio stampa)
ca: (?:portaveu|advoca(?:t|da)|defensora?|agent|oficina)
sv: (?:talesperson(?:en)?|talesman(?:nen)?|taleskvinnan?|pressekreteraren?|advokat(?:en)?|försvararen?|agent(?:en)?)
da: (?:talsmand(?:en)?|talsperson(?:en)?|pressesekretær(?:en)?|advokat(?:en)?|forsvarer(?:en)?|agent(?:en)?)
nb: (?:talsmann(?:en)?|talsperson(?:en)?|talskvinne[na]?|pressesekretær(?:en)?|
 advokat(?:en)?|forsvarer(?:en)?|agent(?:en)?)
ar: (?:محامي?(?:ة|و)?|متحدثة? باسم|المتحدثة? باسم|وكيل|مكتب)
he: (?:עור(?:ך|כת) (?:דינ[וה]|הדין)|ה?דובר[תו]?|פרקליט[וה]|סוכנו|לשכת)
fa: (?:وکیل|سخنگوی|مدیر برنامه|دفتر)
id: (?:pengacara|kuasa hukum|juru bicara|jubir|manajer|kantor)
vi: (?:luật sư|người phát ngôn|phát ngôn viên|người đại diện|văn phòng)
th: (?:ทนาย(?:ความ)?|โฆษก|ผู้จัดการ|สำนักงาน)
ro: (?:purtăto(?:rul(?:ui)?|area|arei) de cuvânt|avocat(?:ul(?:ui)?|a|ei)|apărătorul|agentul|reprezentantul|biroul)
bg: (?:адвокатът?|адвокатката|говорител(?:ят|ката)|защитникът|агентът)
el: (?:εκπ(?:ρόσωπο|ροσώπο)\w*|δικηγόρο\w+|συνήγορο\w+|γραφείο)
"""
SPEAKERS = rows_of(_SPOKESMEN)
