/**
 * Full-width digits, letters and marks, as a Chinese input method or a pasted sheet gives them, to
 * their ASCII forms. Nothing else is touched.
 */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2000-\u200b\u202f\ufeff]/g, ' ')
    .replace(/[−–—]/g, '-')
    .trim();
