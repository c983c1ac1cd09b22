/** The firms of the official examples in 附件1: every figure the tests type or look for. */
export const example1 = {
  name: '湖南岳麓中药制药有限公司',
  city: '长沙市',
  enterpriseFounded: '2010年3月',
  centreFounded: '2018年5月',
  operatingRevenue: '8966.5',
  mainRevenue: '7022.0',
  rndExpense: '462.7',
  staffTotal: '186',
  rndStaff: '34',
  equipmentValue: '563.6',
  patentsGranted: '1',
};

export const example2 = {
  name: '湖南湘江集成电路设计有限公司',
  city: '株洲市',
  enterpriseFounded: '2010年3月',
  centreFounded: '2018年5月',
  operatingRevenue: '4632.7',
  mainRevenue: '4632.7',
  pureServiceRevenue: '4632.7',
  rndExpense: '421.4',
  staffTotal: '54',
  rndStaff: '23',
  equipmentValue: '63.1',
  patentsGranted: '1',
  copyrightsGranted: '23',
};

/** The six areas in which rules are asked for. */
export const ruleAreas = ['funds', 'projects', 'ip', 'quality', 'team', 'cooperation'];
