/** The user stays with what could not be kept. */
export class StillOpen extends Error {
  override name = 'StillOpen';
}

/** Why this browser did not keep something, in words that say what to do. */
export function whyNotSaved(error: unknown): string {
  const name = error instanceof Error ? `${error.name} ${causeOf(error)}` : '';
  const keep = '请点“存为文件”，把填报内容保存成文件，以免丢失。';
  if (/StillOpen/.test(name)) return `这份填报还没有保存，仍然开着。${keep}`;
  if (/NewerDatabase/.test(name))
    return '本机的填报由更新版本的申报自评保存，本页（旧版本）没有读取也没有改动。请联网刷新，取得新版本后再打开。';
  if (/DamagedDossier/.test(name))
    return '上次的填报读不出来，原样留在本机，没有改动。请到首页“本机的填报”取出原始内容；其他填报不受影响。';
  if (/OpeningTimeout/.test(name)) return `${NOT_OPENED}本页会继续重试。${keep}`;
  if (/Quota/i.test(name)) return `本机给浏览器的空间已满，刚才的修改没有保存。${keep}`;
  if (/MissingAPI|InvalidState|Security|OpenFailed|Unknown/i.test(name))
    return `浏览器不允许本页在本机保存（可能是无痕模式、磁盘已满，或被设置禁止）。${keep}`;
  if (/Blocked|Version/i.test(name))
    return `本工具在另一个标签页用着不同的版本，请关闭其他标签页后刷新。${keep}`;
  if (hasNotEnded(error))
    return `保存仍未完成：浏览器没有答复（可能是本工具的其他标签页正忙）。本页会继续重试。${keep}`;
  return `保存没有成功。${keep}`;
}

const NOT_OPENED =
  '浏览器没有答复，本机的填报没有打开，也没有改动（可能是本工具的其他标签页占着）。请关闭本工具的全部标签页，再重新打开。';

/** The browser took too long, or a transaction was given up: trying again may help. */
export function hasNotEnded(error: unknown): boolean {
  const name = error instanceof Error ? `${error.name} ${causeOf(error)}` : '';
  return /Timeout|Abort|DatabaseClosed/.test(name) && !/Quota/.test(name);
}

/** Why the dossiers of this device cannot be listed. */
export function whyNotRead(error: unknown): string {
  if (error instanceof Error && error.name === 'NewerDatabase') return whyNotSaved(error);
  if (hasNotEnded(error)) return NOT_OPENED;
  return '读不到本机的填报：浏览器不允许本页在本机保存（可能是无痕模式、磁盘已满，或被设置禁止）。';
}

/** Why a dossier of this device did not open; undefined when a part of the program did not load. */
export function whyNotOpened(error: unknown): string | undefined {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TypeError') return undefined;
  if (name === 'StillOpen') return '没有打开：正在填的这份还没有保存，仍然开着。';
  if (name === 'DamagedDossier')
    return '没有打开：这份填报读不出来，原样留在本机，没有改动；其他填报不受影响。';
  return `没有打开。${whyNotRead(error)}`;
}

/** Dexie wraps the browser's error. */
const causeOf = (error: Error): string => {
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  return inner instanceof Error || inner instanceof DOMException ? inner.name : '';
};
