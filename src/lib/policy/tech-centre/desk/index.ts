import type { ProgrammeDesk } from '../../desk';
import { compareAnnex1 } from './compare';
import { merged } from './merged';
import { readAnnex1 } from './read-annex-1';
import { siteVisit } from './site-visit';
import { verification } from './verification';

/** 附件1 汇总, 附件2 and 附件3 over many firms. */
export const techCentreDesk: ProgrammeDesk = {
  readSheet: readAnnex1,
  compare: compareAnnex1,
  verification,
  merged,
  siteVisit,
  counted: ['annex-1', 'annex-2', 'annex-4'],
  industryOf: (answers) => {
    const code = answers['industryCode'];
    return typeof code === 'string' ? code : undefined;
  },
};
