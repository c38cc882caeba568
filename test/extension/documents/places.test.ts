import assert from 'node:assert/strict';

import type { FactsAtResult, LocateResult, PreviewContent } from '../../../extension/src/protocol/documents.js';

import { findSentence } from '../../../extension/src/client/preview/find-sentence.js';
import { documents } from '../../../extension/src/server/features/documents/documents.js';
import { fixedSession } from '../../support/fixed-session.js';
import { type LanguageClient, startLanguageClient } from '../../support/language-client.js';
import { analyseOnce, repositoryPath } from '../../support/sample.js';

describe('from a sentence to the code and back', () => {
  const root = repositoryPath('samples/web-agency');
  let client: LanguageClient;
  before(async () => {
    const analysis = await analyseOnce('samples/web-agency');
    client = await startLanguageClient({
      folders: [root],
      features: [documents],
      openSession: fixedSession(analysis),
    });
  });
  after(async () => {
    await client.stop();
  });
  const folder = (): string => client.uriOf(root);
  const preview = async (language: string): Promise<PreviewContent> => {
    const content = await client.request<PreviewContent | null>('verklaar/preview', {
      folder: folder(),
      statement: 'website',
      language,
    });
    assert.ok(content);
    return content;
  };
  const locate = async (...pointers: readonly string[]): Promise<LocateResult> =>
    client.request('verklaar/locate', { folder: folder(), pointers });
  /** `src/privacy/website.ts:3`, lines counted from 1. */
  const shown = ([place]: LocateResult): string =>
    place === undefined ? 'nowhere' : `${place.uri.replace(`${folder()}/`, '')}:${String(place.range.start.line + 1)}`;

  for (const language of ['nl-BE', 'en']) {
    it(`leads from every sentence that tells something to a place, and from there to a sentence: ${language}`, async () => {
      const { sentences } = await preview(language);
      const told = sentences.filter((from) => from.length > 0);
      assert.ok(told.length > 150);
      for (const from of told) {
        const [place] = await locate(...from);
        assert.ok(place, `no place of ${from.join(', ')}`);
        const facts = await client.request<FactsAtResult | null>('verklaar/factsAt', {
          uri: place.uri,
          position: place.range.start,
        });
        assert.equal(facts?.folder, folder(), `nothing at the place of ${from.join(', ')}`);
        const back = findSentence(sentences, facts.pointers);
        const leadsBack = facts.pointers.some((one) => from.some((other) => areRelated(one, other)));
        assert.ok(leadsBack, `${facts.pointers.join(', ')} is not about ${from.join(', ')}`);
        assert.ok(back !== undefined, `no sentence of ${facts.pointers.join(', ')}, from ${from.join(', ')}`);
      }
    });
  }

  for (const [pointer, place] of [
    ['/activities/newsletter/retention', /^src\/privacy\/website\.ts:\d+$/u],
    ['/activities/newsletter/data/contact.email', /^src\/newsletter\/subscriber\.ts:\d+$/u],
    ['/activities/debt-collection/interest', /^verklaar\.config\.json:\d+$/u],
    ['/activities/newsletter/recipients/brevo', /^src\/privacy\/website\.ts:\d+$/u],
    ['/recipients/brevo/country', /^src\/privacy\/recipients\.ts:\d+$/u],
    ['/organisations/webhuis/dpo', /^verklaar\.config\.json:\d+$/u],
    ['/assertions/specialCategories', /^verklaar\.config\.json:\d+$/u],
    ['/security/measures', /^verklaar\.config\.json:\d+$/u],
    ['/rights/phone', /^verklaar\.config\.json:\d+$/u],
    ['/statements/website/effectiveFrom', /^verklaar\.config\.json:\d+$/u],
  ] as const) {
    it(`finds ${pointer} where it is declared`, async () => {
      assert.match(shown(await locate(pointer)), place);
    });
  }

  it('gives the place of the part itself, not of what is around it', async () => {
    const { readFileSync } = await import('node:fs');
    const [place] = await locate('/activities/newsletter/retention');
    const lines = readFileSync(`${root}/src/privacy/website.ts`, 'utf8').split('\n');
    assert.match(lines[place?.range.start.line ?? 0] ?? '', /retention:/u);
    const config = readFileSync(`${root}/verklaar.config.json`, 'utf8').split('\n');
    const [law] = await locate('/organisations/webhuis/companyNumber');
    assert.match(config[law?.range.start.line ?? 0] ?? '', /companyNumber/u);
  });

  it('puts the activity that is named at the cursor before the others that a field serves', async () => {
    const { readFileSync } = await import('node:fs');
    const file = `${root}/src/newsletter/subscriber.ts`;
    const lines = readFileSync(file, 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('newsletterProof') && text.includes('contact.email'));
    const character = (lines[line] ?? '').indexOf('newsletterProof') + 2;
    const facts = await client.request<FactsAtResult | null>('verklaar/factsAt', {
      uri: client.uriOf(file),
      position: { line, character },
    });
    assert.equal(facts?.pointers[0], '/activities/newsletter-proof/data/contact.email');
    const { sentences } = await preview('en');
    const sentence = findSentence(sentences, facts.pointers);
    assert.ok(sentences[sentence ?? -1]?.includes('/activities/newsletter-proof/data/contact.email'));
  });

  it('says nothing of a place that declares nothing', async () => {
    const facts = await client.request('verklaar/factsAt', {
      uri: client.uriOf(`${root}/src/newsletter/subscriber.ts`),
      position: { line: 0, character: 0 },
    });
    assert.equal(facts, null);
  });
});

/** Whether two pointers are of the same, or one of a part of the other. */
function areRelated(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
