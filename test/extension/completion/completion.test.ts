import assert from 'node:assert/strict';

import { type LanguageClient, startLanguageClient } from '../../support/language-client.js';
import { sound } from '../../support/small-project.js';
import { createWorkspace, type Workspace } from '../../support/workspace.js';
import { createMarkedClient, type MarkedClient } from './marked-client.js';

const imports = `import { PersonalData, activity, recipient, type Personal } from '@verklaar/annotations';\n`;

describe('completion in a Dutch editor', () => {
  let workspace: Workspace;
  let client: LanguageClient;
  let marked: MarkedClient;
  let file: string;
  before(async () => {
    workspace = createWorkspace({ ...sound, 'src/extra.ts': '' });
    file = `${workspace.root}/src/extra.ts`;
    client = await startLanguageClient({
      folders: [workspace.root],
      locale: 'nl',
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    });
    marked = createMarkedClient(client);
    // The state of the project holds its activities.
    client.open(`${workspace.root}/src/customer.ts`);
    await client.diagnosed(`${workspace.root}/src/customer.ts`);
  });
  after(async () => {
    await client.stop();
    workspace.remove();
  });

  it('offers categories with their label, the one that the name of the field tells first', async () => {
    const [first] = await marked.items(file, `${imports}class Guest { @PersonalData('|') phone = ''; }`);
    assert.equal(first?.label, 'contact.phone');
    assert.equal(first.labelDetails?.description, 'Telefoonnummer');
    assert.equal(first.detail, 'Telefoonnummer · Telephone number');
    assert.equal(first.preselect, true);
  });

  it('finds an id by its label too', async () => {
    const items = await marked.items(file, `${imports}class Guest { @PersonalData('|') phone = ''; }`);
    assert.equal(
      items.find(({ label }) => label === 'contact.email')?.filterText,
      'contact.email E-mailadres E-mail address',
    );
  });

  it('replaces the whole id under the cursor, in text with CRLF and signs of two units', async () => {
    const text = `${imports}// 🧾\r\nclass Guest {\r\n  @PersonalData('contact.pho|ne') mail = '🧾';\r\n}`;
    const expected = text.replace('contact.pho|ne', 'contact.email');
    assert.equal(await marked.taken(file, text, 'contact.email'), expected);
  });

  it('puts quotes around an id where none stand', async () => {
    const text = `${imports}class Guest { @PersonalData(|) mail = ''; }`;
    assert.equal(await marked.taken(file, text, 'contact.email'), text.replace('|', "'contact.email'"));
  });

  it('says what a category means, with its article and DPV term', async () => {
    assert.equal(
      await marked.documented(file, `${imports}class Guest { @PersonalData('|') phone = ''; }`, 'contact.email'),
      [
        '**E-mailadres** · `contact.email` · categorie persoonsgegevens',
        '',
        '- In het Engels: E-mail address',
        '- Groep: Contactgegevens',
        '- Wet: artikel 4, onder 1, AVG; artikel 14, eerste lid, onder d, AVG; artikel 30, eerste lid, onder c, AVG',
        '- DPV: `pd:EmailAddress`',
      ].join('\n'),
    );
  });

  it('offers the activities of the project, with name and purpose', async () => {
    const text = `${imports}class Guest { @PersonalData('contact.email', { for: ['|'] }) mail = ''; }`;
    const items = await marked.items(file, text);
    assert.deepEqual(
      items.map(({ label }) => label),
      ['accounts'],
    );
    assert.match(
      await marked.documented(file, text, 'accounts'),
      /^\*\*Accounts\*\* · `accounts` · verwerking\n\n- Doel: Accountbeheer\n/u,
    );
  });

  it('offers the constants of activities before their ids, and imports those that are not in scope', async () => {
    const text = `${imports}class Guest {\n  @PersonalData('contact.email', { for: [|] }) mail = '';\n}\n`;
    const items = await marked.items(file, text);
    assert.deepEqual(
      items.map(({ label, textEdit }) => [label, textEdit?.newText]),
      [
        ['accounts', 'accounts'],
        ["'accounts'", "'accounts'"],
      ],
    );
    const expected = text.replace('|', 'accounts').replace('\n', "\nimport { accounts } from './customer.js';\n");
    assert.equal(await marked.taken(file, text, 'accounts'), expected);
    assert.match(await marked.documented(file, text, 'accounts'), /^\*\*Accounts\*\* · `accounts` · verwerking\n/u);
    const typed = text.replace('|', 'accounts|');
    assert.equal(await marked.taken(file, typed, 'accounts'), expected);
    const present = text.replace('|', 'accounts, |');
    assert.deepEqual(await marked.items(file, present), []);
  });

  it('offers a constant that is imported by its name here, and none inside a type', async () => {
    const renamed = `${imports}import { accounts as keep } from './customer.js';\n`;
    const text = `${renamed}class Guest { @PersonalData('contact.email', { for: [|] }) mail = ''; }`;
    assert.equal(await marked.taken(file, text, 'keep'), text.replace('|', 'keep'));
    const typed = `${renamed}interface Guest { mail: Personal<string, 'contact.email', { for: [|] }>; }`;
    assert.deepEqual(
      (await marked.items(file, typed)).map(({ textEdit }) => textEdit?.newText),
      ["'accounts'"],
    );
  });

  it('goes through a retention step by step, and says it in words', async () => {
    const text = `${imports}export const mail = activity({ id: 'newsletter', retention: 'P6M after |' });`;
    const items = await marked.items(file, text);
    assert.deepEqual(
      items.slice(0, 2).map(({ label }) => label),
      ['year-end(', 'newsletter.unsubscribe'],
    );
    assert.match(
      await marked.documented(file, text, 'newsletter.unsubscribe'),
      /- nl: Wij bewaren deze gegevens tot 6 maanden na uw uitschrijving\./u,
    );
  });

  it('offers keys that are not there yet, with what they mean and a place for their value', async () => {
    const text = `${imports}export const mail = activity({ id: 'newsletter', | });`;
    const items = await marked.items(file, text);
    assert.equal(
      items.some(({ label }) => label === 'id'),
      false,
    );
    assert.equal(
      await marked.taken(file, text, 'legalBasis'),
      `${imports}export const mail = activity({ id: 'newsletter', legalBasis: '$1' });`,
    );
  });

  it('knows a function by its import, and no other of that name', async () => {
    const alias = `import { PersonalData as PII } from '@verklaar/annotations';\nclass Guest { @PII('|') mail = ''; }`;
    const other = `import { PersonalData } from 'elsewhere';\nclass Guest { @PersonalData('|') mail = ''; }`;
    assert.equal((await marked.items(file, alias))[0]?.label, 'contact.email');
    assert.deepEqual(await marked.items(file, other), []);
  });

  it('completes tags and what they say', async () => {
    const tag = 'interface Guest {\n  /** @| */\n  mail: string;\n}';
    const said = 'interface Guest {\n  /** @personalData con| */\n  mail: string;\n}';
    assert.deepEqual(
      (await marked.items(file, tag)).map(({ label }) => label),
      ['personalData', 'notPersonalData', 'dataSubject', 'processedFor'],
    );
    assert.equal(await marked.taken(file, said, 'contact.email'), said.replace('con|', 'contact.email'));
  });

  it('completes values of the config, and keys in YAML', async () => {
    const json = `${workspace.root}/verklaar.config.json`;
    const text = `{ "organisations": [{ "id": "acme" }], "markets": ["NL"], "activities": [{ "id": "x", "recipients": [], "retention": "P1Y after |" }] }`;
    assert.ok((await marked.items(json, text)).some(({ label }) => label === 'customer.end'));
    const authority = `{ "organisations": [{ "id": "acme", "authority": "|" }], "markets": ["NL"] }`;
    assert.equal(await marked.taken(json, authority, 'NL'), authority.replace('|', 'NL'));
  });
});
