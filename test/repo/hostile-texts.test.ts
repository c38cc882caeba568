import assert from 'node:assert/strict';

import { imports, toldOf, withConfig } from '../support/small-project.js';
import { type Trial, tryProject } from '../support/trial.js';

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
