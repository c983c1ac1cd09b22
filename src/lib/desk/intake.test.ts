import { describe, expect, test } from 'vitest';
import type { Dossier } from '../answers/dossier';
import type { AnswerTree } from '../answers/path';
import type { Offering } from '../dossiers/desk-records';
import { writeDossierFile } from '../dossiers/file';
import { alikeOf } from './alike';
import { Assessor } from './assess-firm';
import { Intake } from './intake';
import { inBytes, textOf, type Found, type FromDesk } from './offering';
import { currentOf, FirmIndex } from './same-firm';
import { dossierOf, edition } from './testing.builder';

const NOW = '2024-05-20T08:00:00.000Z';
const firm = { enterpriseName: '湖南甲（集团）有限公司', creditCode: '91430100MA4L16JQ9B' };

function newDesk() {
  const kept: Offering[] = [];
  const assessor = new Assessor('tech-centre', [edition]);
  const intake = new Intake(
    assessor.programme,
    async (id) => kept.filter((one) => one.id === id).map(({ text }) => text)[0],
  );
  const take = async (
    answers: AnswerTree,
    about: Partial<Dossier> & Partial<Found> = {},
    as?: FromDesk,
  ) => {
    const { source = 'dossier', stated, ...rest } = about;
    const dossier = dossierOf(answers, rest);
    const found = {
      ...{ file: 'x', source, dossier, ...inBytes(writeDossierFile(dossier)) },
      ...(stated && { stated }),
    };
    const { offering, ...taken } = await intake.take(
      assessor.offered(found),
      async () => textOf(found),
      NOW,
      as,
    );
    if (offering) kept.push({ ...offering, text: textOf(found) });
    return taken;
  };
  return { intake, take, kept, assessor };
}

describe('the same firm twice', () => {
  test('the newest counts, whichever comes first; the other is kept', async () => {
    const { intake, take, kept } = newDesk();
    await take({ ...firm, mainRevenue: 2 }, { updatedAt: '2024-05-09T00:00:00.000Z' });
    const older = await take(
      { ...firm, mainRevenue: 1 },
      { updatedAt: '2024-05-01T00:00:00.000Z' },
    );
    expect(older.outcome).toBe('older');
    const newer = await take(
      { ...firm, mainRevenue: 3 },
      { updatedAt: '2024-05-10T00:00:00.000Z' },
    );
    expect(newer.outcome).toBe('newer');
    expect(intake.rows).toHaveLength(1);
    expect(intake.rows[0]).toMatchObject({ versions: 3, offering: kept[2]!.id });
    expect(new Set(kept.map((one) => one.firm)).size).toBe(1);
  });

  test('exactly the same is not taken twice, and one changed letter is', async () => {
    const { take, kept } = newDesk();
    await take({ ...firm, mainRevenue: 7022 });
    expect((await take({ ...firm, mainRevenue: 7022 })).outcome).toBe('same');
    expect((await take({ ...firm, mainRevenue: 7023 })).outcome).not.toBe('same');
    expect(kept).toHaveLength(2);
  });

  test('a sheet altered by hand is taken once, however often it is dropped', async () => {
    const { take, kept } = newDesk();
    const answers = { ...firm, mainRevenue: 7022, rndExpense: 462.7 };
    const altered = (ratio: string) => ({ source: 'workbook', stated: { ratio } }) as const;
    await take(answers);
    expect((await take(answers, altered('5.8'))).outcome).toBe('newer');
    expect((await take(answers, altered('5.8'))).outcome).toBe('same');
    expect((await take(answers, altered('5.9'))).outcome).toBe('newer');
    expect((await take(answers, altered('6.6'))).outcome).toBe('same');
    expect(kept).toHaveLength(3);
  });

  test('a hand-made row does not take a dossier’s place, however new', async () => {
    const { intake, take } = newDesk();
    const { row } = await take({ ...firm, mainRevenue: 1 });
    const sheet = await take(firm, { source: 'sheet', updatedAt: '2030-01-01T00:00:00.000Z' });
    expect(sheet.outcome).toBe('older');
    expect(intake.rows[0]).toMatchObject({ source: 'dossier', offering: row.offering });
  });

  test('the bureau’s choice counts before the newest', async () => {
    const versions = [
      { id: 'a', source: 'dossier', updatedAt: '2024-01-01' },
      { id: 'b', source: 'dossier', updatedAt: '2024-02-01' },
    ] as const;
    expect(currentOf(versions).id).toBe('b');
    expect(currentOf(versions, 'a').id).toBe('a');
  });

  test('what was kept is taken up again alike', async () => {
    const { intake, take, kept, assessor } = newDesk();
    await take({ ...firm, mainRevenue: 1 });
    await take({ ...firm, mainRevenue: 2 }, { updatedAt: '2024-05-10T00:00:00.000Z' });
    await take({ enterpriseName: '湖南乙公司' });
    const again = new Intake(assessor.programme, async () => undefined);
    for (const offering of kept) again.resume(await assessor.kept(offering));
    expect(again.rows).toEqual(intake.rows);
  });

  test('a mended name in the same dossier is the same firm, and both names are told', async () => {
    const { intake, take } = newDesk();
    await take(firm);
    const renamed = { ...firm, enterpriseName: '湖南甲科技有限公司' };
    const newer = await take(renamed, { updatedAt: '2024-05-10T00:00:00.000Z' });
    expect(newer).toMatchObject({ outcome: 'newer', otherName: firm.enterpriseName });
    const older = await take(firm, { createdAt: '2024-04-01T00:00:00.000Z' });
    expect(older).toMatchObject({ outcome: 'older', otherName: firm.enterpriseName });
    expect(intake.rows.map(({ name }) => name)).toEqual(['湖南甲科技有限公司']);
  });

  test('another firm’s dossier with the code of the one it was copied from stays a firm', async () => {
    const { intake, take } = newDesk();
    await take(firm, { id: 'one' });
    await take({ ...firm, enterpriseName: '湖南乙有限公司' }, { id: 'other' });
    expect(intake.rows.map(({ name }) => name)).toEqual([firm.enterpriseName, '湖南乙有限公司']);
    expect([...alikeOf(intake.rows).values()]).toEqual([
      '信用代码与“湖南乙有限公司”相同',
      `信用代码与“${firm.enterpriseName}”相同`,
    ]);
  });
});

describe('from a colleague’s desk', () => {
  const old = { updatedAt: '2024-05-01T00:00:00.000Z' };
  const as = (id: string, chosen: boolean) => ({ id, firm: 'f', offeredAt: NOW, chosen });

  test('the offering chosen there counts here at once, newest or not', async () => {
    const { intake, take } = newDesk();
    await take({ ...firm, mainRevenue: 2 }, {}, as('new', false));
    await take({ ...firm, mainRevenue: 1 }, old, as('old', true));
    expect(intake.rows[0]).toMatchObject({ offering: 'old', updatedAt: old.updatedAt });
  });

  test('also where both offerings are here already', async () => {
    const { intake, take } = newDesk();
    const { id } = await take({ ...firm, mainRevenue: 1 }, old);
    await take({ ...firm, mainRevenue: 2 });
    expect(await take({ ...firm, mainRevenue: 1 }, old, as('theirs', true))).toMatchObject({
      outcome: 'same',
      id,
    });
    expect(intake.rows[0]).toMatchObject({ offering: id, updatedAt: old.updatedAt, versions: 2 });
  });

  test('what was chosen here stays', async () => {
    const { intake, take } = newDesk();
    const { id, row } = await take({ ...firm, mainRevenue: 2 });
    intake.choose(row.id, id);
    await take({ ...firm, mainRevenue: 1 }, old, as('old', true));
    expect(intake.rows[0]).toMatchObject({ offering: id });
  });
});

describe('what tells firms apart', () => {
  test.each<[string, [code: string, name: string], [code: string, name: string], boolean]>([
    ['one code, two names', ['C1', '甲'], ['C1', '乙'], false],
    ['one code, one without name', ['C1', '甲'], ['C1', ''], true],
    ['one code, the first without name', ['C1', ''], ['C1', '甲'], true],
    ['one name, one without code', ['C1', '甲'], ['', '甲'], true],
    ['one name, the first without code', ['', '甲'], ['C1', '甲'], true],
    ['one name, two codes', ['C1', '甲'], ['C2', '甲'], false],
    ['nothing known of either', ['', ''], ['', ''], false],
    ['two names without codes', ['', '甲'], ['', '乙'], false],
  ])('%s', (_what, [code, name], [otherCode, otherName], same) => {
    const index = new FirmIndex();
    index.add('first', { code, name, dossier: 'a' });
    const found = index.find({ code: otherCode, name: otherName, dossier: 'b' });
    expect(found).toBe(same ? 'first' : undefined);
  });

  test('a firm that was taken off is not found again', () => {
    const index = new FirmIndex();
    const identity = { code: 'C1', name: '甲', dossier: 'a' };
    index.add('first', identity);
    index.forget('first');
    expect(index.find(identity)).toBeUndefined();
  });

  test('brackets and blanks of the name do not matter', async () => {
    const { intake, take } = newDesk();
    await take({ enterpriseName: '湖南甲（集团）有限公司' });
    await take({ enterpriseName: '湖南甲 (集团) 有限公司', mainRevenue: 1 });
    expect(intake.rows).toHaveLength(1);
  });
});
