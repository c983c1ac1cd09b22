import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakText } from './lines';

/** As in 宋体: Chinese 1, ASCII a half. */
const measure = (character: string) => ((character.codePointAt(0) ?? 0) > 0xff ? 1 : 0.5);

describe('breakText', () => {
  it.each([
    ['a line ends where it is full', '一二三四五六', 4, ['一二三四', '五六']],
    ['no line begins with a comma', '一二三四，五', 4, ['一二三', '四，五']],
    ['no line begins with several closing marks', '一二三四。”五', 4, ['一二三', '四。”五']],
    ['no line ends with an opening bracket', '一二三（四五）', 4, ['一二三', '（四五）']],
    ['a dash of two squares stays one', '一二三——四', 4, ['一二', '三——四']],
    ['words stay whole', '专利 GB/T 123', 3.5, ['专利', 'GB/T', '123']],
    ['thousands stay together', '收入1\u2009234.5 万元', 4, ['收入', '1\u2009234.5', '万元']],
    ['a sign stays with its number', '精度≥98%好', 3.5, ['精度', '≥98%好']],
    ['a word longer than the line is cut', 'ABCDEFGHIJ', 3, ['ABCDEF', 'GHIJ']],
    ['line feeds are kept', '一\n\n二', 4, ['一', '', '二']],
    ['Windows line ends count once', '一\r\n二', 4, ['一', '二']],
    ['blanks at the beginning make room', '    万元', 4, ['    万元']],
    ['blanks vanish where a line is broken', '一二三四  五', 4, ['一二三四', '五']],
    ['what has no shape takes no room', '一\u200b二\u00ad三\u202e四\ufe0f五', 5, ['一二三四五']],
    ['nothing is still one line', '', 4, ['']],
    ['a character of two code units is one', '𬭎𬭎𬭎', 2, ['𬭎𬭎', '𬭎']],
  ])('%s', (_, text, width, lines) => {
    expect(breakText(text, width, measure)).toEqual(lines);
  });

  it('loses no character and overflows no line, whatever the text', () => {
    const text = fc.array(fc.constantFrom(...'一二，。（）“”A1 %—…'), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (characters, width) => {
        const source = characters.join('');
        const lines = breakText(source, width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(source.replaceAll(' ', ''));
        for (const line of lines) {
          const length = [...line].reduce((sum, character) => sum + measure(character), 0);
          expect(length).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
