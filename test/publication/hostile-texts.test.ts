import { fromHtml } from 'hast-util-from-html';
import assert from 'node:assert/strict';
import { visit } from 'unist-util-visit';

import type { Register } from '../../core/src/model/register.js';
import type { PublishedFile } from '../../core/src/publication/publication.js';

import { publishedRegister, publishSite } from '../support/published-site.js';

/** The register with one text wherever a person may write one that visitors read. */
function saying(text: string): Register {
  const own = { nl: text, en: text, fr: text, de: text };
  return {
    ...publishedRegister,
    organisations: publishedRegister.organisations.map((organisation) => ({
      ...organisation,
      legalName: text,
      tradeName: text,
      website: text,
      email: text,
    })),
    activities: publishedRegister.activities.map((activity) => ({
      ...activity,
      name: own,
      description: own,
      onBehalfOf: own,
      withdraw: own,
    })),
    recipients: publishedRegister.recipients.map((recipient) => ({
      ...recipient,
      name: text,
      purpose: own,
      privacyPage: text,
    })),
    statements: publishedRegister.statements.map((statement) => ({ ...statement, url: text, languages: ['en'] })),
  };
}

const sites = (text: string): readonly PublishedFile[] => [
  ...publishSite(saying(text), { fragments: 2 }),
  ...publishSite(saying(text), { draft: true }),
];

/** Elements and attributes that could do something. */
function dangersIn(html: string): readonly string[] {
  const found: string[] = [];
  visit(fromHtml(html), 'element', ({ properties, tagName }) => {
    if (['base', 'embed', 'form', 'iframe', 'img', 'object', 'script', 'svg'].includes(tagName)) found.push(tagName);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/iu.test(name) || name === 'style') found.push(`${tagName} ${name}`);
      const address = name === 'href' || name === 'src' ? String(value) : '';
      if (/^\s*(?:javascript|data|vbscript):/iu.test(address)) found.push(`${tagName} ${address}`);
    }
  });
  return found;
}

describe('hostile texts on published pages', () => {
  for (const text of [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></style></article><script>alert(1)</script>',
    '--><script>alert(1)</script>',
    'javascript:alert(1)',
    'https://a.example/"onclick="alert(1)',
    '[x](javascript:alert(1)) ![x](https://a.example/p.png)',
    '| a | b |\n|---|---|\n# Heading\n- item\n> quote',
  ]) {
    it(`are inert: ${JSON.stringify(text)}`, () => {
      for (const { content, path } of sites(text)) {
        if (path.endsWith('.html')) assert.deepEqual(dangersIn(content), [], path);
      }
    });
  }

  it('turn no line around, and hide nothing', () => {
    for (const { content, path } of sites('gnp.\u202Etxe\u2066\u0000\u0007\uFEFF')) {
      assert.doesNotMatch(content, /[\u202A-\u202E\u2066-\u2069\uFEFF]|[^\P{Cc}\n]/u, path);
    }
  });

  it('may be very long', () => {
    const long = 'x'.repeat(1_000_000);
    const activities = publishedRegister.activities.map((activity) =>
      activity.id === 'newsletter' ? { ...activity, description: { en: long, nl: long } } : activity,
    );
    const register = { ...saying('a'), activities };
    const page = publishSite(register, { replaced: false }).find(({ path }) => path === 'statement.en.html');
    assert.ok(page?.content.includes(long));
  });
});
