"""Words that stand behind what is named in marks, or end it, by language."""

# What stands behind a name in marks.
NAMED = """
en: programme newspaper magazine campaign campaigners movement party side camp vote voters law bill act scheme show
 film movie book song album podcast sign signs banner placard poster shirt badge sticker flag hat cap tour prize award
 exhibition festival website site blog channel station radio agency network journal podcast series
 correspondent correspondents host hosts presenter interview interviews interviewer
tr: operasyon* harekât* kanal* ajans* site* portal* radyo* televizyon* sergi* festival*
 gazete* dergi* adlı olarak film* kitap* kitab* dizi* parti* proje* roman* oyun* şarkı* program* albüm* isimli
 başlık* slogan* lakap* lakab*
 röportaj* muhabiri sunucusu yapımcısı yönetmeni
az: qəzet* jurnal* kanal* agentlik* agentliy* sayt* film* kitab* adlı
hu: című nevű néven lap lapnak lapban lapot feliratú jelszóval jelszavú címmel napilap* hetilap* újság újságnak
 újságban magazin* portál*
 csatorn* rádió* televízió* folyóirat* ügynökség* műsor* film filmje filmben regény* könyv*
fi: lehti lehden lehdelle lehdessä kanava kanavalle kanavalla sivusto sivustolle ohjelma ohjelmassa elokuva elokuvassa
 kirja kirjassa romaani romaanissa sarja sarjassa
et: ajaleh* ajakir* leht lehele telekanal* saade saates raamat* film* portaal*
lt: dienrašt* laikrašt* savaitrašt* žurnal* portal* laid* knyg* film* roman*
lv: laikrakst* žurnāl* portāl* raidījum* grāmat* film* romān*
ja: が報じ が伝え によると と呼ば と称 紙 誌 の取材 のインタビュー と題 と名付 と名づけ と銘打
 の異名 の愛称 の通称 のあだ名
 特派員 記者 司会 出演者 の特派員 の記者 の司会 の制作 のプロデューサー の監督 の作者 の著者 の編集長
zh: 号 號 探测器 探測器 护卫舰 護衛艦 台风 颱風 卫星 衛星 节目 節目 一书 一書 采访 採訪 专访 專訪 倡议 倡議 工程 系列
 行动 行動 品牌 平台 集团 集團 公司 杂志 雜誌 为题 為題 为名 為名 实验 實驗 称号 稱號 演讲 演講 会议 會議 大会 大會
 论坛 論壇 座谈会 座談會 文学奖 文學獎 奖章 獎章 颁奖 頒獎 典礼 典禮 仪式 儀式 发布会 發布會 研讨会 研討會 峰会 峰會
 大赛 大賽 决赛 決賽 联赛 聯賽 锦标赛 錦標賽 邀请赛 邀請賽 音乐会 音樂會 音乐节 音樂節 电影节 電影節 展览 展覽 博览会
 博覽會 晚会 晚會 活动 活動 杯 奖 獎
 发言人 發言人 记者 記者 特派员 特派員 主持人 制片人 创始人 創始人 工作人员 工作人員 选举 選舉
ko: 신문 방송 매체 통신 보도에 웹사이트 누리집 에 출연 와의 과의 인터뷰 사업 프로젝트 공연 영화 드라마 콘서트
 라는_제목 이라는_제목 란_제목 라는_이름 이라는_이름 라는_별명 이라는_별명
 특파원 기자 진행자 의_특파원 의_기자 의_진행자 의_제작자 의_감독 의_작가 의_대변인
hi: फिल्म फ़िल्म यात्रा योजना परियोजना अभियान नामक पत्रिका अखबार चैनल शीर्षक* नाम
 वेबसाइट एजेंसी किताब उपन्यास नाटक
 के_संवाददाता के_निर्माता के_निर्देशक के_संपादक के_लेखक के_प्रवक्ता
ur: نامی فلم اخبار چینل ویب ناول کتاب جریدے رسالے
ta: நாளிதழ* பத்திரிகை* தொலைக்காட்சி* இணையதள* திரைப்பட* நூல*
bn: এর_নির্মাতা এর_প্রযোজক এর_সংবাদদাতা এর_উপস্থাপক এর_পরিচালক চ্যানেল* ওয়েবসাইট* বই* ছবি* চলচ্চিত্র* সিনেমা*
 পত্রিকা* উপন্যাস* প্রকল্প* নাম* শীর্ষক গান* নাটক*
"""
# The same behind a name that has a capital: the “Thunder” case, but the “difficult” case.
NAMED_IN_CAPITALS = """
en: project operation case affair scandal deal treaty protocol initiative mission doctrine group gang scheme program
 strategy alliance coalition faction brand label foundation centre center raid plot virus variant ship vessel hotel
 restaurant programmes projects operations cases dog cat horse boat yacht
hu: ügy* projekt* művelet* akció* program* terv* csoport* mozgalom* párt*
tr: davası* olayı* planı* anlaşması* yasası* grubu* hareketi*
et: projekt* juhtum* operatsioon* kava*
lt: byl* projekt* operacij* plan*
lv: liet* projekt* operācij* plān*
"""
# What tells of words in marks that they are words, behind them.
WORDED = """
en: voice accent label moniker nickname epithet
tr: söylenti* suçlama* iddia* sözcüğ* sözcük* kelimesi* kelimele* yakıştırma* etiket* nitelendirme*
hu: vád* szó szót szóval szavak szavai* mondatá* mondata* kifejezés* jelző jelzőt jelzővel címke címkét
zh: 一词 一詞 这个词 這個詞 二字 两字 兩字
hi: शब्द*
ur: لفظ
bn: শব্দ*
ko: 라는_꼬리표 라는_수식어 라는_딱지 이라는_꼬리표 이라는_수식어 이라는_딱지
 라는_말은 라는_말이 라는_단어가 라는_단어는 라는_용어가 라는_용어는 이라는_말은 이라는_말이 이라는_단어가
 이라는_단어는 이라는_용어가 이라는_용어는 란_말은 이란_말은 란_단어는 이란_단어는
"""
# What the name of a thing ends with, where no capital tells it.
ENDING = """
zh: 号 號 杯 行动 行動 计划 計畫 計劃 工程 倡议 倡議 法案
hi: यात्रा योजना अभियान मिशन पार्टी मोर्चा
ur: تحریک مارچ منصوبہ پارٹی
bn: প্রকল্প অভিযান পার্টি লীগ
"""
# What is done with a thing that has such a name, right before it.
DOING_WITH = """
zh: 推出 实施 實施 启动 啟動 通过 通過 发起 發起 参加 參加 加入 落实 落實 推动 推動 推行
"""
