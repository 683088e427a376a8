"""What says in several words that somebody rates a thing so: the judges rated it “fair”, by language.

A line for each language, of regular expressions; MARK is a quotation mark. Behind “he” or “she” it may be the speaker.
"""

PHRASES_OF_APPRAISAL = r"""
en: (?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bwe )(?<!\bI )(?<!\bto )(?:rat|rank|grad|scor|mark|vot|want|judg|assess|
 prais|hail|applaud|condemn|crown|bill|advertis|peg)(?:es|s|ted|ed|e) (?:it|him|her|them|this|that|us|me|(?:the|its|his|
 her|their) \w+)(?: \w+)?(?= MARK)|(?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bwe )(?<!\bI )(?:show(?:s|ed|n)|held|posed|
 passed|flagged|tagged|sentenced) (?:it|him|her|them|this|that|(?:the|its|his|her|their) \w+) (?:off |up |out )?(?:as|
 to)(?: an?| the)?(?= MARK)
de: (?<!\ber )(?<!\bsie )(?<!\bwir )(?<!\bich )f(?:änden|ände) (?:es|das|dies|sie|ihn) (?=MARK)
es: que se (?:les?|l[ao]s?) \w+ (?:de |como )?(?=MARK)|(?<!\bse )(?:lo|la|los|las) (?:puntu|valor|evalu|clasific|not|
 cali)\w+ (?:como|de|con)(?: una?)?(?= MARK)|
 (?:lo|la|los|las) (?:ven|veían|vieron|encuentran|encontraban|encontraron|juzgan|juzgaron|querían|quieren)(?= MARK)|
 (?<=, )de acuerdo con (?:el|la|los|las|un|una|su|sus)(?= )
pt: (?:[oa]s?) (?:avali|not|pontu|classific|julg)\w+ (?:como|de|com)(?: uma?)?(?= MARK)|
 (?:[oa]s?) (?:veem|viam|viram|acham|acharam|consideram|consideraram|julgam|julgaram|queriam|querem)(?= MARK)|
 (?<=, )de acordo com (?:[oa]s?|uma?|seu|sua)(?= )
it: (?:hanno|avevano|avrebbero) (?:valutat|promoss|bocciat|votat|giudicat|trovat|ritenut)[oaie](?: come)?(?= MARK)|
 l[oaie] (?:trovano|trovavano|vedono|giudicano|ritengono|vogliono|volevano)(?= MARK)
ca: que se(?:['’]ls?| l[ai]| les) \w+ (?:de |com a )?(?=MARK)
ar: (?:لوصف|لتسمي|وُصف|لُقب|اتُهم)\w*
he: ש?(?:כונה|כונתה|כונו|הואשם|הואשמה)
ko: 불린
fr: (?<!\bje )(?<!\bnous )(?:l['’]ont|l['’]avaient|les ont) (?:noté|jugé|trouvé|évalué|voté|
 voulu)e?s?(?: comme)?(?= MARK)|
 l[ea]s? (?:trouvent|trouvaient|jugent|jugeaient|veulent|voulaient|voient)(?= MARK)
nl: (?<=MARK )(?:vonden|keurden|beoordeelden|vinden|willen|wilden)|beoordeel\w* (?:\w+ ){0,3}als
sv: (?<!\bhan )(?<!\bhon )(?<!\bde )(?:bedöm|värder|betygs[aä]t)\w+ (?:\w+ ){0,3}(?:som|till|med)|tycker (?:det|den|
 han|hon|de) är(?= MARK)
da: (?<!\bhan )(?<!\bhun )(?<!\bde )(?:bedøm|vurder)\w+ (?:\w+ ){0,3}(?:som|til)|synes,? (?:det|den|han|hun|
 de) er(?= MARK)
nb: (?<!\bhan )(?<!\bhun )(?<!\bde )(?:bedøm|vurder)\w+ (?:\w+ ){0,3}(?:som|til)|synes (?:det|den|han|hun|
 de) er(?= MARK)
pl: (?:ocen|uzna)\w+ (?:\w+ ){0,2}(?:jako|za)|(?:na ocenę)(?= MARK)
cs: (?:hodnot|ohodnot|posuzu)\w+ (?:\w+ ){0,2}jako
sk: (?:hodnot|ohodnot|posudzu)\w+ (?:\w+ ){0,2}ako
hr: (?:procijen|procen|ocijen|ocen|vide|smatraj)\w* (?:\w+ ){0,2}kao
sl: (?:ocen|presoj)\w+ (?:\w+ ){0,2}(?:kot|za)
ru: (?:оцен\w+|признал\w*|сочл\w+|счита\w+) (?:\w+ ){0,2}(?:как|на|в)(?= MARK)
uk: (?:оцін\w+|визнал\w*|вважа\w+) (?:\w+ ){0,2}(?:як|на|в)(?= MARK)
bg: (?:оцен\w+|признаха) (?:\w+ ){0,2}(?:като|на)(?= MARK)
el: (?:έκριν|βαθμολόγησ|αξιολόγησ|βρήκ)\w+(?: \w+){0,3}(?: ως| με)?(?= MARK)
ro: (?:evalu|not|apreci|jude)\w+ (?:\w+ ){0,2}(?:ca|drept|cu)(?: fiind)?(?= MARK)
hu: (?<=MARK )(?:értékel(?:te|ték)|minősít(?:ette|ették)|tart(?:ották|ják))
fi: (?:arvioi|arvioivat|pitivät|pitävät)(?: \w+){0,2}(?= MARK)
id: (?<!\bia )(?<!\bdia )(?:menilai|menganggap)(?:nya| \w+)(?= MARK)
"""
