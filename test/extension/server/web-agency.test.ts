import type { CodeLens, Hover, MarkupContent } from 'vscode-languageserver-protocol';

import assert from 'node:assert/strict';

import type { FolderOverview, WorkspaceOverview } from '../../../extension/src/protocol/overview.js';

import { type LanguageClient, startLanguageClient } from '../../support/language-client.js';
import { analyseOnce, repositoryPath } from '../../support/sample.js';
import { openTypedSession } from '../../support/typed-session.js';

describe('server on a real application', () => {
  const root = repositoryPath('samples/web-agency');
  let client: LanguageClient;
  let folder: FolderOverview | undefined;
  before(async () => {
    client = await startLanguageClient({ folders: [root], locale: 'nl', openSession: openTypedSession });
    client.open(`${root}/src/newsletter/subscriber.ts`);
    client.open(`${root}/src/newsletter/newsletter.ts`);
    await client.read();
    ({
      folders: [folder],
    } = await client.request<WorkspaceOverview>('verklaar/overview'));
  });
  after(() => client.stop());

  it('shows the register that the command line writes', async () => {
    const { register, findings } = await analyseOnce('samples/web-agency');
    assert.equal(folder?.status, 'current');
    assert.deepEqual(
      folder.views.register.map(({ description }) => description),
      register.activities.map(({ id }) => id),
    );
    assert.deepEqual(
      folder.views.recipients.filter(({ context }) => context === 'recipient').length,
      register.recipients.length,
    );
    const { error, warning, info } = folder.counts.openPoints;
    // The sample accepts one of its findings by name.
    assert.equal(error + warning + info, findings.length - 1);
  });

  it('counts above a class what it holds', async () => {
    const textDocument = { uri: client.uriOf(`${root}/src/newsletter/subscriber.ts`) };
    const lenses = await client.request<readonly CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['4 persoonsgegevens · 2 verwerkingen · 2 ontvangers'],
    );
  });

  it('tells at a use what the statement says, in the language of the editor', async () => {
    const textDocument = { uri: client.uriOf(`${root}/src/newsletter/subscriber.ts`) };
    // `row.email` in the constructor: another type, whose field is the annotated one.
    const position = { line: 30, character: 22 };
    const hover = await client.request<Hover | null>('textDocument/hover', { textDocument, position });
    const { value } = hover?.contents as MarkupContent;
    assert.match(value, /^\*\*E-mailadres\*\* · `contact\.email` · persoonsgegeven/u);
    assert.match(value, /- \*\*Nieuwsbrieven\*\*: Toestemming · /u);
    assert.match(value, /De verklaring zegt:\n\n> .*e-mailadres/u);
  });
});
