import { educationRank } from '../../../reference/education';
import { yesNoChoices } from '../../../spreadsheets/cells/choice';
import type { ListSheet } from '../../../spreadsheets/columns';
import type { StaffMember } from '../answers';

/** 附件5 二，列表2; the last two from 附件5 二（3）. */
export const staff: ListSheet<StaffMember> = {
  id: 'staff',
  title: '本单位当前在职职工（含研发人员）表',
  columns: [
    {
      key: 'name',
      label: '职工姓名',
      synonyms: ['姓名', '员工姓名', '人员姓名', '名字'],
      kind: 'person',
      example: '张三',
    },
    {
      key: 'idNumber',
      label: '职工身份证号（社保号）',
      synonyms: [
        '身份证号',
        '身份证号码',
        '身份证',
        '公民身份号码',
        '公民身份证号码',
        '证件号码',
        '证件号',
        '社保号',
        '社会保障号码',
        '个人社保号',
      ],
      kind: 'citizen-id',
      identifies: true,
      example: '11010519491231002X',
      note: '18 位。该列已设为文本，请不要改成数值。',
    },
    {
      key: 'education',
      label: '最高学历',
      synonyms: ['学历', '文化程度', '学历/学位', '学历学位', '教育程度'],
      kind: 'text',
      doubt: (text) =>
        educationRank(text) === undefined
          ? `从“${text}”看不出学历层次，请写成博士研究生、硕士研究生、大学本科、大学专科、中等专科、高中或初中及以下。`
          : undefined,
      example: '大学本科',
    },
    {
      key: 'title',
      label: '最高职称',
      synonyms: ['职称', '专业技术职称', '技术职称', '职称等级', '专业技术职务', '专业技术资格'],
      kind: 'text',
      example: '工程师',
    },
    {
      key: 'post',
      label: '在何工作岗位',
      synonyms: ['工作岗位', '岗位', '岗位名称', '职位', '职务', '部门/岗位', '所在部门', '部门'],
      kind: 'text',
      example: '研发部结构设计',
    },
    {
      key: 'joined',
      label: '入职时间（年月）',
      synonyms: [
        '入职日期',
        '入职时间',
        '入职年月',
        '进厂时间',
        '入司时间',
        '进公司时间',
        '入厂时间',
        '到岗时间',
      ],
      kind: 'date',
      example: '2018年5月',
    },
    {
      key: 'daysInPost',
      label: '{year}年度在岗天数',
      synonyms: ['在岗天数', '全年在岗天数', '出勤天数', '工作天数', '全年出勤', '出勤'],
      kind: 'number',
      unit: '天',
      example: '250',
    },
    {
      key: 'isRnd',
      label: '备注（研发人员）',
      synonyms: [
        '是否研发人员',
        '研发人员',
        '是否为研发人员',
        '是否研发',
        '人员类别',
        '人员类型',
        '人员性质',
      ],
      kind: 'choice',
      choices: [
        [/^(非|不是|不属于|否)/, 'no'],
        [
          /(不|未|没有?|无)(再|曾)?(参与|参加|从事|承担|负责|属于|是)?(研发|科研|研究|技术开发)/,
          'no',
        ],
        // 原研发人员, 研发部（已调离）, 生产、研发: whether, and since when, only the firm knows.
        [/^(原|曾)(是|为|任)?(研发|科研)|调离|离职|转岗/, undefined],
        [
          /(生产|行政|销售|财务|后勤|采购)(人员)?[、,/和及兼]|[、,/和及兼](生产|行政|销售|财务|后勤|采购)/,
          undefined,
        ],
        [/研发|科研|研究|技术开发|r&d/i, 'yes'],
        [/^(生产|管理|行政|销售|财务|后勤|采购|质检|品管|操作|其他)/, 'no'],
        ...yesNoChoices,
      ],
      example: '研发人员',
      note: '研发人员填“研发人员”，其他职工留空。',
    },
    {
      key: 'external',
      label: '是否外单位兼职或合作人员',
      synonyms: [
        '是否外单位人员',
        '是否兼职',
        '是否外聘',
        '兼职',
        '用工形式',
        '用工性质',
        '聘用形式',
      ],
      kind: 'choice',
      choices: [
        [/^(全职|专职|正式|在编|(劳动)?合同[制工]|全日制)/, 'no'],
        [
          /^(非|不是|不属于|否|无|没有|未|不)(在外|从事|是)?(兼职|外聘|外单位|借调|合作|劳务)|^否/,
          'no',
        ],
        [/兼职|外聘|外单位|借调|合作|劳务/, 'yes'],
        ...yesNoChoices,
      ],
      example: '否',
      note: '外单位兼职或合作的人员不计入研发团队（附件5 二（3））。',
    },
    {
      key: 'insuredMonths',
      label: '截至申报截止日连续缴纳社保月数',
      synonyms: [
        '社保月数',
        '连续缴纳社保月数',
        '社保缴纳月数',
        '缴费月数',
        '参保月数',
        '社保缴纳月份数',
      ],
      kind: 'number',
      unit: '个月',
      example: '12',
      note: '研发人员须由本单位持续缴纳最近 3 个月社保（附件5 二（3））。',
    },
  ],
  alarms: [
    {
      pattern: /：(?!.*[未无非没不]).*(离职|辞职|退休|调出|辞退|停薪留职)|^离职.*：.*[\d一-龥]/,
      message: '清单只列当前在职职工，请核对；已不在职的，导入后删除这一行。',
    },
    {
      pattern: /：(?!.*[未无非没不]).*(兼职|外聘|借调|劳务|实习)/,
      message:
        '外单位兼职或合作的人员不计入研发团队（附件5 二（3）），请在“是否外单位兼职或合作人员”里写明。',
    },
  ],
  notes: ['全部在职职工都要列入，一人一行。'],
};
