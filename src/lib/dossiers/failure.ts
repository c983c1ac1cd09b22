/** Why this browser did not keep something, in words that say what to do. */
export function whyNotSaved(error: unknown): string {
  const name = error instanceof Error ? `${error.name} ${causeOf(error)}` : '';
  const keep = '请点“存为文件”，把填报内容保存成文件，以免丢失。';
  if (/NewerDatabase/.test(name))
    return '本机的填报由更新版本的申报自评保存，本页（旧版本）没有读取也没有改动。请联网刷新，取得新版本后再打开。';
  if (/DamagedDossier/.test(name))
    return '上次的填报读不出来，原样留在本机，没有改动。请到首页“本机的填报”取出原始内容；其他填报不受影响。';
  if (/Quota/i.test(name)) return `本机给浏览器的空间已满，刚才的修改没有保存。${keep}`;
  if (/MissingAPI|InvalidState|Security|OpenFailed|Unknown/i.test(name))
    return `浏览器不允许本页在本机保存（可能是无痕模式，或被设置禁止）。${keep}`;
  if (/Blocked|Version/i.test(name))
    return `本工具在另一个标签页用着不同的版本，请关闭其他标签页后刷新。${keep}`;
  return `保存没有成功。${keep}`;
}

/** Why the dossiers of this device cannot be listed. */
export function whyNotRead(error: unknown): string {
  if (error instanceof Error && error.name === 'NewerDatabase') return whyNotSaved(error);
  return '读不到本机的填报：浏览器不允许本页在本机保存（可能是无痕模式，或被设置禁止）。';
}

/** Dexie wraps the browser's error. */
const causeOf = (error: Error): string => {
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  return inner instanceof Error || inner instanceof DOMException ? inner.name : '';
};
