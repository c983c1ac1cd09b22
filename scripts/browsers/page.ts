import { until, type Browser } from './browser';

const text = (value: string) => JSON.stringify(value);

/** The page has come alive and brought back what was kept. */
async function ready(browser: Browser): Promise<void> {
  await until(browser, `document.getElementById('svelte-announcer')`);
  await until(browser, `!document.body.innerText.includes('正在打开上次的填报')`);
}

/** Opens a page and notes from then on whatever goes wrong in it. */
export async function open(browser: Browser, address: string): Promise<void> {
  await browser.open(address);
  await browser.evaluate(`(() => {
    window.troubles = [];
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
      addEventListener(type, (event) =>
        window.troubles.push([type, event.message || event.reason || event.violatedDirective].join(' ')));
  })()`);
  await ready(browser);
}

/** @throws when the page has reported anything */
export async function expectNoTrouble(browser: Browser): Promise<void> {
  const troubles = await browser.evaluate<string[]>('window.troubles.map(String)');
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
}

export async function saved(browser: Browser): Promise<void> {
  const header = `document.querySelector('header').innerText`;
  await until(browser, `${header}.includes('已保存在本机')`).catch(async (error: unknown) => {
    throw new Error(`not saved; the header says: ${await browser.evaluate<string>(header)}`, {
      cause: error,
    });
  });
}

/** Types into the box of an answer. */
export async function type(browser: Browser, path: string, value: string): Promise<void> {
  await until(browser, `document.getElementsByName(${text(path)}).length`);
  await browser.evaluate(`document.getElementsByName(${text(path)})[0].focus()`);
  await browser.type(value);
  await until(browser, `document.getElementsByName(${text(path)})[0].value === ${text(value)}`);
}

/** Clicks what a selector finds, the one that holds these words if there are several. */
export async function click(browser: Browser, selector: string, words = ''): Promise<void> {
  const found = `[...document.querySelectorAll(${text(selector)})].find((element) =>
    element.textContent.includes(${text(words)}))`;
  await until(browser, found);
  await browser.evaluate(`${found}.click()`);
}

/** The bytes of the file that a button makes. */
export async function made(browser: Browser, button: string): Promise<Buffer> {
  await browser.evaluate(`(() => {
    window.made = undefined;
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (!/javascript/.test(blob.type)) window.made = blob;
      return create.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {};
  })()`);
  await click(browser, 'button', button);
  await until(browser, 'window.made');
  const base64 = await browser.evaluate<string>(`new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.split(',')[1]);
    reader.onerror = failed;
    reader.readAsDataURL(window.made);
  })`);
  return Buffer.from(base64, 'base64');
}
