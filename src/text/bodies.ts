/** Places in whose name something is issued or published. */
export const places: Record<string, string> = {
  湖南: "Hunan",
  长沙: "Changsha",
  常德: "Changde",
  常州: "Changzhou",
  江苏: "Jiangsu",
  苏州: "Suzhou",
  河北: "Hebei",
  湖北: "Hubei",
  河南: "Henan",
  郑州: "Zhengzhou",
  四川: "Sichuan",
  福建: "Fujian",
  福州: "Fuzhou",
  济南: "Jinan",
  温州: "Wenzhou",
  绍兴: "Shaoxing",
  浙江: "Zhejiang",
  杭州: "Hangzhou",
  宁波: "Ningbo",
  嘉兴: "Jiaxing",
  金华: "Jinhua",
  丽水: "Lishui",
  台州: "Taizhou",
  临海: "Linhai",
  瑞安: "Rui'an",
  平湖: "Pinghu",
  诸暨: "Zhuji",
  海盐: "Haiyan",
  宁海: "Ninghai",
  松阳: "Songyang",
  莲都: "Liandu",
  柯桥: "Keqiao",
  椒江: "Jiaojiang",
  邵阳: "Shaoyang",
  邵东: "Shaodong",
  衡阳: "Hengyang",
  株洲: "Zhuzhou",
  岳阳: "Yueyang",
  益阳: "Yiyang",
  张家界: "Zhangjiajie",
  怀化: "Huaihua",
  山西: "Shanxi",
  太原: "Taiyuan",
  大同: "Datong",
  运城: "Yuncheng",
  临汾: "Linfen",
  晋中: "Jinzhong",
  山东: "Shandong",
  青岛: "Qingdao",
  潍坊: "Weifang",
  临沂: "Linyi",
  滨州: "Binzhou",
  枣庄: "Zaozhuang",
  萧山: "Xiaoshan",
  湖州: "Huzhou",
  海宁: "Haining",
  宁德: "Ningde",
  榆林: "Yulin",
  亳州: "Bozhou",
  湛江: "Zhanjiang",
  赣州: "Ganzhou",
  吉安: "Ji'an",
  江西: "Jiangxi",
  安徽: "Anhui",
  广东: "Guangdong",
  深圳: "Shenzhen",
  中山: "Zhongshan",
  合肥: "Hefei",
  兰州: "Lanzhou",
  广西壮族: "Guangxi",
  广西: "Guangxi",
  贵州: "Guizhou",
  云南: "Yunnan",
  海南: "Hainan",
  青海: "Qinghai",
  甘肃: "Gansu",
  陕西: "Shaanxi",
  辽宁: "Liaoning",
  新疆: "Xinjiang",
  内蒙古: "Inner Mongolia",
  宁夏: "Ningxia",
  黑龙江: "Heilongjiang",
  重庆: "Chongqing",
  天津: "Tianjin",
  上海: "Shanghai",
  北京: "Beijing",
  中国: "China",
  国家: "National",
};

// What an office, a newspaper or a website of a place is called; {place} is put in.
const offices: readonly [RegExp, string][] = [
  [/^(?:人民)?政府(?:门户网站|网站?)?$/, "{place} People's Government"],
  [/^(?:政府|人民政府)英文网站$/, "English website of {place} People's Government"],
  [/^人民政府公报$/, "Gazette of {place} People's Government"],
  [/^人民政府公众号$/, "Public account of {place} People's Government"],
  [/^人民政府网“部门动态”$/, "{place} People's Government, news of departments"],
  [/^(?:人民)?政府办公厅$/, "General Office of {place} People's Government"],
  [/^人民政府新闻办公室$/, "Information Office of {place} People's Government"],
  [
    /^人民政府新闻办公室新闻发布会$/,
    "Press conference of the Information Office of {place} People's Government",
  ],
  [/^人大常委会$/, "Standing Committee of {place} People's Congress"],
  [/^委$/, "{place} Party Committee"],
  [/^市场监(?:督管理|管)局(?:网站)?$/, "{place} Administration for Market Regulation"],
  [/^(?:质量技术监督局|质监局)$/, "{place} Bureau of Quality and Technical Supervision"],
  [/^统计局$/, "{place} Bureau of Statistics"],
  [/^商务厅$/, "{place} Department of Commerce"],
  [/^商务局$/, "{place} Bureau of Commerce"],
  [/^农业农村厅$/, "{place} Department of Agriculture and Rural Affairs"],
  [/^农业农村局$/, "{place} Bureau of Agriculture and Rural Affairs"],
  [/^农业农村委员会$/, "{place} Commission of Agriculture and Rural Affairs"],
  [/^农业厅$/, "{place} Department of Agriculture"],
  [/^林业厅$/, "{place} Department of Forestry"],
  [/^交通运输厅$/, "{place} Department of Transport"],
  [/^(?:科技厅|科技局)$/, "{place} Department of Science and Technology"],
  [/^经济和信息化厅$/, "{place} Department of Economy and Information Technology"],
  [/^发展和改革(?:委员会|局)$/, "{place} Development and Reform Commission"],
  [/^财政局$/, "{place} Bureau of Finance"],
  [/^工商局$/, "{place} Administration for Industry and Commerce"],
  [/^文化旅游广电体育局$/, "{place} Bureau of Culture, Tourism, Broadcasting and Sports"],
  [/^退役军人事务局$/, "{place} Bureau of Veterans Affairs"],
  [/^质量强(?:省|市)办$/, "{place} Quality Office"],
  [/^质量强省(?:工作|战略)?(?:工作)?领导小组办公室$/, "Office of the {place} Leading Group for Quality"],
  [/^质量强省(?:工作)?(?:领导小组|领导机构|工作机构|工作领导机构)$/, "{place} Leading Group for Quality"],
  [
    /^质量强省及品牌战略推进工作领导小组办公室$/,
    "Office of the {place} Leading Group for Quality and Brand Strategy",
  ],
  [/^省?长?质量奖评审委员会办公室$/, "Office of the {place} Quality Award Review Committee"],
  [/^政府质量奖审定委员会$/, "{place} Government Quality Award Committee"],
  [/^公用品牌建设联合会$/, "{place} Federation for Public Brand Building"],
  [/^标准化协会$/, "{place} Association for Standardization"],
  [/^质量协会$/, "{place} Association for Quality"],
  [/^融媒体中心$/, "{place} Media Centre"],
  [/^媒体$/, "{place} media"],
  [/^日报(?:社|客户端|新媒体)?$/, "{place} Daily"],
  [/^晚报$/, "{place} Evening News"],
  [/^(?:新闻网|新闻)$/, "{place} News"],
  [/^(?:在线|网)$/, "{place} Online"],
  [/^广播电视台$/, "{place} Radio and Television"],
  [/^卫视$/, "{place} TV"],
  [/^发布$/, "{place} Government's account"],
];

// Bodies and media known in English by a name of their own.
const known: Record<string, string> = {
  国务院: "State Council",
  中共中央: "CPC Central Committee",
  商务部: "Ministry of Commerce",
  国家市场监督管理总局: "State Administration for Market Regulation",
  市场监管总局: "State Administration for Market Regulation",
  国家市场监管总局: "State Administration for Market Regulation",
  国家质量监督检验检疫总局: "General Administration of Quality Supervision, Inspection and Quarantine",
  国家质检总局: "General Administration of Quality Supervision, Inspection and Quarantine",
  国家质检总局网站: "General Administration of Quality Supervision, Inspection and Quarantine",
  国家知识产权局: "China National Intellectual Property Administration",
  国家认监委网站: "Certification and Accreditation Administration",
  中国政府网: "Chinese Government website",
  非洲联盟委员会: "African Union Commission",
  中国品牌建设促进会: "China Council for Brand Development",
  新华通讯社: "Xinhua News Agency",
  新华社: "Xinhua News Agency",
  新华网: "Xinhuanet",
  新华财经: "Xinhua Finance",
  新华每日电讯: "Xinhua Daily Telegraph",
  人民日报: "People's Daily",
  人民日报海外版: "People's Daily Overseas Edition",
  人民网: "People's Daily Online",
  中新社: "China News Service",
  中国新闻社: "China News Service",
  中新网: "Chinanews.com",
  中国新闻网: "Chinanews.com",
  中国日报网: "China Daily",
  央视网: "CCTV.com",
  央广网: "China National Radio",
  中国广播网: "China National Radio",
  国际在线: "CRI Online",
  光明日报: "Guangming Daily",
  经济日报: "Economic Daily",
  工人日报: "Workers' Daily",
  科技日报: "Science and Technology Daily",
  农民日报: "Farmers' Daily",
  中国质量报: "China Quality Daily",
  中国质量新闻网: "China Quality News",
  中国质量万里行: "China Quality Long March magazine",
  中国市场监管报: "China Market Regulation News",
  中国消费者报: "China Consumer News",
  中国知识产权报: "China Intellectual Property News",
  中国质量协会: "China Association for Quality",
  大众日报: "Dazhong Daily",
  大众网: "Dazhong Online",
  大众新闻: "Dazhong News",
  齐鲁晚报: "Qilu Evening News",
  齐鲁网: "Qilu Online",
  闪电新闻: "Lightning News",
  半岛都市报: "Bandao Metropolis Daily",
  红网: "Rednet",
  红网时刻: "Rednet",
  华声在线: "Huasheng Online",
  新湖南: "New Hunan",
  新湖南客户端: "New Hunan",
  掌上长沙: "Changsha app",
  长沙晚报掌上长沙: "Changsha Evening News app",
  潇湘晨报: "Xiaoxiang Morning News",
  三湘都市报: "Sanxiang Metropolis Daily",
  山西法制报: "Shanxi Legal Daily",
  黄河新闻网: "Huanghe News Online",
  钱江晚报: "Qianjiang Evening News",
  澎湃新闻: "The Paper",
  观察者网: "Guancha.cn",
  网易号: "NetEase account",
  嘉兴秀洲新闻: "Xiuzhou News",
  聚焦长三角: "Focus on the Yangtze Delta",
  中国网: "China.org.cn",
  中国经济网: "China Economic Net",
  潮新闻: "Tide News",
  封面新闻: "Cover News",
  美通社: "PR Newswire",
  联合早报: "Lianhe Zaobao",
  每日经济新闻: "National Business Daily",
  上海证券报: "Shanghai Securities News",
  北京青年报: "Beijing Youth Daily",
  维基百科: "Wikipedia",
  百度知道: "Baidu Zhidao",
  海尔: "Haier",
  省政府: "the provincial government",
  省市场监管局: "the provincial market regulator",
  省质监局: "the provincial quality supervision bureau",
  市场监督管理局: "the market regulator",
  粤港澳三方: "Guangdong, Hong Kong and Macao",
  认证联盟: "the certification alliance",
  浙江制造认证联盟: "Zhejiang Made Certification Alliance",
  "“泰山品质”认证联盟": "Taishan Quality Certification Alliance",
  "“新疆品质”区域公共品牌国际认证联盟": "Xinjiang Quality International Certification Alliance",
  "“湖北精品”认定委员会": "Hubei Premium Accreditation Committee",
  湖南名优特产商品认定专家委员会: "Expert Committee on Hunan Speciality Products",
  湖南省名优特产商贸协会: "Hunan Speciality Products Trade Association",
  内蒙古标准发展促进会: "Inner Mongolia Association for Standards",
  第七届丝绸之路国际博览会: "Seventh Silk Road International Exposition",
  质量强省办: "the provincial quality office",
  省质强办: "the provincial quality office",
};

/**
 * The English name of a body or of several, where they have one or are named by place and office; what has neither stays as it
 * is printed.
 */
export function englishName(text: string): string {
  return text
    .split(/([、/·；]|(?<!\d)—)/)
    .map((one, index) => (index % 2 === 0 ? nameOf(one.trim()) : one === "、" || one === "；" ? ", " : "/"))
    .join("");
}

function nameOf(name: string): string {
  const own = known[name];
  if (own) return own;
  const party = /^中共(.+?)委$/.exec(name)?.[1];
  if (party) return `${placeOf(party) ?? party} Party Committee`;
  const survey = /^国家统计局(.+)调查总队$/.exec(name)?.[1];
  if (survey) return `NBS Survey Office in ${placeOf(survey) ?? survey}`;
  const [, first, departments] = /^(.+?)等(\d+部门)?$/.exec(name) ?? [];
  if (first) return `${nameOf(first)} and ${departments ? "other departments" : "others"}`;
  return officeOf(name) ?? channelOf(name) ?? placeOf(name) ?? name;
}

// A provincial department and a municipal bureau are told apart by the place, as the record's own English names do.
function officeOf(name: string): string | null {
  for (const [chinese, place] of longestFirst) {
    if (!name.startsWith(chinese)) continue;
    const county = name.startsWith("县", chinese.length) ? `${place} County` : place;
    const office = name.slice(chinese.length).replace(/^(?:自治区|[省市县区])/, "");
    const found = offices.find(([pattern]) => pattern.test(office));
    if (found) return found[1].replace("{place}", county);
    // A district after its city, as in 丽水市莲都区.
    if (/^..[县区]/.test(office)) return officeOf(office);
  }
  return null;
}

function channelOf(name: string): string | null {
  const [, site, channel] = /^(新华网|人民网|红网|浙江在线|黄河新闻网)-?(.+?)(?:频道|站)$/.exec(name) ?? [];
  if (!site || !channel) return null;
  return `${nameOf(site)}, ${channel === "英文" ? "English" : (placeOf(channel) ?? channel)}`;
}

function placeOf(name: string): string | null {
  return places[name.replace(/[省市县区]$/, "")] ?? places[name] ?? null;
}

const longestFirst = Object.entries(places).toSorted(([a], [b]) => b.length - a.length);
