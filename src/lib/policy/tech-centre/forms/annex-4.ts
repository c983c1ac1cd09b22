import { finished } from '../../form-progress';
import type { Form } from '../../types';
import { application } from './annex-4/application';
import { basicInformation } from './annex-4/basic-information';
import { contents } from './annex-4/contents';
import { cover } from './annex-4/cover';
import { evaluationData } from './annex-4/evaluation-data';
import { pledge } from './annex-4/pledge';

/** 附件4 申报材料, one book: each part begins a page (a sheet of its own in a workbook). */
export const annex4: Form = {
  id: 'annex-4',
  number: '附件4',
  title: (edition) => `${edition.edition}年湖南省省级企业技术中心申报材料`,
  make: (input) =>
    finished(
      [
        cover(input),
        contents(input),
        pledge(input),
        basicInformation(input),
        evaluationData(input),
        application(input),
      ],
      input,
    ),
};
