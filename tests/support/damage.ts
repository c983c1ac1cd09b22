import type { Page } from '@playwright/test';

/** Spoils the stored rows of a list: all of them, or the second. */
export const damageList = (page: Page, list: string, what: 'all' | 'second row') =>
  page.evaluate(
    ([name, extent]) =>
      new Promise<void>((done) => {
        const request = indexedDB.open('shenbao-ziping');
        request.onsuccess = () => {
          const change = request.result.transaction('lists', 'readwrite');
          const cursor = change.objectStore('lists').openCursor();
          cursor.onsuccess = () => {
            const found = cursor.result;
            if (!found) return;
            const record = found.value as { list: string; rows: unknown };
            if (record.list === name) {
              if (extent === 'all') record.rows = '\ufffd原文\ufffd';
              else (record.rows as unknown[])[1] = '\ufffd第二行\ufffd';
              found.update(record);
            }
            found.continue();
          };
          change.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    [list, what] as const,
  );
