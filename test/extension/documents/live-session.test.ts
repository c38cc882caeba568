import assert from 'node:assert/strict';

import type { DocumentsOutcome, FactsAtResult, PreviewContent } from '../../../extension/src/protocol/documents.js';

import { documents } from '../../../extension/src/server/features/documents/documents.js';
import { overview } from '../../../extension/src/server/features/overview/overview.js';
import { copyProject, type ProjectCopy } from '../../cli/support/project-copy.js';
import { runCli } from '../../cli/support/run-cli.js';
import { type LanguageClient, startLanguageClient } from '../../support/language-client.js';
import { openTypedSession } from '../../support/typed-session.js';

const use = `import { newsletter } from './privacy.js';
import { Subscriber } from './subscriber.js';

export function greet(subscriber: Subscriber): string {
  return subscriber.email;
}
export const kept = newsletter;
`;

/** With the session of the editor itself, whose types are asked in a thread of their own. */
describe('documents of a project that stays open', function () {
  this.timeout(120_000);
  let project: ProjectCopy;
  let client: LanguageClient;
  before(async () => {
    project = copyProject('shop', { change: { 'src/greet.ts': use } });
    client = await startLanguageClient({
      folders: [project.root],
      features: [documents, overview],
      openSession: openTypedSession,
    });
    await client.request('verklaar/check', { folder: client.uriOf(project.root) });
  });
  after(async () => {
    await client.stop();
    project.remove();
  });
  const factsAt = async (word: string): Promise<FactsAtResult | null> => {
    const lines = use.split('\n');
    const line = lines.findLastIndex((text) => text.includes(word));
    const position = { line, character: (lines[line] ?? '').lastIndexOf(word) + 1 };
    return client.request('verklaar/factsAt', { uri: client.uriOf(project.path('src/greet.ts')), position });
  };

  it('are those that the command line makes', async () => {
    const folder = client.uriOf(project.root);
    const { outcome } = await client.request<DocumentsOutcome>('verklaar/generate', { folder, what: 'statement' });
    assert.equal(outcome, 'done');
    const checked = await runCli(['check'], { cwd: project.root });
    assert.match(checked.out, /Documents and code say the same/u);
  });

  it('know names of what is declared elsewhere', async () => {
    const folder = client.uriOf(project.root);
    assert.deepEqual(await factsAt('email'), { folder, pointers: ['/activities/newsletter/data/contact.email'] });
    assert.deepEqual(await factsAt('newsletter'), { folder, pointers: ['/activities/newsletter'] });
    assert.equal(await factsAt('greet'), null);
  });

  it('are previewed as one types, after the notice that something changed', async () => {
    const file = project.path('src/privacy.ts');
    client.open(file);
    client.change(file, project.read('src/privacy.ts').replace('news about our range', 'tidings of our books'));
    const folder = client.uriOf(project.root);
    for (;;) {
      const params = { folder, statement: 'website', language: 'en' };
      const content = await client.request<PreviewContent | null>('verklaar/preview', params);
      if (content?.html.includes('tidings of our books') === true) break;
      await client.told('verklaar/changed');
    }
  });
});
