import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import assert from 'node:assert/strict';

import { run } from '../../cli/src/program.js';
import { renderRegisterFiles } from '../../core/src/documents/sheets/register-files.js';
import { publishSite } from '../support/published-site.js';
import { activity, config, judge, recipient } from '../support/register-builder.js';
import { imports, toldOf, withConfig } from '../support/small-project.js';
import { type Trial, tryProject } from '../support/trial.js';
import { createWorkspace } from '../support/workspace.js';

// eslint-disable-next-line no-control-regex -- What turns text round, ends it or commands a terminal is looked for.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/u;

/** Markup, links, escapes, templates and characters that change how the text around them reads. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</title></style></body>',
  '<!-- ]]>',
  '[x](javascript:alert(1))',
  '![](https://evil.example/x.png)',
  'https://evil.example/auto www.evil.example <https://evil.example>',
  'a\u0000b\u001B[31mred',
  '\u202Edesrever\u202C\u2066',
  '| a | b |\n|---|---|\n\n# Heading\n\n---\n\n```',
  '`code` {{slot}} {activity} ${x} $& $1',
  '&lt;b&gt; &#x202e;',
  '\uD800',
].join(' ');
const inLanguages = JSON.stringify({ nl: hostile, en: hostile });
const hostileProject: Readonly<Record<string, string>> = {
  ...withConfig({ organisations: [{ id: 'acme', legalName: hostile, legalForm: hostile }] }),
  'src/customer.ts': `${imports}
export const own = category({ id: 'x.y', parent: 'contact.email', labels: ${inLanguages} });
export const r = recipient({ id: 'r', name: ${JSON.stringify(hostile)}, privacyPage: 'javascript:alert(1)', country: 'BE', role: 'processor', purpose: ${inLanguages} });
export const accounts = activity({ id: 'accounts', name: ${inLanguages}, description: ${JSON.stringify({ nl: `${hostile} ${'long '.repeat(20_000)}` })},
  purpose: 'accountManagement', legalBasis: 'contract', retention: 'P1Y', recipients: [r], systems: [${JSON.stringify(hostile)}] });
export class Customer { @PersonalData(own, { for: [accounts], dataSubjects: ['customer'] }) email = ''; }
`,
};

describe('hostile texts in names and descriptions', function () {
  this.timeout(120_000);

  let trial: Trial;
  before(async () => {
    trial = await tryProject(hostileProject);
  });

  it('is told with its place, in lines that command no terminal', () => {
    assert.equal(trial.report.code, 0, trial.report.text);
    const findings = toldOf(trial.check.text);
    assert.equal(findings.length, 1, findings.join());
    assert.match(findings[0] ?? '', /^AN06 src\/customer\.ts:4:\d+$/u);
    // eslint-disable-next-line no-control-regex -- That is the point.
    assert.doesNotMatch(trial.check.text, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
    for (const line of trial.check.text.split('\n')) assert.ok(line.length < 1500, line.slice(0, 80));
  });

  it('stays text in HTML', () => {
    for (const name of ['register.nl-NL.html', 'statement.nl-NL.html']) {
      const html = trial.documents[name] ?? '';
      assert.ok(html.includes('&lt;script>alert(1)&lt;/script>'), name);
      assert.doesNotMatch(html, /<script|<img|<!-- \]\]|href="(?!#|https:\/\/(?!evil)|mailto:)/iu, name);
      assert.equal(html.split('</title>').length, 2, name);
    }
  });

  it('stays text in Markdown', () => {
    for (const name of ['register.nl-NL.md', 'statement.nl-NL.md']) {
      const markdown = trial.documents[name] ?? '';
      assert.ok(markdown.includes('\\<script>'), name);
      assert.doesNotMatch(
        markdown,
        /(?<!\\)<(?:script|img|!-- \]\])|(?<!\\)\]\(javascript|^#+ Heading|(?<![\\:])https:\/\/evil/mu,
        name,
      );
    }
  });

  it('has no character that turns text round or ends it', () => {
    for (const [name, text] of Object.entries(trial.documents)) {
      if (name === 'register.json') continue;
      // eslint-disable-next-line no-control-regex -- That is the point.
      assert.doesNotMatch(text, /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/u, name);
    }
  });
});

describe('hostile texts in every other format', function () {
  this.timeout(120_000);

  const texts = { nl: hostile, en: hostile };
  const { register, findings } = judge(
    [
      activity({
        id: 'constructor',
        name: texts,
        description: { nl: `${hostile} ${'long '.repeat(200_000)}` },
        purpose: 'accountManagement',
        legalBasis: 'contract',
        retention: 'P1Y',
        recipients: ['__proto__'],
        data: ['contact.email'],
        dataSubjects: ['customer'],
      }),
      recipient({ id: '__proto__', name: hostile, role: 'processor', purpose: texts, country: 'BE' }),
    ],
    config({ statements: [{ id: 'website', languages: ['nl-NL'], url: 'https://example.test/privacy' }] }),
  );

  it('is text in each cell of a sheet, and no formula', async () => {
    for (const format of ['csv', 'xlsx'] as const) {
      const formula = `=1+1 ${hostile}`;
      const named = { ...register, activities: register.activities.map((one) => ({ ...one, name: { nl: formula } })) };
      for (const { content } of await renderRegisterFiles(named, findings, format, { language: 'nl-NL' })) {
        if (typeof content === 'string') {
          for (const row of parse(content, { bom: true, relax_column_count: true }) as readonly (readonly string[])[]) {
            for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/u);
          }
          assert.doesNotMatch(content, controls);
        } else {
          const parts = unzipSync(content);
          for (const [name, bytes] of Object.entries(parts)) {
            const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
            assert.doesNotMatch(xml, /<f>|<script|<img/u, name);
            assert.doesNotMatch(xml, controls, name);
          }
        }
      }
    }
  });

  it('stays text on published pages and in fragments', () => {
    const site = publishSite(register, { fragments: 2, replaced: false });
    assert.ok(site.length > 1);
    for (const { content, path } of site) {
      assert.doesNotMatch(content, /<script|<img|<!-- \]\]|href="(?:javascript|https:\/\/evil)/iu, path);
      assert.doesNotMatch(content, controls, path);
    }
  });

  it('is data in SARIF and JSON, and a line of its own for GitHub', async () => {
    const workspace = createWorkspace(hostileProject);
    try {
      for (const format of ['sarif', 'json', 'github']) {
        let text = '';
        const output = { isTTY: false, write: (part: string): void => void (text += part) };
        const io = { stdout: output, stderr: { isTTY: false, write: () => undefined }, env: {}, cwd: workspace.root };
        await run(['check', '--format', format], { ...io, today: '2026-06-01' });
        if (format === 'github') {
          assert.doesNotMatch(text, controls);
          for (const line of text.split('\n')) assert.match(line, /^(?:::(?:error|warning|notice)[ :]|[^:]|$)/u);
        } else {
          assert.equal(typeof JSON.parse(text), 'object', format);
        }
        // Programs read it: what stands in a string of JSON may be a mark of direction, never a bare control character.
        // eslint-disable-next-line no-control-regex -- That is the point.
        assert.doesNotMatch(text, /[\u0000-\u0009\u000B-\u001F]/u, format);
      }
    } finally {
      workspace.remove();
    }
  });
});
