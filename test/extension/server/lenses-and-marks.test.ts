import type { CodeLens, InlayHint } from 'vscode-languageserver-protocol';

import assert from 'node:assert/strict';

import type { FileMarks } from '../../../extension/src/protocol/marks.js';

import { editorProject } from '../../support/editor-project.js';
import { type EditorSession, startEditor } from '../../support/editor-session.js';

const whole = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };

describe('lenses, hints and marks', () => {
  const lensesIn = async ({ client, path }: EditorSession, file: string): Promise<readonly string[]> => {
    const textDocument = { uri: client.uriOf(path(file)) };
    const lenses = await client.request<readonly CodeLens[]>('textDocument/codeLens', { textDocument });
    return lenses.map(
      ({ range, command }) => `${String(range.start.line)} ${command?.title ?? ''} ${command?.command ?? ''}`,
    );
  };
  const hintsIn = async ({ client, path }: EditorSession, file: string): Promise<readonly string[]> => {
    const textDocument = { uri: client.uriOf(path(file)) };
    const hints = await client.request<readonly InlayHint[]>('textDocument/inlayHint', { textDocument, range: whole });
    return hints.map(
      ({ position, label }) =>
        `${String(position.line)}:${String(position.character)} ${typeof label === 'string' ? label : ''}`,
    );
  };

  describe('in English', () => {
    let editor: EditorSession;
    before(async () => {
      editor = await startEditor(editorProject);
      await editor.open('src/customer.ts');
      await editor.open('src/welcome.ts');
    });
    after(() => editor.end());

    it('a lens counts what a class and an interface hold', async () => {
      assert.deepEqual(await lensesIn(editor, 'src/customer.ts'), [
        '2 2 personal data · 2 activities · 1 recipient · 1 open point verklaar.openPoints.focus',
        '8 1 personal datum · 2 activities · 1 recipient verklaar.register.focus',
      ]);
    });

    it('a file without personal data has no lens', async () => {
      assert.deepEqual(await lensesIn(editor, 'src/welcome.ts'), []);
    });

    it('a hint names the category behind the field', async () => {
      assert.deepEqual(await hintsIn(editor, 'src/customer.ts'), [
        '3:89 E-mail address',
        '4:74 Telephone number',
        '10:6 Name',
      ]);
    });

    it('marks tell which fields are personal, reviewed and undecided', async () => {
      const { marks, version } = await editor.client.told<FileMarks>('verklaar/marks', ({ uri }) =>
        uri.endsWith('customer.ts'),
      );
      assert.equal(version, 1);
      assert.deepEqual(
        marks.map(({ range, kind, label }) => [range.start.line, kind, label]),
        [
          [3, 'personal', 'E-mail address'],
          [4, 'personal', 'Telephone number'],
          [5, 'undecided', 'Nobody decided; by its name: Date of birth'],
          [10, 'personal', 'Name'],
          [12, 'notPersonal', 'Not personal: a number of ours, `drawn` by lot'],
        ],
      );
    });
  });

  it('are told in Dutch, with its own plurals', async () => {
    const editor = await startEditor(editorProject, { locale: 'nl' });
    await editor.open('src/customer.ts');
    assert.deepEqual(await lensesIn(editor, 'src/customer.ts'), [
      '2 2 persoonsgegevens · 2 verwerkingen · 1 ontvanger · 1 open punt verklaar.openPoints.focus',
      '8 1 persoonsgegeven · 2 verwerkingen · 1 ontvanger verklaar.register.focus',
    ]);
    assert.equal((await hintsIn(editor, 'src/customer.ts'))[0], '3:89 E-mailadres');
    await editor.end();
  });

  it('can be switched off, and on again', async () => {
    const off = { codeLens: { enabled: false }, inlayHints: { enabled: false }, gutter: { enabled: false } };
    const editor = await startEditor(editorProject, { settings: off });
    await editor.open('src/customer.ts');
    assert.deepEqual(await lensesIn(editor, 'src/customer.ts'), []);
    assert.deepEqual(await hintsIn(editor, 'src/customer.ts'), []);
    assert.deepEqual((await editor.client.told<FileMarks>('verklaar/marks')).marks, []);
    editor.client.notify('workspace/didChangeConfiguration', { settings: { verklaar: {} } });
    assert.equal((await lensesIn(editor, 'src/customer.ts')).length, 2);
    await editor.client.told<FileMarks>('verklaar/marks', ({ marks }) => marks.length === 5);
    await editor.end();
  });
});
