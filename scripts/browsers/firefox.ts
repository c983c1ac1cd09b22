import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asJson, type Browser, type Key } from './browser';
import { Connection } from './connection';
import { eventually, start } from './process';

/** Names of keys in WebDriver. */
export const WEBDRIVER_KEYS: Record<Key, string> = {
  Tab: '\ue004',
  Enter: '\ue007',
  ArrowDown: '\ue015',
};

/** Firefox, by WebDriver BiDi. */
export async function openFirefox(program: string): Promise<Browser> {
  const running = await start(program, (port, folder) => {
    // Without a screen no window is in front; its pages shall get focus events all the same.
    writeFileSync(join(folder, 'user.js'), 'user_pref("focusmanager.testmode", true);\n');
    return ['--headless', '--no-remote', '--profile', folder, `--remote-debugging-port=${port}`];
  });
  const bidi = await eventually(() => Connection.to(`ws://127.0.0.1:${running.port}/session`));
  await bidi.ask('session.new', { capabilities: {} });
  const { contexts } = await bidi.ask<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
  );
  const { context } = contexts[0]!;
  const strike = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  const keys = (values: string[]) =>
    bidi.ask('input.performActions', {
      context,
      actions: [{ type: 'key', id: 'keyboard', actions: values.flatMap(strike) }],
    });

  return {
    open: async (address) => {
      await bidi.ask('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
      await bidi.ask('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    evaluate: async <T>(expression: string) => {
      const { result, exceptionDetails } = await bidi.ask<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: asJson(expression),
        target: { context },
        awaitPromise: true,
      });
      if (!result) throw new Error(exceptionDetails?.text);
      return JSON.parse(result.value) as T;
    },
    type: async (text) => void (await keys([...text])),
    press: async (key) => void (await keys([WEBDRIVER_KEYS[key]])),
    close: async () => {
      bidi.close();
      await running.stop();
    },
  };
}
