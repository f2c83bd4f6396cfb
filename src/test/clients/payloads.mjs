// Opens each address and tells of anything that a text in the data could make happen: node payloads.mjs BASE < addresses
import {readFileSync} from 'node:fs';
import {open, report} from './browser.mjs';

const [base] = process.argv.slice(2);
const browser = await open(base);
const page = await browser.page();
const found = [];
for (const address of readFileSync(0, 'utf8').trim().split('\n')) {
  await page.goto(address);
  await page.waitForTimeout(30);
  const state = await page.evaluate(() => ({
    title: document.title,
    touched: Boolean(window.touched),
    foreign: [...document.querySelectorAll('script:not([type]), script[type="text/javascript"]')].filter(it => !it.src.startsWith(location.origin)).length,
    handlers: [...document.querySelectorAll('*')].filter(it => it.getAttributeNames().some(name => name.startsWith('on'))).length,
    links: [...document.querySelectorAll('a[href]')].filter(it => !/^(https?:|mailto:|#|\/)/.test(it.getAttribute('href')) && it.getAttribute('href') !== '').map(it => it.getAttribute('href')),
    strange: document.querySelectorAll('main iframe, main object, main embed, main img, main base, main meta, main svg:not(figure svg)').length,
  }));
  if (state.touched || state.title === 'touched') found.push(`a script of the data ran on ${address}`);
  if (state.foreign || state.handlers || state.links.length || state.strange) found.push(`on ${address}: ${JSON.stringify(state)}`);
}
await browser.close();
// That an address is no question is an error in the browser's eyes.
report([...found, ...browser.noted.filter(it => !/status of 400/.test(it))]);
