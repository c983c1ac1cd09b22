const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const GROUPS = ['', '万', '亿', '万亿'];

/**
 * A sum in 万元 as it is read aloud, in whole 元: 7022 → 七千零二十二万元. Hearing the sum is what
 * makes a slip between 元 and 万元 noticed. Fractions of a 元 are left out.
 */
export function sumInWords(wan: number): string {
  const yuan = Math.floor(Math.round(Math.abs(wan) * 1e6) / 100);
  if (yuan === 0) return '零元';
  if (yuan >= 1e16) return '';
  let words = '';
  let rest = yuan;
  for (let group = 0; rest > 0; group++, rest = Math.floor(rest / 10000)) {
    const part = rest % 10000;
    if (part === 0) {
      if (words !== '' && !words.startsWith('零')) words = `零${words}`;
      continue;
    }
    const lead = part < 1000 && rest >= 10000 ? '零' : '';
    words = lead + groupInWords(part) + GROUPS[group]! + words;
  }
  return `${wan < 0 ? '负' : ''}${words.replace(/零+$/, '').replace(/^一十/, '十')}元`;
}

function groupInWords(part: number): string {
  let words = '';
  let zero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(part / 10 ** place) % 10;
    if (digit === 0) zero = words !== '';
    else {
      words += (zero ? '零' : '') + DIGITS[digit]! + PLACES[place]!;
      zero = false;
    }
  }
  return words;
}
