import { expect, test } from 'vitest';
import { completeSample } from '../../policy/tech-centre/samples-complete';
import { wholeProgrammes } from '../../policy/whole-programmes';
import { REPORT } from './export-job';
import { findBlanks } from './find-blanks';
import { makeDocuments } from './make-documents';

const lackingIn = (text: string) => [...text].filter((character) => /[🙂🚀]/u.test(character));
const edition = wholeProgrammes.get('tech-centre')!.editions[0]!;

function reportOf(answers: object, acknowledged: Record<string, string> = {}) {
  const dossier = {
    id: 'x',
    programme: 'tech-centre',
    edition: edition.edition,
    title: '样例',
    createdAt: '',
    updatedAt: '',
    typed: {},
    answers: { ...completeSample.answers, ...answers },
    acknowledged,
  };
  const { documents } = makeDocuments({ dossier, edition, madeOn: '2024年5月1日' }, REPORT);
  return findBlanks(dossier.answers, documents, lackingIn);
}

test('each answer is told with what it holds, and is not told again for its document', () => {
  expect(
    reportOf({ enterpriseName: '某🙂公司', staff: [{ name: '甲' }, { name: '🙂🚀' }] }),
  ).toEqual([
    { path: 'enterpriseName', characters: ['🙂'] },
    { path: 'staff.1.name', characters: ['🙂', '🚀'] },
  ]);
});

test('a reason given for a warning is printed in the report, and told too', () => {
  const low = { rndStaffYearEnd: 3 };
  const whole = wholeProgrammes.get('tech-centre')!;
  expect(reportOf(low)).toEqual([]);
  const every = new Proxy({}, { get: () => '已核对🚀' });
  expect(reportOf(low, every)).toEqual([
    { path: `2024年${whole.programme.title}申报条件自评报告`, characters: ['🚀'] },
  ]);
});
