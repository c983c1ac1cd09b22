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

/** Spoils what is stored of a dossier besides its lists. */
export const damageDossier = (page: Page, id: string) =>
  page.evaluate(
    (key) =>
      new Promise<void>((done) => {
        const request = indexedDB.open('shenbao-ziping');
        request.onsuccess = () => {
          const cores = request.result.transaction('cores', 'readwrite').objectStore('cores');
          const got = cores.get(key);
          got.onsuccess = () => {
            const row = got.result as { dossier: { answers: unknown } };
            row.dossier.answers = '\ufffd\ufffd';
            cores.put(row).onsuccess = () => {
              request.result.close();
              done();
            };
          };
        };
      }),
    id,
  );
