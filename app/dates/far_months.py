"""Months of languages whose papers are read more rarely: dates are read by them, sentences not searched for them."""

from app.dates.plain import plain

# By the month, in Telugu, Malayalam, Kannada, Gujarati, Punjabi, Sinhala, Lao, Basque, Welsh, Irish, Maltese,
# Azerbaijani, Somali, Hausa, Esperanto, Zulu and Luxembourgish.
_MONTHS = """
జనవరి ജനുവരി ಜನವರಿ જાન્યુઆરી ਜਨਵਰੀ ජනවාරි ມັງກອນ urtarrilaren urtarrila ionawr eanáir jannar yanvarın janaayo janairu
  januaro januwari januar
ఫిబ్రవరి ഫെബ്രുവരി ಫೆಬ್ರವರಿ ಫೆಬ್ರುವರಿ ફેબ્રુઆરી ਫਰਵਰੀ පෙබරවාරි ກຸມພາ otsailaren otsaila chwefror feabhra frar fevralın
  febraayo fabrairu februaro februwari
మార్చి മാർച്ച് മാര്‍ച്ച് ಮಾರ್ಚ್ માર્ચ ਮਾਰਚ මාර්තු ມີນາ martxoaren martxoa mawrth márta marzu martın maarso maris marto
  mashi
ఏప్రిల్ ഏപ്രിൽ ഏപ്രില്‍ ಏಪ್ರಿಲ್ એપ્રિલ ਅਪ੍ਰੈਲ අප්‍රේල් ເມສາ apirilaren apirila ebrill aibreán aprelin abriil afrilu aprilo
  ephreli
మే മേയ് മെയ് ಮೇ મે ਮਈ මැයි मे ພຶດສະພາ maiatzaren maiatza bealtaine mejju mayın maajo mayu majo meyi mee
జూన్ ജൂൺ ജൂണ്‍ ಜೂನ್ જૂન ਜੂਨ ජූනි ມິຖຸນາ ekainaren ekaina mehefin meitheamh ġunju iyunun juun yuni junio juni
జులై జూలై ജൂലൈ ജൂലായ് ಜುಲೈ જુલાઈ ਜੁਲਾਈ ජූලි ກໍລະກົດ uztailaren uztaila gorffennaf iúil lulju iyulun luulyo yuli
  julio julayi
ఆగస్టు ഓഗസ്റ്റ് ಆಗಸ್ಟ್ ઓગસ્ટ ਅਗਸਤ අගෝස්තු ສິງຫາ abuztuaren abuztua awst lúnasa awwissu avqustun agoosto agusta
  aŭgusto agasti
సెప్టెంబర్ സെപ്റ്റംബർ സെപ്റ്റംബര്‍ ಸೆಪ್ಟೆಂಬರ್ સપ્ટેમ્બર ਸਤੰਬਰ සැප්තැම්බර් ກັນຍາ irailaren iraila medi settembru
  sentyabrın sebteembar satumba septembro septhemba
అక్టోబర్ ഒക്ടോബർ ഒക്ടോബര്‍ ಅಕ್ಟೋಬರ್ ઓક્ટોબર ਅਕਤੂਬਰ ඔක්තෝබර් ຕຸລາ urriaren urria hydref ottubru oktyabrın oktoobar
  oktobro okthoba
నవంబర్ നവംബർ നവംബര്‍ ನವೆಂಬರ್ નવેમ્બર ਨਵੰਬਰ නොවැම්බර් ພະຈິກ azaroaren azaroa tachwedd samhain novembru noyabrın
  nofeembar nuwamba novembro novemba
డిసెంబర్ ഡിസംബർ ഡിസംബര്‍ ಡಿಸೆಂಬರ್ ડિસેમ્બર ਦਸੰਬਰ දෙසැම්බර් ທັນວາ abenduaren abendua rhagfyr nollaig diċembru
  dekabrın diseembar disamba decembro disemba
"""
FAR_MONTHS = {
    plain(name): f"{n:02}"
    for n, row in enumerate(_MONTHS.replace("\n  ", " ").strip().splitlines(), 1)
    for name in row.split()
}
