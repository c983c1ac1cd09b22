/** The nine sections of the 申报书（编写提纲）, 附件4, word for word; they are questions and headings. */

export interface OutlineSection {
  /** Key under `narrative.` */
  key: string;
  /** （一）… */
  title: string;
  /** What to write there. `{year}` and so on as in `fillEdition`. */
  guidance: string;
}

export interface OutlinePart {
  title: string;
  sections: OutlineSection[];
}

export const outline: readonly OutlinePart[] = [
  {
    title: '一、企业（集团）的地位和作用',
    sections: [
      {
        key: 'status',
        title: '（一）企业基本情况',
        guidance:
          '包括：主营业务（主要产品）及所属国民经济行业小类、我省重点产业链群名称；所有制性质、主要下属企业；上年度末职工人数、企业总资产、资产负债率、银行信用等级、主导产品及其市场占有率；{prior2}、{prior1}、{year}年度的主营业务收入和净利润、纳税额、产品销售收入和利润、新产品销售收入和利润、研发经费支出额等；现有的省级及以上荣誉、资质等。',
      },
      {
        key: 'competitiveness',
        title: '（二）企业的行业地位和竞争力',
        guidance:
          '按企业所属行业领域、我省产业链群，分析企业在行业、产业链群中的地位和（与国际、国内同领域企业相比）在规模、技术、市场等方面的竞争优势。',
      },
      {
        key: 'leadership',
        title: '（三）企业对本行业技术创新的引领作用',
        guidance:
          '包括企业对行业技术进步、结构调整、节能减排、资源节约综合利用等方面起到的示范和带动作用。',
      },
    ],
  },
  {
    title: '二、企业技术中心创新工作现状和成效',
    sections: [
      {
        key: 'centre',
        title: '（一）企业技术中心基本情况',
        guidance:
          '包括：企业技术中心的功能定位、建设与发展历程、组织架构；创新体系和运行机制（含组织管理体系、规章制度、研发项目组织管理机制、研发经费管理机制、人才引培与激励机制、内外部合作机制等）建设情况。',
      },
      {
        key: 'resources',
        title: '（二）企业技术中心创新资源整合与建设情况',
        guidance:
          '包括：企业技术中心技术带头人（技术总负责人）和研发队伍建设情况；研发经费投入情况；研究开发和设计、试验等基础条件建设情况；信息化建设情况等。',
      },
      {
        key: 'research',
        title: '（三）企业技术中心研究开发工作开展情况',
        guidance:
          '包括：技术中心当前聚焦的具体的研究开发领域；{since}至今，企业自主立项、产学研合作、独立或主导实施的省级及以上政府部门立项的研发类和创新成果产业化类项目情况；重大产品创新、技术创新、工艺创新等情况；产学研合作情况；企业间合作、国际化研发活动等情况；主导和参加各类技术标准（规范）研制和制修定情况；产品质量保障体系、知识产权创造运用管理和保护体系、品牌等建设情况。',
      },
      {
        key: 'achievements',
        title: '（四）企业技术中心取得的主要创新成果及其经济效益',
        guidance:
          '包括：{since}至今，企业自主创新形成的核心技术及知识产权、创新成果情况。重点介绍相关技术创新成果对企业核心技术及产品研发、核心竞争力提升的支撑作用以及取得的经济社会效益。',
      },
    ],
  },
  {
    title: '三、企业技术创新战略和规划',
    sections: [
      {
        key: 'strategy',
        title: '（一）发展战略和规划',
        guidance: '企业制定未来5-10年技术创新发展战略情况，及该战略对企业总体发展目标的支撑情况。',
      },
      {
        key: 'measures',
        title: '（二）重点举措',
        guidance:
          '企业近3年内在技术创新方面拟实施的重点具体举措和目标指标，包括创新条件建设、创新人才集聚、重点研发项目部署、研发经费投入、研发平台建设等方面。',
      },
    ],
  },
];
