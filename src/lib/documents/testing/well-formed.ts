/**
 * What would keep an office program from opening this XML, or nothing. Office files are strict: one
 * control character, half a pair or a bare `<` and the whole document is called damaged.
 */
export function faultOf(xml: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.exec(xml);
  if (forbidden) return `U+${forbidden[0].charCodeAt(0).toString(16)} at ${forbidden.index}`;
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(
    /<(\?.*?\?|!--[^]*?--|(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?))>/g,
  )) {
    const between = xml.slice(end, match.index);
    if (/[<>]|&(?!(\w+|#\d+|#x[\da-f]+);)/i.test(between.replace(/\]\]>/g, '<'))) return between;
    end = match.index + match[0].length;
    const [, , closes, name, , empty] = match;
    if (name === undefined || empty) continue;
    if (!closes) open.push(name);
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return xml.slice(end).trim() === '' ? undefined : xml.slice(end);
}
