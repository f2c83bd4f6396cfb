// Walks through the pages as an analyst does, and decides on findings:
// node walk.mjs BASE FOLDER-FOR-SCREENSHOTS REVIEW-PAGE TOKEN
import {mkdirSync, readFileSync} from 'node:fs';
import {open, report, violations} from './browser.mjs';

const [base, folder, review, token] = process.argv.slice(2);
mkdirSync(folder, {recursive: true});
const browser = await open(base, review);
const page = await browser.page();
const found = [];
const kinds = new Map();

function expect(condition, what) {
  if (!condition) found.push(`expected on ${page.url()}: ${what}`);
}

/** Notes the page for screenshots and the check of accessibility. */
async function arrived(kind) {
  await page.waitForLoadState('networkidle');
  expect((await page.locator('h1').count()) === 1, 'one heading of the first level');
  kinds.set(kind, page.url());
}

await page.goto(base);
await arrived('start');
await page.getByRole('searchbox').fill('Teld');
await page.keyboard.press('Enter');
await page.waitForURL(/search\?q=Teld/);
await arrived('search');
await page.getByRole('main').getByRole('link', {name: 'Mara Teld', exact: true}).first().click();
await page.waitForURL(/\/doc\/entity\//);
await arrived('person');
expect((await page.locator('figure.chart.drawn canvas').count()) > 0, 'a chart of what was said');
await page.getByRole('link', {name: /^In full/}).first().click();
await page.waitForURL(/\/doc\/statement\//);
await arrived('statement');
expect((await page.locator('p.passage mark.content').count()) > 0, 'the passage with its content marked');
expect((await page.locator('p.passage mark.source').count()) > 0, 'the passage with its source marked');
const article = page.locator('dl.facts div', {hasText: 'Article'}).getByRole('link');
await article.first().click();
await page.waitForURL(/\/doc\/article\//);
await arrived('article');
await page.locator('dl.facts div', {hasText: 'Outlet'}).getByRole('link').first().click();
await page.waitForURL(/\/doc\/entity\//);
await arrived('outlet');
expect((await page.getByText('speaker without a name').count()) > 0, 'the share of unnamed sources');
await page.locator('ul.inverse').getByRole('link').first().click();
await arrived('links');

await page.getByRole('navigation', {name: 'Site'}).getByRole('link', {name: 'Questions'}).click();
await page.waitForURL(/\/queries$/);
await arrived('questions');
await page.getByRole('link', {name: 'What somebody said'}).click();
await page.getByLabel('person').fill('Mara Teld');
await page.getByRole('button', {name: 'Ask'}).click();
await page.waitForURL(/person=Mara/);
await arrived('answer');
expect((await page.locator('table tbody tr').count()) > 3, 'rows of what Mara Teld said');
const [download] = await Promise.all([
  page.waitForEvent('download'),
  page.getByRole('link', {name: /CSV/}).first().click(),
]);
const csv = readFileSync(await download.path(), 'utf8');
expect(/^\uFEFF?earliest,latest,said/.test(csv) && csv.trim().split('\n').length > 3, `CSV with rows: ${csv.slice(0, 80)}`);

await page.getByRole('navigation', {name: 'Site'}).getByRole('link', {name: 'SPARQL'}).click();
await page.waitForURL(/\/ui\/sparql/);
await page.waitForSelector('.yasqe');
await page.getByLabel('An example').selectOption('statements-per-month');
await page.getByRole('button', {name: 'Show', exact: true}).click();
await page.locator('.yasqe_queryButton').click();
await page.waitForSelector('.yasr table tbody tr');
await arrived('editor');
await page.getByRole('button', {name: /Bars/}).click();
await page.waitForSelector('.yasr canvas', {timeout: 10_000}).catch(() => found.push('no chart of a result in the editor'));
await page.screenshot({path: `${folder}/editor-chart-desktop.png`});

await page.getByRole('navigation', {name: 'Site'}).getByRole('link', {name: 'Conflicts'}).click();
await page.waitForURL(/\/alerts$/);
await arrived('alerts');
await page.getByLabel('severity').selectOption('material');
await page.getByRole('button', {name: 'Show'}).click();
await page.waitForURL(/severity=material/);
expect((await page.locator('ol.findings > li').count()) === 2, 'two material findings');
await page.getByRole('link', {name: /altered quotation/}).first().click();
await page.waitForURL(/\/doc\/finding\//);
await arrived('finding');
expect((await page.locator('mark.differs').count()) === 4, 'the words that differ, on both sides');
expect((await page.locator('mark.evidence').count()) === 4, 'the words that it rests on, on both sides');
await page.getByRole('link', {name: /^Claim:/}).first().click();
await page.waitForURL(/\/doc\/claim\//);
await arrived('claim');
expect((await page.locator('ol.renderings > li').count()) === 2, 'two renderings');

if (review) {
  await page.goto(review);
  await arrived('sign-in');
  await page.getByLabel('Your name').fill('Edda Reader');
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', {name: 'Sign in'}).click();
  await page.waitForURL(/\/review$/);
  await page.waitForSelector('p.keys:not([hidden])');
  expect((await page.locator('article.finding').count()) === 2, 'two findings to decide on');
  await page.screenshot({path: `${folder}/review-desktop.png`, fullPage: true});
  found.push(...await violations(page));
  for (const [name, width] of [['telephone', 390], ['desktop', 1280]]) {
    await page.setViewportSize({width, height: 900});
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 1) found.push(`review is ${wide} px too wide at ${name}`);
    await page.screenshot({path: `${folder}/review-${name}.png`, fullPage: true});
  }
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.activeElement.matches('article.finding')), 'a finding with the focus');
  await page.keyboard.press('n');
  await page.keyboard.type('jkc');
  await page.keyboard.press('Escape');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('2')]);
  expect((await page.locator('article.finding').count()) === 1, 'one finding less');
  await page.keyboard.press('j');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('c')]);
  await page.goto(`${review}?status=any`);
  expect((await page.getByText('jkc').count()) === 1, 'the note that was typed');
  expect((await page.getByText('dismissed: different time').count()) === 2, 'a dismissal by key beside the old one');
}

for (const [kind, path] of [['dataset', 'dataset'], ['terms', 'ontology'], ['changes', 'changes'], ['dumps', 'dumps/'], ['api', 'api/docs'], ['nothing', 'doc/entity/nobody.html']]) {
  const response = await page.goto(base + path);
  expect(response.status() === (kind === 'nothing' ? 404 : 200), `status of ${path}: ${response.status()}`);
  await page.waitForLoadState('networkidle');
  kinds.set(kind, page.url());
}

// The 404 that was asked for is an error in the browser's eyes.
const errors = browser.noted.filter(it => !/nobody\.html.*404/.test(it));

for (const [name, options] of [['desktop', {}], ['telephone', {viewport: {width: 390, height: 844}, isMobile: true}], ['dark', {colorScheme: 'dark'}]]) {
  const view = await browser.page(options);
  for (const [kind, url] of kinds) {
    await view.goto(url);
    await view.waitForLoadState('networkidle');
    await view.waitForTimeout(300);
    await view.screenshot({path: `${folder}/${kind}-${name}.png`, fullPage: kind !== 'api' && kind !== 'terms'});
    const wide = await view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 1) found.push(`${kind} is ${wide} px too wide at ${name}`);
    // Swagger UI is another's; its own pages are not ours to mend.
    if (kind !== 'api') found.push(...await violations(view));
  }
}

// Without a script every page can be read still.
const plain = await browser.page({javaScriptEnabled: false});
for (const [kind, url] of kinds) {
  if (kind === 'api') continue;
  await plain.goto(url);
  const main = plain.locator('main');
  if ((await main.count()) !== 1 || (await main.innerText()).trim().length < 40) found.push(`${kind} says nothing without a script`);
}

await browser.close();
report([...new Set([...found, ...errors])]);
