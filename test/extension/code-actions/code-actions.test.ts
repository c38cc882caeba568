import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  Diagnostic,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol';

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';

import type { AnswerFixResult } from '../../../extension/src/protocol/fixes.js';
import type { OpenProjectSession } from '../../../extension/src/server/analysis/project-session.js';

import { type FixTitleId, fixTitles } from '../../../core/src/fixes/index.js';
import { titleOf } from '../../../extension/src/server/features/code-actions/title-of.js';
import { openAnalysedSession } from '../../support/analysed-session.js';
import { sound } from '../../support/small-project.js';
import { type FixClient, openFixClient, questionOf } from './fix-client.js';

const welcome = `import { Customer } from './customer.js';
export function welcome(customer: Customer): void {
  console.log('to', customer.email);
}
export async function subscribe(customer: Customer): Promise<void> {
  await fetch('https://api.mollie.com/v2/customers', { method: 'POST', body: JSON.stringify({ mail: customer.email }) });
}
`;
const visitor = `import { PersonalData } from '@verklaar/annotations';
export class Visitor {
  @PersonalData('contact.email') email = '';
  phone = '';
  firstName = '';
}
// verklaar-ignore DF02: once
export const version = 1;
`;
const installed = { 'node_modules/@verklaar/annotations/package.json': '{ "name": "@verklaar/annotations" }' };
const files = { ...sound, ...installed, 'src/welcome.ts': welcome, 'src/visitor.ts': visitor };

describe('Quick fixes in the editor', () => {
  let opened: FixClient | undefined;
  const start = async (...options: Parameters<typeof openFixClient>): Promise<FixClient> => {
    opened = await openFixClient(...options);
    return opened;
  };
  afterEach(async () => {
    await opened?.stop();
    opened = undefined;
  });
  const openFile = ({ client, workspace }: FixClient, file: string, text?: string): string =>
    client.open(`${workspace.root}/${file}`, text);

  describe('in a project', () => {
    let shared: FixClient;
    before(async () => {
      shared = await openFixClient(files);
      openFile(shared, 'src/welcome.ts');
      openFile(shared, 'src/visitor.ts');
    });
    after(async () => {
      await shared.stop();
    });

    it('are announced, with edits made when one is chosen', () => {
      assert.deepEqual(shared.client.initialised.capabilities.codeActionProvider, {
        codeActionKinds: ['quickfix', 'source.fixAll.verklaar', 'source.markAll.verklaar'],
        resolveProvider: true,
      });
    });

    it('answer a flow, in one change of the text that is open', async () => {
      const actions = await shared.offered('src/welcome.ts', 'customer.email)');
      assert.deepEqual(
        [...actions.values()].map(({ title, kind, isPreferred, edit }) => [title, kind, isPreferred, edit]),
        [
          ['Wrap in `redact(...)`', 'quickfix', true, undefined],
          ['Leave out this argument', 'quickfix', undefined, undefined],
          ['Ignore DF01 here, with a reason …', 'quickfix', undefined, undefined],
        ],
      );
      const edit = await shared.resolved(actions.get('Wrap in `redact(...)`'));
      assert.deepEqual(shared.applied(edit), {
        'src/welcome.ts': `import { redact } from '@verklaar/annotations';\n${welcome.replace('customer.email)', 'redact(customer.email))')}`,
      });
      const [change] = (edit?.documentChanges ?? []) as readonly TextDocumentEdit[];
      assert.equal(change?.textDocument.version, 1);
      assert.equal(edit?.documentChanges?.length, 1);
    });

    it('are not offered elsewhere, nor for a file of no project', async () => {
      assert.deepEqual([...(await shared.offered('src/welcome.ts', 'import')).keys()], []);
      const elsewhere = await shared.client.request<readonly CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: 'untitled:a.ts' },
        range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
        context: { diagnostics: [] },
      });
      assert.deepEqual(elsewhere, []);
    });

    it('declare a recipient in the config, where no file declares any', async () => {
      const actions = await shared.offered('src/welcome.ts', 'JSON.stringify');
      const action = actions.get('Declare Mollie as a recipient in verklaar.config.json, and complete the declaration');
      const edit = await shared.resolved(action);
      assert.deepEqual(shared.applied(edit), {
        'verklaar.config.json':
          '{"organisations":[{"id":"acme","legalName":"Acme BV"}],"markets":["NL"], "recipients": [{ "id": "mollie", "service": "mollie", "name": "Mollie B.V.", "country": "NL", "kind": "payment", "categories": ["contact.email"], "privacyPage": "https://www.mollie.com/en/privacy" }]}',
      });
      const [change] = (edit?.documentChanges ?? []) as readonly TextDocumentEdit[];
      assert.equal(change?.textDocument.version, null);
    });

    it('mark a field, or all of a file', async () => {
      const actions = await shared.offered('src/visitor.ts', 'phone');
      assert.deepEqual(
        [...actions.keys()],
        [
          'Mark as `contact.phone`',
          'Mark as another category …',
          'Mark as not personal, with a reason …',
          'Ignore DF10 here, with a reason …',
          'Mark all 2 proposed fields of this file',
        ],
      );
      const edit = await shared.resolved(actions.get('Mark all 2 proposed fields of this file'));
      const after = visitor
        .replace('phone =', `@PersonalData('contact.phone') phone =`)
        .replace('firstName =', `@PersonalData('identity.name') firstName =`);
      assert.deepEqual(shared.applied(edit), { 'src/visitor.ts': after });
      const byKind = await shared.offered('src/visitor.ts', 'import', { only: ['source.markAll'] });
      assert.deepEqual([...byKind.keys()], ['Mark all 2 proposed fields of this file']);
    });

    it('on saving do what is safe, and nothing else', async () => {
      const actions = await shared.offered('src/visitor.ts', 'import', { only: ['source.fixAll'] });
      assert.deepEqual(
        [...actions.values()].map(({ title, kind }) => [title, kind]),
        [['Remove all comments of this file that ignore nothing', 'source.fixAll.verklaar']],
      );
      const edit = await shared.resolved([...actions.values()][0]);
      assert.deepEqual(shared.applied(edit), {
        'src/visitor.ts': visitor.replace('// verklaar-ignore DF02: once\n', ''),
      });
      assert.deepEqual([...(await shared.offered('src/welcome.ts', 'import', { only: ['refactor'] })).keys()], []);
    });

    it('know the diagnostics they answer: ours by their data, those of ESLint by their id', async () => {
      const [line, subject] = [2, '/flows/welcome/console.log'];
      const range = { start: { line, character: 20 }, end: { line, character: 34 } };
      const ours: Diagnostic = { range, message: 'x', source: 'verklaar', data: { finding: 'DF01', subject } };
      const other: Diagnostic = { range, message: 'x', source: 'verklaar', data: { finding: 'DF02', subject } };
      const eslint: Diagnostic = { range, message: 'Personal data reach the log. (DF01)', source: 'eslint' };
      const asked = await shared.offered('src/welcome.ts', 'customer.email)', { diagnostics: [ours, other] });
      for (const action of asked.values()) assert.deepEqual(action.diagnostics, [ours], action.title);
      // What ESLint offers itself is not offered twice.
      const beside = await shared.offered('src/welcome.ts', 'customer.email)', { diagnostics: [eslint] });
      assert.deepEqual(
        [...beside.values()].map(({ title, diagnostics }) => [title, diagnostics]),
        [['Ignore DF01 here, with a reason …', [eslint]]],
      );
    });
  });

  it('are offered when the findings are left to ESLint', async () => {
    const client = await start(files, { settings: { diagnostics: { whenEslint: 'never' } } });
    openFile(client, 'src/welcome.ts');
    const actions = await client.offered('src/welcome.ts', 'customer.email)');
    assert.ok(actions.has('Wrap in `redact(...)`'));
  });

  it('correct a word of the config, though nothing of the project can be read with it', async () => {
    const config = '{ "organisations": [{ "id": "acme", "legalName": "Acme BV" }], "markts": ["NL"] }\n';
    const client = await start({ ...files, 'verklaar.config.json': config });
    openFile(client, 'verklaar.config.json');
    const actions = await client.offered('verklaar.config.json', 'markts');
    const edit = await client.resolved(actions.get('Change to `markets`'));
    assert.deepEqual(client.applied(edit), { 'verklaar.config.json': config.replace('markts', 'markets') });
  });

  it('speak the language of the editor', async () => {
    const client = await start(files, { locale: 'nl' });
    openFile(client, 'src/visitor.ts');
    const actions = await client.offered('src/visitor.ts', 'phone');
    const question = questionOf(actions.get('Markeren als een andere categorie …'));
    assert.equal(question.prompt, 'Welke categorie persoonsgegevens is het?');
    assert.deepEqual(question.choices?.[0], {
      value: 'contact.address',
      label: 'Postadres',
      description: 'contact.address',
    });
  });

  describe('that ask something', () => {
    const answering = async (): Promise<FixClient & { readonly made: ApplyWorkspaceEditParams[] }> => {
      const client = await start(files);
      const made: ApplyWorkspaceEditParams[] = [];
      client.client.connection.onRequest('workspace/applyEdit', (parameters: ApplyWorkspaceEditParams) => {
        made.push(parameters);
        return { applied: true };
      });
      return { ...client, made };
    };

    it('are made after the answer, which is never made up', async () => {
      const client = await answering();
      const uri = openFile(client, 'src/visitor.ts');
      const actions = await client.offered('src/visitor.ts', 'phone');
      const { command } = actions.get('Mark as not personal, with a reason …') ?? {};
      assert.equal(command?.command, 'verklaar.answerFix');
      const question = questionOf(actions.get('Mark as not personal, with a reason …'));
      assert.deepEqual(question, {
        uri,
        fix: question.fix,
        title: 'Mark as not personal, with a reason …',
        prompt: 'Why can nobody be recognised by it? Whoever reads the code next will see it.',
        placeholder: 'In a few words',
      });
      const answer = async (words: string): Promise<AnswerFixResult> =>
        client.client.request('verklaar/answerFix', { uri, fix: question.fix, answer: words });
      assert.deepEqual(await answer('n/a'), {
        outcome: 'refused',
        message: 'This answer does not do. Nothing was changed.',
      });
      assert.equal(client.made.length, 0);
      assert.deepEqual(await answer('the number of our desk'), { outcome: 'done' });
      assert.deepEqual(client.applied(client.made[0]?.edit), {
        'src/visitor.ts': visitor
          .replace('{ PersonalData }', '{ PersonalData, NotPersonalData }')
          .replace('phone =', `@NotPersonalData('the number of our desk') phone =`),
      });
    });

    it('are refused when they are about what is gone', async () => {
      const client = await answering();
      const uri = openFile(client, 'src/visitor.ts');
      const question = questionOf((await client.offered('src/visitor.ts', 'phone')).get('Mark as another category …'));
      client.client.change(`${client.workspace.root}/src/visitor.ts`, visitor.replace('phone', 'size'));
      const result = await client.client.request<AnswerFixResult>('verklaar/answerFix', {
        uri,
        fix: question.fix,
        answer: 'contact.email',
      });
      assert.deepEqual(result, {
        outcome: 'refused',
        message: 'The code has changed since this was proposed. Nothing was changed: ask again.',
      });
      assert.equal(client.made.length, 0);
    });
  });

  describe('of another file', () => {
    const privacy = `import { recipient } from '@verklaar/annotations';\nexport const brevo = recipient({ id: 'brevo', service: 'brevo', role: 'processor' });\n`;
    const withPrivacy = { ...files, 'src/privacy.ts': privacy };
    const says = 'Declare Mollie as a recipient in privacy.ts, and complete the declaration';
    const declared = `${privacy.trimEnd()}

export const mollie = recipient({
  id: 'mollie',
  service: 'mollie',
  name: 'Mollie B.V.',
  country: 'NL',
  // Add its role, usually 'controller': your contract decides.
  kind: 'payment',
  categories: ['contact.email'],
  privacyPage: 'https://www.mollie.com/en/privacy',
});
`;

    it('stand where the others are declared', async () => {
      const client = await start(withPrivacy);
      openFile(client, 'src/welcome.ts');
      const edit = await client.resolved((await client.offered('src/welcome.ts', 'JSON.stringify')).get(says));
      assert.deepEqual(client.applied(edit), { 'src/privacy.ts': declared });
      assert.equal(edit?.changeAnnotations, undefined);
    });

    it('ask first when somebody is editing it', async () => {
      const client = await start(withPrivacy);
      openFile(client, 'src/welcome.ts');
      openFile(client, 'src/privacy.ts', `${privacy}// more\n`);
      const edit = await client.resolved((await client.offered('src/welcome.ts', 'JSON.stringify')).get(says));
      assert.deepEqual(edit?.changeAnnotations, {
        unsaved: { label: 'Also changes a file that was not saved', needsConfirmation: true },
      });
      const [change] = (edit.documentChanges ?? []) as readonly TextDocumentEdit[];
      assert.ok(change);
      assert.equal(change.textDocument.version, 1);
      assert.ok(change.edits.every((one) => 'annotationId' in one && one.annotationId === 'unsaved'));
    });

    /** A session whose trees are those of the first time they were asked for. */
    const staleSession: OpenProjectSession = (options) => {
      const session = openAnalysedSession(options);
      const trees = new Map<string, ReturnType<typeof session.syntaxOf>>();
      return {
        ...session,
        syntaxOf(file) {
          const tree = trees.get(file) ?? session.syntaxOf(file);
          trees.set(file, tree);
          return tree;
        },
      };
    };

    it('refuse one that has changed on disk', async () => {
      const client = await start(withPrivacy, { openSession: staleSession });
      openFile(client, 'src/welcome.ts');
      const action = (await client.offered('src/welcome.ts', 'JSON.stringify')).get(says);
      assert.ok(action);
      writeFileSync(`${client.workspace.root}/src/privacy.ts`, `// new\n${privacy}`);
      assert.equal(await client.resolved(action), undefined);
      const { message } = await client.client.told<{ readonly message: string }>('window/showMessage');
      assert.equal(message, 'src/privacy.ts has changed since it was read. Nothing was changed: try again.');
    });

    it('refuse one that holds a conflict of versions', async () => {
      const client = await start({ ...withPrivacy, 'src/privacy.ts': `${privacy}/*\n<<<<<<< ours\n*/\n` });
      openFile(client, 'src/welcome.ts');
      assert.equal(
        await client.resolved((await client.offered('src/welcome.ts', 'JSON.stringify')).get(says)),
        undefined,
      );
      const { message } = await client.client.told<{ readonly message: string }>('window/showMessage');
      assert.equal(message, 'src/privacy.ts holds a conflict of versions. Nothing was changed: settle it first.');
    });
  });

  it('have in English the titles of core', () => {
    for (const id of Object.keys(fixTitles) as FixTitleId[]) {
      assert.equal(titleOf({ t: (text) => text }, { title: { id, params: {} }, edits: [] }), fixTitles[id]);
    }
  });
});
