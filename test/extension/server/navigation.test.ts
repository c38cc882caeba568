import type { Location, LocationLink } from 'vscode-languageserver-protocol';

import assert from 'node:assert/strict';

import { editorProject } from '../../support/editor-project.js';
import { type EditorSession, startEditor } from '../../support/editor-session.js';

describe('definition and references', () => {
  let editor: EditorSession;
  before(async () => {
    editor = await startEditor(editorProject);
    for (const file of ['src/customer.ts', 'src/privacy.ts', 'verklaar.config.json']) await editor.open(file);
  });
  after(() => editor.end());

  const shown = (uri: string, { line, character }: { readonly line: number; readonly character: number }): string =>
    `${uri.slice(uri.indexOf('/workspace/') + '/workspace/'.length)} ${String(line)}:${String(character)}`;
  const definitionAt = async (file: string, words: string): Promise<readonly string[]> => {
    const links = await editor.ask<readonly LocationLink[]>('textDocument/definition', file, words);
    return links.map(({ targetUri, targetSelectionRange }) => shown(targetUri, targetSelectionRange.start));
  };
  const referencesAt = async (file: string, words: string, includeDeclaration = true): Promise<readonly string[]> => {
    const more = { context: { includeDeclaration } };
    const found = await editor.ask<readonly Location[]>('textDocument/references', file, words, more);
    return found.map(({ uri, range }) => shown(uri, range.start)).toSorted();
  };

  it('lead from an id in a string to the declaration in code', async () => {
    assert.deepEqual(await definitionAt('src/customer.ts', "for: ['newsl|etter'"), ['src/privacy.ts 3:6']);
  });

  it('lead from an id in a doc comment to the config', async () => {
    assert.deepEqual(await definitionAt('src/customer.ts', 'newsletter, supp|ort'), ['verklaar.config.json 21:12']);
  });

  it('lead from the config to the code', async () => {
    assert.deepEqual(await definitionAt('verklaar.config.json', '"bre|vo"'), ['src/privacy.ts 1:37']);
  });

  it('leave a name of code to the TypeScript of the editor', async () => {
    assert.deepEqual(await definitionAt('src/customer.ts', 'for: [newsl|etter]'), []);
  });

  it('find all that names an activity', async () => {
    const uses = ['src/customer.ts 3:41', 'src/customer.ts 4:41', 'src/customer.ts 9:38'];
    assert.deepEqual(await referencesAt('src/privacy.ts', "id: 'newsl|etter'", false), uses);
    assert.deepEqual(await referencesAt('src/customer.ts', "for: ['newsl|etter'"), [...uses, 'src/privacy.ts 3:6']);
  });

  it('find all uses of a category', async () => {
    assert.deepEqual(await referencesAt('src/customer.ts', "'contact.ph|one'"), ['src/customer.ts 4:16']);
  });

  it('find a recipient in code and config', async () => {
    assert.deepEqual(await referencesAt('verklaar.config.json', '"bre|vo"', false), [
      'src/privacy.ts 9:15',
      'verklaar.config.json 30:8',
    ]);
  });
});
