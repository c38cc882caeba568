import assert from 'node:assert/strict';

import type { FolderOverview, ViewId, ViewNode, WorkspaceOverview } from '../../../extension/src/protocol/overview.js';

import { openAnalysedSession } from '../../support/analysed-session.js';
import { editorProject } from '../../support/editor-project.js';
import { type EditorSession, startEditor } from '../../support/editor-session.js';
import { without } from '../../support/small-project.js';

/** A view as text, by its levels. */
function shown(nodes: readonly ViewNode[] = [], depth = 0): readonly string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${'  '.repeat(depth)}${label}${description === undefined ? '' : ` (${description})`}`,
    ...shown(children, depth + 1),
  ]);
}

async function overviewOf(editor: EditorSession): Promise<readonly FolderOverview[]> {
  const { folders } = await editor.client.request<WorkspaceOverview>('verklaar/overview');
  return folders;
}

describe('overview', () => {
  describe('of a project', () => {
    let editor: EditorSession;
    let folder: FolderOverview | undefined;
    before(async () => {
      editor = await startEditor(editorProject);
      await editor.client.read();
      [folder] = await overviewOf(editor);
    });
    after(() => editor.end());
    const view = (id: ViewId): readonly ViewNode[] => folder?.views[id] ?? [];

    it('counts, and knows its statements', () => {
      assert.equal(folder?.status, 'current');
      assert.equal(folder.name, 'workspace');
      const { openPoints, ...counts } = folder.counts;
      assert.deepEqual(counts, { activities: 2, personalData: 3, recipients: 1 });
      assert.ok(openPoints.error > 0);
      assert.deepEqual(folder.statements, [{ id: 'site', title: 'Privacy statement', languages: ['nl', 'en'] }]);
    });

    it('shows the register by activity', () => {
      assert.deepEqual(shown(view('register')), [
        'Newsletter (newsletter)',
        '  Consent (legal basis)',
        '  until 2 years after collection (kept)',
        '  E-mail address (contact.email)',
        '    Customer.email (src/customer.ts:4)',
        '  Telephone number (contact.phone)',
        '    Customer.phone (src/customer.ts:5)',
        '  Name (identity.name)',
        '    Visitor.name (src/customer.ts:10)',
        '  Brevo (receives)',
        'Support (support)',
        '  Performance of a contract (legal basis)',
        '  until 1 year after collection (kept)',
        '  Telephone number (contact.phone)',
        '    Customer.phone (src/customer.ts:5)',
        '  Name (identity.name)',
        '    Visitor.name (src/customer.ts:10)',
        '  Brevo (receives)',
      ]);
    });

    it('opens an activity at its id, where it can be renamed', () => {
      const [newsletter, support] = view('register');
      assert.deepEqual(newsletter?.location, {
        uri: editor.client.uriOf(editor.path('src/privacy.ts')),
        range: { start: { line: 3, character: 6 }, end: { line: 3, character: 18 } },
      });
      assert.equal(support?.location?.uri, editor.client.uriOf(editor.path('verklaar.config.json')));
    });

    it('has ids that are unique in each view', () => {
      for (const nodes of Object.values(folder?.views ?? {})) {
        const ids: string[] = [];
        const gather = (list: readonly ViewNode[]): void => {
          for (const { id, children = [] } of list) {
            ids.push(id);
            gather(children);
          }
        };
        gather(nodes);
        assert.deepEqual(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          [],
        );
      }
    });

    it('shows recipients with what they are for', () => {
      assert.deepEqual(shown(view('recipients')), [
        'Brevo (Processor · France)',
        '  Newsletter (activity)',
        '  Support (activity)',
      ]);
    });

    it('shows open points by severity, each with its article and place', () => {
      const [gravest] = view('openPoints');
      assert.equal(gravest?.label, 'To be solved');
      const leak = gravest.children?.find(({ description }) => description?.startsWith('DF01') === true);
      assert.match(leak?.description ?? '', /^DF01 · GDPR 5\(1\)\(c\)/u);
      assert.equal(leak?.location?.uri, editor.client.uriOf(editor.path('src/welcome.ts')));
      assert.equal(
        view('openPoints')
          .flatMap(({ children = [] }) => children)
          .filter(({ location }) => location === undefined).length,
        0,
      );
    });

    it('shows what is decided, by folder', () => {
      assert.deepEqual(shown(view('coverage')), [
        'All folders (4 of 5 decided (80%))',
        'src (4 of 5 decided (80%))',
        '  customer.ts (4 of 5 decided (80%))',
        '    Customer.birthDate (Date of birth)',
      ]);
    });

    it('tells that something changed, and what', async () => {
      const text = editorProject['src/welcome.ts']?.replace('customer.email', "'welcome'") ?? '';
      await editor.open('src/welcome.ts', text);
      await editor.client.told('verklaar/changed');
      const [changed] = await overviewOf(editor);
      assert.equal(changed?.counts.openPoints.error, (folder?.counts.openPoints.error ?? 0) - 1);
    });
  });

  it('speaks Dutch in a Dutch editor', async () => {
    const editor = await startEditor(editorProject, { locale: 'nl-BE' });
    await editor.client.read();
    const [folder] = await overviewOf(editor);
    assert.deepEqual(shown(folder?.views.register).slice(0, 4), [
      'Nieuwsbrief (newsletter)',
      '  Toestemming (grondslag)',
      '  tot 2 jaar na het verzamelen (bewaard)',
      '  E-mailadres (contact.email)',
    ]);
    assert.equal(folder?.views.openPoints[0]?.label, 'Op te lossen');
    await editor.end();
  });

  it('shows recipients that nobody declared before the others, with where the code talks to them', async () => {
    const editor = await startEditor({
      ...editorProject,
      'src/send.ts': `import type { Customer } from './customer.js';
export async function send(customer: Customer): Promise<void> {
  await fetch('https://api.mailjet.com/v3', { method: 'POST', body: JSON.stringify({ to: customer.email }) });
  await fetch('https://status.example.org/ping');
}
`,
    });
    await editor.client.read();
    const [folder] = await overviewOf(editor);
    assert.deepEqual(shown(folder?.views.recipients).slice(0, 6), [
      'Mailjet (not declared)',
      '  E-mail address (seen in the code)',
      '    send (src/send.ts:3)',
      'status.example.org (not declared)',
      '  send (src/send.ts:4)',
      'Brevo (Processor · France)',
    ]);
    const [undeclared] = folder?.views.recipients ?? [];
    assert.equal(undeclared?.context, 'undeclaredRecipient');
    assert.equal(undeclared.location?.uri, editor.client.uriOf(editor.path('src/send.ts')));
    await editor.end();
  });

  it('keeps the last good state, marked stale, and says why', async () => {
    const stale = { cause: 'brokenCode', file: 'src/customer.ts', message: "'}' expected." } as const;
    const editor = await startEditor(editorProject, {
      openSession: (options) => {
        const session = openAnalysedSession(options);
        return {
          ...session,
          state: () => {
            const state = session.state();
            return state && { ...state, stale };
          },
        };
      },
    });
    await editor.client.read();
    const [folder] = await overviewOf(editor);
    assert.equal(folder?.status, 'stale');
    assert.equal(folder.problem?.message, 'src/customer.ts cannot be read yet. Shown: as it was before.');
    assert.equal(folder.problem.remedy, undefined);
    assert.equal(folder.problem.location?.uri, editor.client.uriOf(editor.path('src/customer.ts')));
    assert.equal(folder.views.register.length, 2);
    await editor.end();
  });

  it('tells of a folder without a config that it is not set up', async () => {
    const editor = await startEditor(without('verklaar.config.json'));
    const [folder] = await overviewOf(editor);
    assert.equal(folder?.status, 'notSetUp');
    assert.deepEqual(folder.views.register, []);
    await editor.end();
  });

  it('tells what is wrong with a config, and where', async () => {
    const editor = await startEditor({ ...editorProject, 'verklaar.config.json': '{ "organisations": 1 }' });
    await editor.client.read();
    const [folder] = await overviewOf(editor);
    assert.equal(folder?.status, 'failed');
    assert.match(folder.problem?.message ?? '', /^The config has mistakes: \d\.$/u);
    assert.equal(folder.problem?.location?.uri, editor.client.uriOf(editor.path('verklaar.config.json')));
    const { diagnostics } = await editor.client.diagnosed(editor.path('verklaar.config.json'));
    assert.equal(diagnostics[0]?.source, 'verklaar');
    await editor.end();
  });

  const obstacles: readonly (readonly [why: string, files: Readonly<Record<string, string>>, message: RegExp])[] = [
    ['no tsconfig', without('tsconfig.json'), /^Er is geen tsconfig\.json\.$/u],
    ['a broken tsconfig', { ...editorProject, 'tsconfig.json': '{' }, /^tsconfig\.json is niet te gebruiken: /u],
    [
      'two configs',
      { ...editorProject, 'verklaar.config.yaml': '' },
      /^Er is meer dan één config in deze map: verklaar\.config\.json, verklaar\.config\.yaml\.$/u,
    ],
    [
      'nothing selected',
      { ...editorProject, 'tsconfig.json': '{ "files": [], "include": ["nowhere"] }' },
      /^tsconfig\.json selecteert geen TypeScript-bestand\.$/u,
    ],
  ];
  for (const [why, files, message] of obstacles) {
    it(`tells in the language of the editor of ${why}, and what to do`, async () => {
      const editor = await startEditor(files, { locale: 'nl' });
      await editor.client.read();
      const [folder] = await overviewOf(editor);
      assert.equal(folder?.status, 'failed');
      assert.match(folder.problem?.message ?? '', message);
      assert.doesNotMatch(folder.problem?.remedy ?? '--config', /--config/u);
      await editor.end();
    });
  }
});
