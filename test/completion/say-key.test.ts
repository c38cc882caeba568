import assert from 'node:assert/strict';

import type { JsonSchema, JsonSchemaValue } from '../../core/src/declarations/shape/json-schema.js';

import { sayKey } from '../../core/src/completion/index.js';
import { keyWordsDe } from '../../core/src/completion/key-words/de.js';
import { keyWordsFr } from '../../core/src/completion/key-words/fr.js';
import { keyWordsNl } from '../../core/src/completion/key-words/nl.js';
import { configSchemas } from '../../core/src/config/generated/schemas.js';
import { declarationSchemas } from '../../core/src/declarations/generated/schemas.js';
import { inlineReferences } from '../../core/src/declarations/shape/inline-references.js';
import { isSchema } from '../../core/src/declarations/shape/json-schema.js';

/** What is said of the keys below a schema; how flows are judged is for those who know the code, and stays English. */
function descriptionsIn(schema: JsonSchemaValue): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((part: JsonSchemaValue) => descriptionsIn(part));
  if (!isSchema(schema)) return [];
  const { properties } = schema;
  const own = isSchema(properties)
    ? Object.entries(properties).flatMap(([key, value]) => [
        ...saidOf(value),
        ...(key === 'flows' ? [] : descriptionsIn(value)),
      ])
    : [];
  return [...own, ...['anyOf', 'items'].flatMap((key) => descriptionsIn(schema[key] ?? null))];
}

function saidOf(schema: JsonSchemaValue | undefined): readonly string[] {
  return isSchema(schema) && typeof schema.description === 'string' ? [schema.description] : [];
}

const roots: readonly JsonSchema[] = [
  inlineReferences({ ...declarationSchemas, ...configSchemas }, 'Config'),
  ...[
    'FieldDeclaration',
    'OwnerDeclaration',
    'RecipientUse',
    'CollectionPointDeclaration',
    'RightsRouteDeclaration',
  ].map((name) => inlineReferences(declarationSchemas, name)),
];
const said = [...new Set(roots.flatMap(descriptionsIn))].sort();
const articles = (text: string): readonly string[] => [...text.matchAll(/\d+/gu)].map(([number]) => number).sort();
const codes = (text: string): readonly string[] => [...text.matchAll(/`[^`]*`/gu)].map(([code]) => code);

describe('what keys mean', () => {
  it('is said of many', () => {
    assert.ok(said.length > 150);
  });

  for (const [language, table] of [
    ['nl', keyWordsNl],
    ['fr', keyWordsFr],
    ['de', keyWordsDe],
  ] as const) {
    it(`is said in ${language} of every key, and of no other`, () => {
      const missing = said.filter((text) => !Object.hasOwn(table, text));
      const unused = Object.keys(table).filter((text) => !said.includes(text));
      assert.deepEqual({ missing, unused }, { missing: [], unused: [] });
    });

    it(`names the same articles in ${language}, and as much code`, () => {
      const wrong = Object.entries(table).filter(
        ([text, translation]) =>
          codes(text).length !== codes(translation).length ||
          (text.includes('Art.') && String(articles(text)) !== String(articles(translation))),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it('stays English where nobody has said it otherwise', () => {
    assert.equal(sayKey('E-mail address.', 'de'), 'E-Mail-Adresse.');
    assert.equal(sayKey('E-mail address.', 'en'), 'E-mail address.');
    assert.equal(sayKey('Which sink.', 'nl'), 'Which sink.');
  });
});
