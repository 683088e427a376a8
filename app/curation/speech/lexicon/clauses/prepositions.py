"""Words before a name that make it no subject: prepositions, and what begins a clause on when something is said."""

PREPOSITIONS = """
en: about after against alongside among as at because before behind beside between by despite during for from in into
 like near of off on over since than to towards under unlike until upon versus via when where while with within without
de: als am an auf aus außer bei beim bevor bis da dass durch für gegen gegenüber hinter im in laut mit nach nachdem
 neben ohne seit statt über um unter vom von vor während weil wenn wie wo zu zum zur zwischen des dem ob
nl: aan als bij dan door in met na naar naast nadat namens om omdat onder op over sinds tegen terwijl toen tot tussen
 uit van via volgens voor voordat wanneer zonder
fr: à après au avant avec chez comme contre d dans de depuis des devant du en entre lorsque lorsqu pendant pour quand
 que qu sans selon sous sur vers
es: a al ante bajo como con contra cuando de del desde donde durante en entre hacia hasta mientras para por que según
 sin sobre tras
pt: a ao à após com como contra da de desde do durante em enquanto entre na no para pela pelo por quando que segundo
 sem sob sobre
it: a ad al alla all che come con contro da dal dalla dall de del della dell di dopo durante fra in mentre nel nella
 nell per prima quando secondo senza sotto su sul sulla tra verso
ca: a al amb com contra d de del des durant en entre mentre per pel quan que segons sense sobre
ro: al ale când ca către cu de despre din după fără între în la lui pe pentru potrivit spre sub
sv: att av bakom bland då efter enligt från för före hos i innan med mellan mot när om på sedan som till under utan
 vid åt över
da: ad af at bag blandt da efter for fra før hos i ifølge med mellem mod når om på siden som til uden under ved
nb: at av bak blant da etter for fra før hos i ifølge med mellom mot når om på siden som til under uten ved
fi: ennen jälkeen kanssa koska kun mukaan että
hu: amikor hogy miután mert mint
pl: do dla gdy gdyż jak kiedy na o od po pod przed przez przy u w wobec z za że
cs: do jak když na o od po pod pro proti před při s u v z za že
bg: без в във до за из към край между на над о от по под пред преди при през с със след срещу у че когато докато
hr: bez do iz kod među na nad nakon o od po pod pred prema pri protiv radi s sa u uz za zbog da kad kada kako dok
sk: bez do k ku medzi na nad o od po pod pre pri proti s so u v vo z zo za že keď ako
sl: brez do iz k med na nad o od po pod pri proti s z v za da ko kot
ru: без в во для до за из к как когда на о об от по под после при про с со у что
uk: без в від до для за з із коли на о об перед під після по при про у що як
el: από για κατά με μετά όταν που πριν προς σε στη στην στις στο στον στου στους τη την της τις το τον του τους ως ότι
tr: gibi göre ile için kadar sonra
ar: إن أن إلى بأن بعد بين حول حين ضد عن عند عندما على في قبل لدى لقاء مع من منذ
fa: به با از برای در بر علیه درباره نزد
he: אחרי אל את בין כי לפני מן מפי נגד על עם של
"""
