/** Why this browser did not keep something, in words that say what to do. */
export function whyNotSaved(error: unknown): string {
  const name = error instanceof Error ? `${error.name} ${causeOf(error)}` : '';
  const keep = '请点“存为文件”，把填报内容保存成文件，以免丢失。';
  if (/Quota/i.test(name)) return `本机给浏览器的空间已满，刚才的修改没有保存。${keep}`;
  if (/MissingAPI|InvalidState|Security|OpenFailed|Unknown/i.test(name))
    return `浏览器不允许本页在本机保存（可能是无痕模式，或被设置禁止）。${keep}`;
  if (/Blocked|Version/i.test(name))
    return `本工具在另一个标签页用着不同的版本，请关闭其他标签页后刷新。${keep}`;
  return `保存没有成功。${keep}`;
}

/** Dexie wraps the browser's error. */
const causeOf = (error: Error): string => {
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  return inner instanceof Error || inner instanceof DOMException ? inner.name : '';
};
