import { expect, test } from 'vitest';
import { fileNameOf, safeName } from './file-name';

test('leaves out what Windows refuses, and what cannot be seen', () => {
  expect(safeName(' 湖南\\某/某:*?"<>|公司\t\n（虚构）\u0007\u202e\u200b ')).toBe(
    '湖南 某 某 公司 （虚构）',
  );
});

test('a part without a word leaves no gap', () => {
  expect(fileNameOf(['附件1', '汇总表', ' \u200b', undefined, '20240520'], 'pdf')).toBe(
    '附件1_汇总表_20240520.pdf',
  );
});

test('the longest name can be stored on Linux and parts no character', () => {
  const firm = `${'长'.repeat(39)}${'𬭎'.repeat(30)}`;
  const title = '申报单位自主研发申报并已获授权且当前有效的发明专利信息表';
  const name = fileNameOf(['附件2', title, firm, '草稿', '20240520'], 'docx');
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  expect(name).toBe(`附件2_${title}_${'长'.repeat(39)}_草稿_20240520.docx`);
});
