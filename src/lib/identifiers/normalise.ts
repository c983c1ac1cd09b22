/**
 * Brings a typed or pasted identifier to plain upper-case ASCII without blanks.
 *
 * Numbers arrive from Chinese input methods (full-width ２０２０, 。 for the point, × for X), from
 * certificates (blanks between groups), from web pages (zero-width marks) and from spreadsheets
 * (a leading apostrophe that marks text). None of these is part of an identifier.
 */
export function normaliseIdentifier(typed: string): string {
  return typed
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2060]/g, '')
    .replace(/^['‘’]+/, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[。·•]/g, '.')
    .replace(/×/g, 'X')
    .toUpperCase();
}
