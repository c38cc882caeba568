import assert from 'node:assert/strict';

import { type LanguageClient, startLanguageClient } from '../../support/language-client.js';
import { sound } from '../../support/small-project.js';
import { createWorkspace, type Workspace } from '../../support/workspace.js';
import { createMarkedClient, type MarkedClient } from './marked-client.js';

const imports = `import { PersonalData, activity } from '@verklaar/annotations';\n`;

describe('hover on terms', () => {
  let workspace: Workspace;
  let client: LanguageClient;
  let marked: MarkedClient;
  let file: string;
  const start = async (locale: string): Promise<void> => {
    client = await startLanguageClient({ folders: [workspace.root], locale });
    marked = createMarkedClient(client);
  };
  before(() => {
    workspace = createWorkspace({
      ...sound,
      'src/extra.ts': '',
      'other/verklaar.config.yaml': '',
      'other/tsconfig.json': '{}',
    });
    file = `${workspace.root}/src/extra.ts`;
  });
  afterEach(async () => {
    await client.stop();
  });
  after(() => {
    workspace.remove();
  });

  it('tells a legal basis with its article and what belongs beside it', async () => {
    await start('nl');
    const told = await marked.hovered(file, `${imports}export const mail = activity({ legalBasis: 'con|sent' });`);
    assert.equal(told?.over, 'consent');
    assert.equal(
      told.text,
      [
        '**Toestemming** · `consent` · grondslag',
        '',
        '- In het Engels: Consent',
        '- Wet: artikel 6, eerste lid, onder a, AVG',
        '- DPV: `eu-gdpr:A6-1-a`',
        '',
        'Daarbij hoort hoe iemand de toestemming intrekt: `withdraw`.',
      ].join('\n'),
    );
  });

  it('tells a condition of Art. 9 in German', async () => {
    await start('de');
    const told = await marked.hovered(file, `${imports}export const mail = activity({ art9Condition: '9|a' });`);
    assert.match(
      told?.text ?? '',
      /^\*\*Ausdrückliche Einwilligung\*\* · `9a` · Bedingung für besondere Kategorien\n/u,
    );
    assert.match(told?.text ?? '', /- Recht: Art\. 9 Abs\. 2 lit\. a DSGVO/u);
  });

  it('tells a retention in the words of the statement, in all languages, over the whole of it', async () => {
    await start('fr');
    const told = await marked.hovered(
      file,
      `${imports}export const mail = activity({ retention: 'P1Y after cust|omer.end' });`,
    );
    assert.equal(told?.over, 'P1Y after customer.end');
    assert.deepEqual(
      told.text
        .replaceAll('\u00a0', ' ')
        .split('\n')
        .filter((line) => /^- (?:nl|en|fr|de):/u.test(line)),
      [
        '- fr: Nous conservons ces données jusqu’à 1 an après la fin de la relation client.',
        '- nl: Wij bewaren deze gegevens tot 1 jaar na het einde van de klantrelatie.',
        '- en: We keep these data until 1 year after the end of the customer relationship.',
        '- de: Wir speichern diese Daten bis 1 Jahr nach dem Ende der Kundenbeziehung.',
      ],
    );
    assert.match(told.text, /\*\*Fin de la relation client\*\* · `customer\.end`/u);
  });

  it('tells a category in a doc comment', async () => {
    await start('en');
    const told = await marked.hovered(
      file,
      'interface Guest {\n  /** @personalData contact.em|ail */\n  mail: string;\n}',
    );
    assert.equal(told?.over, 'contact.email');
    assert.match(told.text, /^\*\*E-mail address\*\* · `contact\.email` · category of personal data\n/u);
  });

  it('tells a key of the config, with its article, in the language of the editor', async () => {
    await start('nl');
    const config = `${workspace.root}/verklaar.config.json`;
    const told = await marked.hovered(config, '{ "organ|isations": [{ "id": "acme" }], "markets": ["NL"] }');
    assert.equal(told?.over, 'organisations');
    assert.equal(
      told.text,
      '`organisations` · verplicht\n\nWie verantwoordelijk is voor de verwerking (art. 4, onder 7, 13, lid 1, onder a, 30, lid 1, onder a).',
    );
    const law = await marked.hovered(config, '{ "organisations": [{ "id": "acme", "authority": "N|L" }] }');
    assert.match(law?.text ?? '', /^\*\*Autoriteit Persoonsgegevens \(AP\)\*\* · `NL` · toezichthouder/u);
  });

  it('tells keys and completes them in YAML', async () => {
    await start('en');
    const config = `${workspace.root}/other/verklaar.config.yaml`;
    const told = await marked.hovered(config, 'organisations:\n  - id: acme\n    authori|ty: NL\n');
    assert.match(told?.text ?? '', /^`authority`\n\nSupervisory authority \(Art\. 77, 13\(2\)\(d\)\)/u);
    assert.equal(
      await marked.taken(config, 'organisations:\n  - id: acme\n    auth|\n', 'authority'),
      'organisations:\n  - id: acme\n    authority: \n',
    );
  });

  it('tells nothing beside a word', async () => {
    await start('en');
    assert.equal(await marked.hovered(file, `${imports}export const mail = activity({ legalBasis: '|' });`), undefined);
    assert.equal(await marked.hovered(file, `${imports}report({ legalBasis: 'con|sent' });`), undefined);
  });
});
