import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

import type { TermLookup } from '../term-lookup.js';
import type { ShapeProblem } from './shape-problem.js';

import { parseRetention } from '../../retention/index.js';
import { suggest } from '../../vocabulary/index.js';
import { describeExpected, describeFound } from './describe-value.js';
import { textFormats } from './formats.js';
import { valueAt } from './json-pointer.js';
import { isSchema, type JsonSchema, schemasOf } from './json-schema.js';
import { reduceErrors } from './reduce-errors.js';

/** Finds every difference between a value and one schema. Terms of the vocabulary are looked up in `terms`. */
export type ShapeChecker = (value: unknown, terms: TermLookup) => readonly ShapeProblem[];

/**
 * Compiles a schema without `$ref` into a checker. Compilation waits for the first value: most runs need few schemas.
 */
export function createShapeChecker(schema: () => JsonSchema): ShapeChecker {
  let validate: ValidateFunction | undefined;
  return (value, terms) => {
    validate ??= createValidator().compile(schema());
    if (validate.call({ terms }, value) || !validate.errors) return [];
    // A key that has no right form is reported twice: by the form, and by the keyword that asks for it.
    const errors = validate.errors.filter((error) => error.propertyName === undefined);
    return reduceErrors(errors).map((error) => toProblem(error, value, terms));
  };
}

function createValidator(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    passContext: true,
    ownProperties: true,
    strict: true,
    // The schemas are generated and tested; judging and optimising them would double the time of a short run.
    validateSchema: false,
    code: { optimize: false },
  });
  for (const [name, format] of Object.entries(textFormats)) ajv.addFormat(name, format.accepts);
  ajv.addKeyword({
    keyword: 'vocabulary',
    type: 'string',
    schemaType: 'string',
    validate(this: { readonly terms: TermLookup }, kind: string, id: string) {
      return this.terms.isKnown(kind, id);
    },
  });
  ajv.addKeyword({
    keyword: 'retention',
    type: 'string',
    schemaType: 'boolean',
    validate: (_: boolean, text: string) => parseRetention(text).problem === undefined,
  });
  return ajv;
}

function toProblem(error: ErrorObject, root: unknown, terms: TermLookup): ShapeProblem {
  const pointer = error.instancePath;
  const parent: JsonSchema = error.parentSchema ?? {};
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    const known = isSchema(parent.properties) ? Object.keys(parent.properties) : [];
    return { kind: 'unknownKey', pointer, key, suggestion: suggest(key, known) ?? '' };
  }
  if (error.keyword === 'required') {
    const key = String(error.params.missingProperty);
    const schema = isSchema(parent.properties) ? parent.properties[key] : undefined;
    return { kind: 'missingKey', pointer, key, expected: isSchema(schema) ? describeExpected(schema) : '…' };
  }
  if (error.keyword === 'propertyNames') {
    const key = String(error.params.propertyName);
    return { kind: 'unknownKey', pointer, key, suggestion: '' };
  }
  const value = valueAt(root, pointer);
  const { vocabulary: kind } = parent;
  if (error.keyword === 'vocabulary' && typeof kind === 'string' && typeof value === 'string') {
    return { kind: 'unknownTerm', pointer, term: kind, value, suggestion: suggest(value, terms.known(kind)) ?? '' };
  }
  if (error.keyword === 'retention' && typeof value === 'string') {
    const { problem } = parseRetention(value);
    if (problem !== undefined) return { kind: 'unreadableRetention', pointer, text: value, problem };
  }
  return {
    kind: 'wrongValue',
    pointer,
    expected: expectedBy(error, parent),
    found: describeFound(value),
    suggestion: typeof value === 'string' ? (suggest(value, wordsOf(parent)) ?? '') : '',
  };
}

function expectedBy(error: ErrorObject, schema: JsonSchema): string {
  if (error.keyword === 'minItems' || error.keyword === 'minimum') return `≥ ${String(error.params.limit)}`;
  return describeExpected(schema);
}

/** The words a text may be: of the schema itself or of the shapes it chooses from. */
function wordsOf(schema: JsonSchema): readonly string[] {
  const own = Array.isArray(schema.enum) ? schema.enum.filter((word) => typeof word === 'string') : [];
  const branches = schemasOf(schema.anyOf);
  const constant = typeof schema.const === 'string' ? [schema.const] : [];
  return [...own, ...constant, ...branches.flatMap(wordsOf)];
}
