import type { Root } from 'mdast';

import { toString } from 'mdast-util-to-string';
import assert from 'node:assert/strict';

import { declarationSchemas } from '../../core/src/declarations/generated/schemas.js';
import { analyseFiles, pageOf } from '../support/docs-pages.js';
import { fencesOf } from '../support/markdown-pages.js';

const project = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'nodenext',
      strict: true,
      types: [],
      customConditions: ['@verklaar/source'],
    },
    include: ['src'],
  }),
  'verklaar.config.json': JSON.stringify({ organisations: [{ id: 'shop', legalName: 'Winkel Voorbeeld' }] }),
};

/** Heading of the page -> type whose options stand under it, beside the terms where it takes them. */
const tables = [
  { heading: 'PersonalData', type: 'FieldDeclaration', takesTerms: true },
  { heading: 'activity', type: 'ActivityDeclaration', takesTerms: true },
  { heading: 'recipient', type: 'RecipientDeclaration', takesTerms: false },
  { heading: 'terminalAccess', type: 'TerminalAccessDeclaration', takesTerms: false },
  { heading: 'collectionPoint', type: 'CollectionPointDeclaration', takesTerms: false },
  { heading: 'rightsRoute', type: 'RightsRouteDeclaration', takesTerms: false },
  { heading: 'Own terms', type: 'TermDeclaration', takesTerms: false },
] as const;

describe('docs/annotations.md', () => {
  const root = pageOf('docs/annotations.md');
  const code = fencesOf(root).filter(({ language }) => language === 'ts');

  it('shows five forms that mean the same', async () => {
    const privacy = code.find(({ file }) => file === 'src/privacy.ts')?.text ?? '';
    const forms = code.filter(({ text }) => /^export (?:class|interface|const) Customer\b/mu.test(text));
    assert.equal(forms.length, 5);
    const meanings: unknown[] = [];
    for (const { text } of forms) {
      const { register, findings } = await analyseFiles({
        ...project,
        'src/privacy.ts': privacy,
        'src/customer.ts': text,
      });
      assert.deepEqual(
        findings.filter(({ id }) => id.startsWith('AN')),
        [],
      );
      meanings.push(
        register.activities.map(({ id, data }) => [id, data.map((use) => ({ ...use, evidence: undefined }))]),
      );
    }
    assert.match(JSON.stringify(meanings[0]), /preference\.wine/u);
    for (const meaning of meanings) assert.deepEqual(meaning, meanings[0]);
  });

  const told = optionsByHeading(root);
  for (const { heading, type, takesTerms } of tables) {
    it(`tells every option and no other: ${heading}`, () => {
      const options = [...(takesTerms ? (told.get('Terms') ?? []) : []), ...(told.get(heading) ?? [])];
      assert.deepEqual(options.sort(), Object.keys(declarationSchemas[type]?.properties ?? {}).sort());
    });
  }
});

/** First column of the table under each heading. */
function optionsByHeading(root: Root): ReadonlyMap<string, readonly string[]> {
  const options = new Map<string, readonly string[]>();
  let heading = '';
  for (const node of root.children) {
    if (node.type === 'heading') heading = toString(node);
    if (node.type === 'table')
      options.set(
        heading,
        node.children.slice(1).map((row) => toString(row.children[0])),
      );
  }
  return options;
}
