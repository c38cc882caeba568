import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Register } from '../../core/src/model/register.js';
import type { PreviewContent } from '../../extension/src/protocol/documents.js';
import type { FromPreview, ToPreview } from '../../extension/src/protocol/preview.js';

import { renderPreview } from '../../core/src/documents/preview.js';
import { stampDocument } from '../../core/src/documents/standing.js';
import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { pageHtml } from '../../extension/src/client/preview/page-html.js';
import { openBrowser } from '../support/browser.js';
import { publishedRegister } from '../support/published-site.js';
import { repositoryPath } from '../support/sample.js';

const origin = 'http://preview.example';
const texts = {
  statement: 'Statement',
  language: 'Language',
  stale: 'This may lag behind.',
  keys: 'Enter shows where it comes from.',
  languageNames: { 'nl-BE': 'Flemish', en: 'English' },
};

/** The statement of the sample register, as the server gives it. */
function contentOf(
  language: string,
  change: (register: Register) => Register = (register) => register,
): PreviewContent {
  const register = change(publishedRegister);
  const [statement] = register.statements;
  assert.ok(statement);
  const { html, sentences, title } = renderPreview(
    stampDocument(renderStatement(register, statement, language), undefined),
  );
  const { id } = statement;
  return {
    title,
    statement: id,
    statements: [id],
    language,
    languages: ['nl-BE', 'en'],
    html,
    sentences,
    isStale: false,
  };
}

/** The same with another description of an activity, which stands in the middle of the statement. */
function described(id: string, description: string): (register: Register) => Register {
  return (register) => ({
    ...register,
    activities: register.activities.map((activity) =>
      activity.id === id ? { ...activity, description: { en: description } } : activity,
    ),
  });
}

describe('the page of the preview', () => {
  let browser: Browser;
  let page: Page;
  let files: ReadonlyMap<string, string>;
  const told: FromPreview[] = [];
  const problems: string[] = [];

  const tell = async (message: ToPreview): Promise<void> => {
    await page.evaluate((data) => {
      globalThis.dispatchEvent(new MessageEvent('message', { data }));
    }, message);
  };
  const show = async (content: PreviewContent): Promise<void> => {
    const choice = { folder: 'file:///project', language: content.language, statement: content.statement };
    await tell({ type: 'show', content, choice, texts });
  };
  /** Opens the page as the editor serves it; `theme` stands for the colours that the editor sets. */
  const open = async (bypassCSP = false): Promise<void> => {
    const context = await browser.newContext({
      viewport: { width: 700, height: 600 },
      bypassCSP,
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.exposeFunction('tellTest', (message: FromPreview) => void told.push(message));
    await page.addInitScript(`globalThis.acquireVsCodeApi = () => ({
      postMessage: (message) => void globalThis.tellTest(message),
      getState: () => undefined,
      setState: (state) => void (globalThis.keptState = state),
    });`);
    await page.route('**', (route) => {
      const url = route.request().url();
      const body = files.get(url.slice(origin.length));
      if (body === undefined) problems.push(`asked for ${url}`);
      const contentType = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.css') ? 'text/css' : 'text/html';
      return body === undefined ? route.abort() : route.fulfill({ contentType: `${contentType}; charset=utf-8`, body });
    });
    await page.goto(`${origin}/`);
  };
  const sentenceOf = (content: PreviewContent, pointer: string): number =>
    content.sentences.findIndex((from) => from.includes(pointer));
  const at = (index: number): ReturnType<Page['locator']> => page.locator(`[data-sentence="${String(index)}"]`);

  before(async () => {
    browser = await openBrowser();
    const bundle = await build({
      entryPoints: [repositoryPath('extension/src/preview/main.ts')],
      bundle: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      write: false,
    });
    const html = pageHtml({
      locale: 'en',
      title: 'Privacy statement',
      cspSource: origin,
      nonce: 'a1b2',
      script: `${origin}/preview.js`,
      style: `${origin}/preview-style.css`,
    });
    files = new Map([
      ['/', html],
      ['/preview.js', bundle.outputFiles[0]?.text ?? ''],
      ['/preview-style.css', await readFile(repositoryPath('extension/src/preview/preview.css'), 'utf8')],
    ]);
  });
  beforeEach(() => {
    told.length = 0;
    problems.length = 0;
  });
  afterEach(async () => {
    await page.context().close();
    assert.deepEqual(problems, []);
  });
  after(() => browser.close());

  it('says that it is ready, shows the statement in its language, and keeps what it shows', async () => {
    await open();
    assert.deepEqual(told, [{ type: 'ready' }]);
    await show(contentOf('nl-BE'));
    assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Privacyverklaring');
    assert.equal(await page.locator('.statement').getAttribute('lang'), 'nl-BE');
    const kept = await page.evaluate(() => (globalThis as unknown as { keptState: unknown }).keptState);
    assert.deepEqual(kept, { folder: 'file:///project', language: 'nl-BE', statement: contentOf('nl-BE').statement });
  });

  it('lets a person choose another language, and another statement only where there are several', async () => {
    await open();
    const content = contentOf('nl-BE');
    await show(content);
    assert.equal(await page.getByRole('combobox', { name: 'Statement' }).isVisible(), false);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('English');
    assert.deepEqual(told.at(-1), { type: 'choose', statement: content.statement, language: 'en' });
    await show({ ...content, statements: [content.statement, 'staff'] });
    await page.getByRole('combobox', { name: 'Statement' }).selectOption('staff');
    assert.deepEqual(told.at(-1), { type: 'choose', statement: 'staff', language: 'nl-BE' });
  });

  it('leads to the code by a click and by Enter, and goes from sentence to sentence by arrow keys', async () => {
    await open();
    const content = contentOf('en');
    await show(content);
    const index = sentenceOf(content, '/activities/newsletter/description');
    await at(index).click();
    assert.deepEqual(told.at(-1), { type: 'open', sentence: index });
    await at(index).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    assert.equal(told.length, 3);
    assert.deepEqual(told.at(-1), { type: 'open', sentence: index });
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const first = content.sentences.findIndex((from) => from.length > 0);
    assert.deepEqual(told.at(-1), { type: 'open', sentence: first });
    assert.equal(await page.locator('[data-sentence][tabindex="0"]').count(), 1);
  });

  it('marks the sentence of a place in the code and brings it into sight', async () => {
    await open();
    const content = contentOf('en');
    await show(content);
    const index = content.sentences.findLastIndex((from) => from.length > 0);
    await tell({ type: 'reveal', sentence: index, focus: false });
    assert.equal(await page.locator('[data-revealed]').getAttribute('data-sentence'), String(index));
    assert.ok(await at(index).evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight));
    assert.equal(await page.locator(':focus').count(), 0);
    await tell({ type: 'reveal', sentence: index, focus: true });
    assert.equal(await page.locator(':focus').getAttribute('data-sentence'), String(index));
    await tell({ type: 'reveal', sentence: undefined, focus: false });
    assert.equal(await page.locator('[data-revealed]').count(), 0);
  });

  it('touches only what changed: focus, mark and the place of scrolling stay with their sentence', async () => {
    await open();
    const content = contentOf('en');
    await show(content);
    const index = sentenceOf(content, '/activities/newsletter/retention');
    await at(index).focus();
    await tell({ type: 'reveal', sentence: index, focus: true });
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('main *')) Object.assign(paragraph, { wasThere: true });
    });
    const top = await at(index).evaluate((element) => element.getBoundingClientRect().top);
    const longer = contentOf('en', described('newsletter', 'We keep your site. '.repeat(60)));
    await show(longer);
    const moved = sentenceOf(longer, '/activities/newsletter/retention');
    assert.equal(await page.locator('[data-revealed]').getAttribute('data-sentence'), String(moved));
    assert.equal(await page.locator(':focus').getAttribute('data-sentence'), String(moved));
    const topNow = await at(moved).evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(Math.abs(topNow - top) < 4, `moved by ${String(topNow - top)} pixels`);
    const made = await page.evaluate(
      () => [...document.querySelectorAll('main *')].filter((element) => !('wasThere' in element)).length,
    );
    assert.ok(made < 5, `${String(made)} elements were made anew`);
    assert.equal(await page.locator('main').innerText(), await wordsOf(longer));
  });

  it('says the same after any row of changes as when it is shown at once', async () => {
    await open();
    const row = [
      contentOf('en'),
      contentOf('nl-BE'),
      contentOf('en', (register) => ({ ...register, activities: register.activities.slice(1) })),
      contentOf('en', (register) => ({ ...register, activities: register.activities.toReversed() })),
      contentOf('en'),
    ];
    for (const content of row) {
      await show(content);
      assert.equal(await page.locator('.document').innerText(), await wordsOf(content, '.statement'));
      const numbers = await page.$$eval('[data-sentence]', (all) =>
        all.map((one) => one.getAttribute('data-sentence')),
      );
      assert.deepEqual(
        numbers,
        content.sentences.map((_from, index) => String(index)),
      );
    }
  });

  it('says that it may lag behind, and what there is to do while there is nothing', async () => {
    await open();
    await tell({ type: 'nothing', message: 'There is no statement to show yet.' });
    assert.ok(await page.getByText('There is no statement to show yet.').isVisible());
    await show({ ...contentOf('en'), isStale: true });
    assert.equal(await page.getByRole('status').filter({ visible: true }).textContent(), 'This may lag behind.');
    await show(contentOf('en'));
    assert.equal(await page.getByText('This may lag behind.').count(), 0);
  });

  it('runs nothing and loads nothing that a project wrote', async () => {
    await open();
    const hostile =
      '"><img src=x onerror="document.title=1"><script>document.title=2</script><style>*{display:none}</style>';
    await show(contentOf('en', described('newsletter', hostile)));
    assert.ok((await page.locator('main').innerText()).includes('<script>document.title=2</script>'));
    assert.equal(await page.locator('.document img, .document script, .document style').count(), 0);
    assert.equal(await page.title(), 'Privacy statement');
  });

  it('holds against markup that core would let through by mistake: the policy lets in no script but ours', async () => {
    await open();
    await show({
      ...contentOf('en'),
      html: '<main><b onclick="document.title=3">x</b><img src="/x.png" onerror="document.title=4"></main>',
    });
    await page.locator('b').click();
    assert.equal(await page.title(), 'Privacy statement');
    assert.ok(problems.length > 0);
    assert.ok(
      problems.every((problem) => problem.includes('Content Security Policy')),
      problems.join('\n'),
    );
    problems.length = 0;
  });

  it('has no flaw that axe-core finds, in light, dark and high contrast', async () => {
    await open(true);
    await show({ ...contentOf('en'), isStale: true });
    await page.addScriptTag({
      content: await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    });
    for (const [name, colours] of Object.entries(themes)) {
      await page.evaluate(
        ([kind, values]) => {
          document.body.className = `vscode-${kind}`;
          for (const [property, value] of Object.entries(values))
            document.documentElement.style.setProperty(property, value);
        },
        [name, colours] as const,
      );
      const { violations } = await page.evaluate(async () =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
      );
      assert.deepEqual(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
        [],
        name,
      );
    }
  });

  /** What is read of a content that is shown at once. */
  async function wordsOf({ html }: PreviewContent, selector = 'main'): Promise<string> {
    const other = await page.context().newPage();
    await other.route('**', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: route.request().url().endsWith('.css')
          ? (files.get('/preview-style.css') ?? '')
          : `<link rel="stylesheet" href="/preview-style.css"><body><div class="document">${html}</div>`,
      }),
    );
    await other.goto(`${origin}/plain`);
    const words = await other.locator(selector).innerText();
    await other.close();
    return words;
  }
});

/** Colours as the editor hands them over; only those that the page asks for. */
const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: {
    '--vscode-editor-background': '#ffffff',
    '--vscode-editor-foreground': '#3b3b3b',
    '--vscode-descriptionForeground': '#3b3b3b',
    '--vscode-textLink-foreground': '#005fb8',
    '--vscode-inputValidation-warningBackground': '#f6f5d2',
    '--vscode-editorWarning-foreground': '#7a5c00',
    '--vscode-dropdown-background': '#ffffff',
    '--vscode-dropdown-foreground': '#3b3b3b',
    '--vscode-editorWidget-background': '#f8f8f8',
  },
  dark: {
    '--vscode-editor-background': '#1f1f1f',
    '--vscode-editor-foreground': '#cccccc',
    '--vscode-descriptionForeground': '#9d9d9d',
    '--vscode-textLink-foreground': '#4daafc',
    '--vscode-inputValidation-warningBackground': '#352a05',
    '--vscode-editorWarning-foreground': '#cca700',
    '--vscode-dropdown-background': '#313131',
    '--vscode-dropdown-foreground': '#cccccc',
    '--vscode-editorWidget-background': '#202020',
  },
  'high-contrast': {
    '--vscode-editor-background': '#000000',
    '--vscode-editor-foreground': '#ffffff',
    '--vscode-descriptionForeground': '#ffffff',
    '--vscode-textLink-foreground': '#21a6ff',
    '--vscode-inputValidation-warningBackground': '#000000',
    '--vscode-editorWarning-foreground': '#ffd370',
    '--vscode-dropdown-background': '#000000',
    '--vscode-dropdown-foreground': '#ffffff',
    '--vscode-editorWidget-background': '#0c141f',
    '--vscode-contrastBorder': '#6fc3df',
  },
};
