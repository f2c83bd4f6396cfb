// A real browser on the pages: what it needs, and what must never happen in it.
import {chromium} from 'playwright-core';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** A browser that notes every error and every request to another host. */
export async function open(base, ...others) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
  const noted = [];
  async function page(options = {}) {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, acceptDownloads: true, ...options});
    const page = await context.newPage();
    page.on('console', it => {
      if (it.type() === 'error' || it.type() === 'warning') noted.push(`${it.type()} on ${page.url()}: ${it.text()}`);
    });
    page.on('pageerror', it => noted.push(`exception on ${page.url()}: ${it.message}`));
    page.on('dialog', it => {
      noted.push(`dialog on ${page.url()}: ${it.message()}`);
      it.dismiss();
    });
    page.on('request', it => {
      if (![base, ...others].some(own => own && it.url().startsWith(new URL('/', own).href)) && !/^(data|blob):/.test(it.url())) noted.push(`foreign request of ${page.url()}: ${it.url()}`);
    });
    return page;
  }
  return {page, noted, close: () => browser.close()};
}

/** The violations of WCAG 2.1 A and AA that axe-core finds on the page. */
export async function violations(page) {
  // A content security policy keeps scripts out of the page, but not those of its debugger.
  await page.evaluate(AXE);
  const result = await page.evaluate(rules => axe.run(document, {runOnly: {type: 'tag', values: rules}}), RULES);
  return result.violations.flatMap(it => it.nodes.map(node => `${it.id} on ${page.url()}: ${node.target} ${node.failureSummary.replace(/\s+/g, ' ')}`));
}

/** Prints what was found and ends; a line of "well" is what tests wait for. */
export function report(lines) {
  lines.forEach(it => console.log(it));
  if (lines.length === 0) console.log('well');
}
