/** The lists of the complete sample. Area code 430000 is never issued, so no number is anyone's. */

const owners = [
  '湖南样例智能仪表有限公司（虚构）',
  '湖南示例大学（虚构）',
  '湖南示例自动化研究院（虚构）',
];

/** Each shared by three, so that the three together count as one whole (附件2 注1). */
export const patents = [
  {
    name: '一种差压变送器的温度漂移补偿方法',
    number: 'ZL202010000011.5',
    filingDate: '2020-03-16',
    grantNoticeDate: '2021-12-08',
    announcementDate: '2022-01-25',
    inventors: ['钟示一', '罗示二', '唐示三'],
  },
  {
    name: '一种智能流量计的现场在线标定装置及方法',
    number: 'ZL202110000022.8',
    filingDate: '2021-05-20',
    grantNoticeDate: '2022-10-14',
    announcementDate: '2022-11-29',
    inventors: ['罗示二', '钟示一'],
  },
  {
    name: '一种工业控制器的冗余通信切换方法',
    number: 'ZL202010000033.1',
    filingDate: '2020-09-02',
    grantNoticeDate: '2022-07-19',
    announcementDate: '2022-08-30',
    inventors: ['唐示三', '钟示一', '袁示四'],
  },
].map((patent) => ({
  ...patent,
  applicants: owners,
  patentees: owners,
  selfDeveloped: 'yes',
  obtainedBy: 'own',
  inForce: 'yes',
}));

type StaffRow = readonly [
  name: string,
  idNumber: string,
  education: string,
  title: string,
  post: string,
  joined: string,
  isRnd: 'yes' | 'no',
];

const people: readonly StaffRow[] = [
  ['钟示一', '430000197803120113', '博士研究生', '正高级工程师', '总工程师', '2010-04', 'yes'],
  ['罗示二', '43000019850615002X', '硕士研究生', '高级工程师', '技术中心主任', '2012-07', 'yes'],
  ['唐示三', '430000198809200135', '硕士研究生', '高级工程师', '硬件研发室主任', '2013-03', 'yes'],
  ['袁示四', '430000199011050240', '大学本科', '工程师', '软件研发工程师', '2014-07', 'yes'],
  ['谭示五', '430000199204180156', '大学本科', '工程师', '结构设计工程师', '2015-08', 'yes'],
  ['彭示六', '430000199307260263', '大学本科', '工程师', '测试工程师', '2016-07', 'yes'],
  ['邓示七', '430000199502090175', '大学本科', '助理工程师', '嵌入式工程师', '2018-07', 'yes'],
  ['蒋示八', '430000199612300284', '大学本科', '助理工程师', '算法工程师', '2019-07', 'yes'],
  ['曹示九', '430000198705210195', '大学专科', '助理工程师', '试制工程师', '2015-02', 'yes'],
  ['易示十', '430000199110140305', '大学本科', '', '科技管理专员', '2017-05', 'no'],
  ['欧阳示例', '430000199411230312', '大学本科', '会计师', '财务主管', '2019-03', 'no'],
  ['龙甲', '430000198908080423', '大学专科', '', '采购主管', '2014-10', 'no'],
  ['段乙', '430000198201170337', '高中', '', '装配班长', '2011-06', 'no'],
  ['夏丙', '430000199806050447', '中等专科', '', '装配工', '2020-09', 'no'],
  ['尹丁', '430000197909030554', '高中', '', '仓库管理员', '2012-02', 'no'],
  ['贺戊', '430000199303120669', '大学专科', '', '销售专员', '2018-11', 'no'],
];

export const staff = people.map(([name, idNumber, education, title, post, joined, isRnd]) => ({
  name,
  idNumber,
  education,
  ...(title ? { title } : {}),
  post,
  joined,
  daysInPost: 250,
  isRnd,
  external: 'no',
  insuredMonths: 24,
}));

type EquipmentRow = readonly [
  name: string,
  maker: string,
  sets: number,
  bought: string,
  invoice: string,
  originalValue: number,
  use: string,
  place: string,
];

const machines: readonly EquipmentRow[] = [
  [
    '高精度压力标准装置 YB-3000',
    '示例计量设备公司',
    1,
    '2019-04-18',
    '04310001',
    1860000,
    '压力参数检测',
    '计量实验室',
  ],
  [
    '流量标定系统 LB-200',
    '示例流体设备公司',
    1,
    '2020-06-09',
    '04310027',
    1280000,
    '流量参数检测',
    '流量实验室',
  ],
  [
    '电磁兼容测试系统 EM-6',
    '示例电子仪器公司',
    1,
    '2021-03-22',
    '04310058',
    986000,
    '电磁兼容试验',
    '可靠性实验室',
  ],
  [
    '高低温湿热试验箱 GDS-1000',
    '示例环境设备公司',
    1,
    '2021-11-05',
    '04310093',
    745000,
    '环境适应性试验',
    '可靠性实验室',
  ],
  [
    '振动试验台 ZD-50',
    '示例环境设备公司',
    1,
    '2022-05-16',
    '04310126',
    482500,
    '振动试验',
    '可靠性实验室',
  ],
  [
    '数字示波器及信号源 DS-4',
    '示例电子仪器公司',
    1,
    '2022-09-28',
    '04310150',
    282500,
    '电路调试验证',
    '电子实验室',
  ],
];

export const equipment = machines.map(
  ([name, maker, sets, bought, invoice, originalValue, use, place]) => ({
    name,
    maker,
    sets,
    bought,
    invoice,
    originalValue,
    use,
    place,
  }),
);
