import type { PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver-protocol';

import assert from 'node:assert/strict';
import { stringify } from 'yaml';

import { editorProject } from '../../support/editor-project.js';
import { type EditorSession, startEditor } from '../../support/editor-session.js';

const canMove = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } } };

/** What an edit does, in the order of files: `src/a.ts 3:7-17 notice`, `privacy/a.md -> privacy/b.md`. */
function shown({ documentChanges = [] }: WorkspaceEdit): readonly string[] {
  const path = (uri: string): string => uri.slice(uri.indexOf('/workspace/') + '/workspace/'.length);
  return documentChanges
    .flatMap((change) => {
      if ('edits' in change) {
        return change.edits.map((edit) => {
          if (!('newText' in edit)) return 'snippet';
          const { start, end } = edit.range;
          const place = `${String(start.line)}:${String(start.character)}-${String(end.character)}`;
          return `${path(change.textDocument.uri)} ${place} ${edit.newText}`;
        });
      }
      return change.kind === 'rename' ? [`${path(change.oldUri)} -> ${path(change.newUri)}`] : [change.kind];
    })
    .toSorted();
}

describe('rename', () => {
  let editor: EditorSession;
  before(async () => {
    editor = await startEditor(
      {
        ...editorProject,
        'privacy/texts/nl/statement/activity.newsletter.after.md': 'Meer.',
        'privacy/texts/nl/statement/activity.newsletter-proof.after.md': 'Bewijs.',
        'privacy/accepted.yaml': "- subject: '/activities/newsletter/measures'\n",
        'privacy/baseline.json': '{ "subject": "/activities/newsletter-proof" }',
      },
      { capabilities: canMove },
    );
    for (const file of ['src/customer.ts', 'src/privacy.ts', 'verklaar.config.json']) await editor.open(file);
  });
  after(() => editor.end());

  const prepare = async (file: string, words: string): Promise<PrepareRenameResult | null> =>
    editor.ask('textDocument/prepareRename', file, words);
  const rename = async (file: string, words: string, newName: string): Promise<WorkspaceEdit> =>
    editor.ask('textDocument/rename', file, words, { newName });

  it('offers the id without its quotes', async () => {
    assert.deepEqual(await prepare('src/customer.ts', "for: ['newsl|etter'"), {
      range: { start: { line: 4, character: 42 }, end: { line: 4, character: 52 } },
      placeholder: 'newsletter',
    });
  });

  it('changes an activity in code, doc comments and the paths of texts, and tells of what was signed', async () => {
    assert.deepEqual(shown(await rename('src/privacy.ts', "id: 'newsl|etter'", 'news')), [
      'privacy/texts/nl/statement/activity.newsletter.after.md -> privacy/texts/nl/statement/activity.news.after.md',
      'src/customer.ts 4:42-52 news',
      'src/customer.ts 9:38-48 news',
      'src/privacy.ts 3:7-17 news',
    ]);
    const { message } = await editor.client.told<{ readonly message: string }>('window/showMessage');
    assert.match(message, /^privacy\/accepted\.yaml still name "newsletter"/u);
  });

  it('changes a recipient in code and config, and no name of code', async () => {
    assert.deepEqual(shown(await rename('verklaar.config.json', '"bre|vo"', 'mailer')), [
      'src/privacy.ts 1:38-43 mailer',
      'verklaar.config.json 30:9-14 mailer',
    ]);
  });

  it('leaves names of code and other words to others', async () => {
    assert.equal(await prepare('src/customer.ts', 'for: [newsl|etter]'), null);
    assert.equal(await prepare('src/customer.ts', 'export cl|ass'), null);
  });

  const refused: readonly (readonly [why: string, words: string, name: string, message: RegExp])[] = [
    ['no id', "for: ['newsl|etter'", 'News letter', /lower-case words joined by hyphens/u],
    ['the id of another', "for: ['newsl|etter'", 'support', /"support" is declared already/u],
    ['a category', "'contact.ph|one'", 'contact.mobile', /A category is not renamed here/u],
  ];
  for (const [why, words, name, message] of refused) {
    it(`refuses ${why}, in words`, async () => {
      await assert.rejects(rename('src/customer.ts', words, name), message);
    });
  }

  it('changes a config in YAML, quoted or not', async () => {
    const { 'verklaar.config.json': json = '', ...rest } = editorProject;
    const yaml = stringify(JSON.parse(json)).replace('- brevo', "- 'brevo'");
    const other = await startEditor({ ...rest, 'verklaar.config.yaml': yaml });
    await other.open('verklaar.config.yaml');
    const renameTo = async (words: string): Promise<readonly string[]> =>
      shown(await other.ask('textDocument/rename', 'verklaar.config.yaml', words, { newName: 'other' }));
    const activity = other.at('verklaar.config.yaml', 'support');
    const recipient = other.at('verklaar.config.yaml', 'brevo');
    assert.deepEqual(
      (await renameTo('- id: supp|ort')).filter((edit) => edit.startsWith('verklaar')),
      [
        `verklaar.config.yaml ${String(activity.line)}:${String(activity.character)}-${String(activity.character + 7)} other`,
      ],
    );
    assert.deepEqual(
      (await renameTo("- 'bre|vo'")).filter((edit) => edit.startsWith('verklaar')),
      [
        `verklaar.config.yaml ${String(recipient.line)}:${String(recipient.character)}-${String(recipient.character + 5)} other`,
      ],
    );
    await other.end();
  });

  describe('of an id that code composes', () => {
    const composed = (value: string): Readonly<Record<string, string>> => ({
      ...editorProject,
      'src/more.ts': `import { PersonalData } from '@verklaar/annotations';
const part = 'news';
const name = ${value};
export class More {
  @PersonalData('identity.name', { for: [name] }) name = '';
}
`,
    });
    const preparedIn = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      const other = await startEditor(files);
      await other.open('src/privacy.ts');
      try {
        const more = { newName: 'news' };
        return shown(await other.ask('textDocument/rename', 'src/privacy.ts', "id: 'newsl|etter'", more));
      } finally {
        await other.end();
      }
    };

    it('changes the constant where it is written out', async () => {
      const edits = await preparedIn(composed("'newsletter'"));
      assert.deepEqual(
        edits.filter((edit) => edit.startsWith('src/more.ts')),
        ['src/more.ts 2:14-24 news'],
      );
    });

    it('refuses where no edit would be right', async () => {
      await assert.rejects(
        preparedIn(composed('`${part}letter`')),
        /The id is not written as a text at src\/more\.ts:3/u,
      );
    });
  });
});
