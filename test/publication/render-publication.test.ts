import { fromHtml } from 'hast-util-from-html';
import assert from 'node:assert/strict';
import { visit } from 'unist-util-visit';

import type { Register, Statement } from '../../core/src/model/register.js';
import type { PublishedFile } from '../../core/src/publication/publication.js';

import { earlierIn, fileOf, publishedRegister, publishSite } from '../support/published-site.js';

/** `rel href hreflang` of the links in a head. */
function linksIn(html: string): readonly string[] {
  const found: string[] = [];
  visit(fromHtml(html), 'element', ({ properties: { href, hrefLang, rel }, tagName }) => {
    if (tagName === 'link') found.push([rel, href, hrefLang].flat().filter(Boolean).join(' '));
  });
  return found;
}

function marksIn(html: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...html.matchAll(/<meta name="verklaar:(\w+)" content="([^"]*)">/gu)].map(([, name = '', content = '']) => [
      name,
      content,
    ]),
  );
}

function withoutAddress(statement: Statement): Statement {
  const { url, ...rest } = statement;
  assert.ok(url);
  return rest;
}

const withoutStyle = (html: string): string => html.replace(/<style>[\s\S]*<\/style>/u, '');

describe('renderPublication', () => {
  let site: readonly PublishedFile[];
  let page: string;
  let earlier: PublishedFile;
  before(() => {
    site = publishSite(undefined, { fragments: 2 });
    page = fileOf(site, 'statement.en.html');
    earlier = earlierIn(site);
  });

  it('makes a page of every text, of the one before, of the sub-processors, an index, fragments and their style', () => {
    assert.deepEqual(
      site.map(({ path }) => path).sort(),
      [
        'fragment.css',
        'index.html',
        ...['de', 'en', 'fr-BE', 'nl-BE'].flatMap((language) => [
          ...(language === 'en' ? [earlier.path] : []),
          `statement.${language}.fragment.html`,
          `statement.${language}.html`,
        ]),
        ...['de', 'en', 'fr-BE', 'nl-BE'].map((language) => `sub-processors.${language}.html`),
      ].sort(),
    );
  });

  it('makes the same bytes of the same documents', () => {
    assert.deepEqual(publishSite(undefined, { fragments: 2 }), site);
  });

  it('makes no fragments unasked', () => {
    assert.deepEqual(
      publishSite().filter(({ kind }) => kind === 'fragment' || kind === 'style'),
      [],
    );
  });

  it('says which text a page is, for programs', () => {
    const { version, ...rest } = marksIn(page);
    assert.deepEqual(rest, { statement: 'website', language: 'en' });
    assert.match(version ?? '', /^[0-9a-f]{8}$/u);
    assert.ok(page.includes(`Version ${version ?? ''}.`), 'and for readers');
    assert.equal(marksIn(earlier.content).version, earlier.path.split('.')[2]);
  });

  it('says since when it applies, and nothing of drafts', () => {
    assert.match(page, /<p class="approved" role="note">This statement applies from 1 November 2026\. Version/u);
    assert.doesNotMatch(withoutStyle(page), /draft|noindex|watermark/iu);
  });

  it('names its address and its other languages, for search engines', () => {
    const base = 'https://webdiensten.example/privacy';
    assert.deepEqual(linksIn(page), [
      `canonical ${base}/statement.en.html`,
      ...['nl-BE', 'en', 'fr-BE', 'de'].map((language) => `alternate ${base}/statement.${language}.html ${language}`),
    ]);
  });

  it('names no address that nobody gave', () => {
    const statements = publishedRegister.statements.map((statement) => withoutAddress(statement));
    const links = linksIn(fileOf(publishSite({ ...publishedRegister, statements }), 'statement.en.html'));
    assert.deepEqual(links.slice(0, 2), ['alternate statement.nl-BE.html nl-BE', 'alternate statement.en.html en']);
  });

  for (const [url, address] of [
    ['https://a.example/privacy', 'https://a.example/privacy'],
    ['https://a.example/privacy.html', 'https://a.example/privacy.html'],
  ] as const) {
    it(`is at ${url} itself when it has one language`, () => {
      const statements = publishedRegister.statements.map((statement) => ({ ...statement, url, languages: ['en'] }));
      const files = publishSite({ ...publishedRegister, statements });
      assert.deepEqual(linksIn(fileOf(files, 'statement.en.html')), [`canonical ${address}`]);
      assert.doesNotMatch(fileOf(files, 'statement.en.html'), /class="languages"/u);
    });
  }

  it('keeps what is not in force from search engines', () => {
    const draft = fileOf(publishSite(undefined, { draft: true }), 'statement.en.html');
    for (const html of [draft, earlier.content]) {
      assert.match(html, /<meta name="robots" content="noindex">/u);
      assert.deepEqual(
        linksIn(html).filter((link) => link.startsWith('canonical')),
        [],
      );
    }
  });

  it('marks a draft in its title, its notice and across the page', () => {
    const draft = publishSite(undefined, { draft: true });
    for (const path of ['statement.en.html', 'sub-processors.en.html', 'index.html']) {
      const language = path === 'index.html' ? 'Concept' : 'Draft';
      const html = fileOf(draft, path);
      assert.match(html, new RegExp(`<title>${language}: `, 'u'), path);
      assert.match(html, /<p class="draft" role="note">/u, path);
      assert.match(html, /<body class="\w+" data-watermark="(?:DRAFT|CONCEPT)">/u, path);
    }
  });

  it('says of an earlier text how long it applied, and leads to the newest', () => {
    assert.match(earlier.content, /Earlier version, valid from 1 March 2025 until 1 November 2026\./u);
    assert.match(earlier.content, /<a href="statement\.en\.html">Read the newest version<\/a>/u);
    assert.match(earlier.content, /<title>Privacy statement \(earlier version [0-9a-f]{8}\)<\/title>/u);
    assert.match(
      page,
      new RegExp(`<a href="${earlier.path}">Version [0-9a-f]{8}</a>, from 1 March 2025 until 1 November 2026`, 'u'),
    );
  });

  it('tells what changed since the text before, on the page of the newer one only', () => {
    const since = /<section aria-labelledby="changed"><?[\s\S]*?<\/section>/u;
    const [told = ''] = since.exec(page) ?? [];
    assert.match(told, /What has changed since the version before this one\?/u);
    assert.match(told, /(?:Now|Before|New|Removed): /u);
    assert.doesNotMatch(earlier.content, since);
    assert.doesNotMatch(fileOf(site, 'statement.nl-BE.html'), since);
    assert.doesNotMatch(fileOf(publishSite(undefined, { draft: true }), 'statement.en.html'), since);
  });

  it('lists who helps with what is done for customers: what for, where, since when', () => {
    const list = withoutStyle(fileOf(site, 'sub-processors.en.html'));
    assert.match(list, /Sub-processors of Voorbeeld Webdiensten/u);
    assert.match(list, />Briefbode Mail<.*France.*1 February 2026/su);
    assert.doesNotMatch(list, /Teller|Betaalhuis/u, 'those who help with nothing for customers');
    assert.match(page, /<a href="sub-processors\.en\.html">/u);
  });

  it('has no page of sub-processors when nothing is done for customers', () => {
    const activities = publishedRegister.activities.filter(({ role }) => role !== 'processor');
    const files = publishSite({ ...publishedRegister, activities });
    assert.deepEqual(
      files.filter(({ kind }) => kind === 'subProcessors'),
      [],
    );
    assert.doesNotMatch(fileOf(files, 'statement.en.html'), /sub-processors/u);
  });

  it('claims nothing of its own making', () => {
    for (const { content, path } of site) {
      assert.doesNotMatch(content, /from the code|uit de code|Made with|Gemaakt|compliant|<script/iu, path);
    }
  });
});

describe('what is published', () => {
  const secret = (place: string): string => `geheim-${place}`;
  const evidence = [{ file: secret('file.ts'), symbol: secret('symbol') }];
  const withSecrets: Register = {
    ...publishedRegister,
    activities: publishedRegister.activities.map((activity) => ({
      ...activity,
      evidence,
      owner: secret('owner'),
      systems: [secret('system')],
      accessPersons: { nl: secret('access'), en: secret('access') },
      balancingAssessment: secret('balancing.md'),
      consentRecord: { nl: secret('consent-record'), en: secret('consent-record') },
      dpia: {
        required: true,
        reference: secret('dpia'),
        reason: { en: secret('dpia-reason'), nl: secret('dpia-reason') },
      },
      status: { start: '2019-09-09', replaces: secret('former') },
      data: activity.data.map((use) => ({ ...use, evidence })),
      recipients: activity.recipients.map((link) => ({ ...link, evidence })),
    })),
    recipients: publishedRegister.recipients.map((recipient) => ({
      ...recipient,
      evidence,
      agreement: { reference: secret('agreement'), date: '2018-08-08' },
      observed: { categories: [{ category: 'contact.email', confidence: 'annotated', evidence }], evidence },
      ...(recipient.transfers && {
        transfers: recipient.transfers.map((transfer) => ({ ...transfer, assessment: secret('assessment') })),
      }),
    })),
    terminalAccess: publishedRegister.terminalAccess.map((access) => ({ ...access, evidence })),
    collectionPoints: publishedRegister.collectionPoints.map((point) => ({ ...point, id: secret('point'), evidence })),
    rights: {
      ...publishedRegister.rights,
      routes: publishedRegister.rights.routes.map((route) => ({ ...route, id: secret('route'), evidence })),
    },
    observed: {
      collections: [{ id: secret('collection'), by: ['form'], declaredAs: [], fields: [], evidence }],
      stores: [{ id: secret('store'), fields: evidence, deletions: [], evidence }],
      thirdParties: [{ id: secret('third'), name: secret('third-name'), categories: [], evidence }],
    },
  };

  for (const draft of [false, true]) {
    it(`shows nothing that is not for visitors, ${draft ? 'as a draft' : 'when approved'}`, () => {
      for (const { content, path } of publishSite(withSecrets, { draft, fragments: 3 })) {
        assert.doesNotMatch(content, /geheim/u, path);
        assert.doesNotMatch(content, /2019|2018/u, path);
      }
    });
  }

  it('names no finding, no pointer and no id of the vocabulary', () => {
    for (const { content, path } of publishSite(withSecrets, { draft: true })) {
      const text = withoutStyle(content).replace(/<[^>]*>/gu, ' ');
      assert.doesNotMatch(text, /\b(?:S|LB|RT|AN|CO|TR|OR|RC)\d\d\b/u, path);
      assert.doesNotMatch(text, /\/activities\/|\bcontact\.email|special\.health/u, path);
    }
  });
});
