import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { JsonSchema } from '../../core/src/declarations/shape/json-schema.js';

import { createShapeChecker } from '../../core/src/declarations/shape/check-shape.js';
import { countryCodes, isCountryCode } from '../../core/src/declarations/shape/countries.js';
import { describeExpected, describeFound } from '../../core/src/declarations/shape/describe-value.js';
import { inlineReferences } from '../../core/src/declarations/shape/inline-references.js';
import { appendStep, stepsOf, valueAt } from '../../core/src/declarations/shape/json-pointer.js';
import { partOf } from '../../core/src/declarations/shape/part-of.js';
import { pointerById } from '../../core/src/declarations/shape/pointer-by-id.js';
import { removeParts } from '../../core/src/declarations/shape/remove-parts.js';
import { anyTerm } from '../../core/src/declarations/term-lookup.js';
import { locate, show } from './located.js';

describe('countries', () => {
  it('are the 249 codes of ISO 3166-1, each of which has a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    assert.equal(new Set(countryCodes).size, 249);
    assert.deepEqual(
      countryCodes.filter((code) => names.of(code) === undefined),
      [],
    );
  });

  it('are written in capitals, and are no regions or habits', () => {
    assert.ok(isCountryCode('BE') && isCountryCode('GB') && isCountryCode('GR'));
    for (const code of ['be', 'UK', 'EL', 'EU', 'XK', 'ZZ', '']) assert.equal(isCountryCode(code), false, code);
  });
});

describe('JSON pointers', () => {
  it('come back from their steps, whatever the keys', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        assert.deepEqual(stepsOf(steps.reduce(appendStep, '')), steps);
      }),
    );
  });

  it('see own properties only', () => {
    assert.equal(valueAt({ a: [{ 'b/c': 1 }] }, '/a/0/b~1c'), 1);
    assert.equal(valueAt({}, '/constructor'), undefined);
    assert.equal(valueAt({ a: 'text' }, '/a/length'), undefined);
  });

  it('name items of lists by what names them', () => {
    const value = { activities: [{ id: 'a/b', data: [{ category: 'contact.email' }, 'device.ip', { child: true }] }] };
    assert.equal(pointerById(value, '/activities/0/data/0/child'), '/activities/a~1b/data/contact.email/child');
    assert.equal(pointerById(value, '/activities/0/data/1'), '/activities/a~1b/data/device.ip');
    assert.equal(pointerById(value, '/activities/0/data/2/child'), '/activities/a~1b/data/2/child');
    assert.equal(pointerById(value, ''), '');
  });
});

describe('parts of a located value', () => {
  const located = locate<unknown>('{ "a": [1, { "b": 2 }, 3], "c": 4 }');

  it('move up with their places when an item before them is removed', () => {
    const left = removeParts(located, ['/a/0', '/c']);
    assert.deepEqual(left.value, { a: [{ b: 2 }, 3] });
    assert.deepEqual(Object.keys(left.spans), ['', '/a', '/a/0', '/a/0/b', '/a/1']);
    assert.equal(show(left.spans['/a/0/b']), '1:19-1:20');
    assert.equal(show(left.spans['/a/1']), '1:24-1:25');
  });

  it('become values of their own', () => {
    const part = partOf(located, '/a/1');
    assert.deepEqual(part.value, { b: 2 });
    assert.deepEqual(Object.keys(part.spans), ['', '/b']);
    assert.equal(show(part.spans['/b']), '1:19-1:20');
  });
});

describe('schemas', () => {
  it('are put in the place of what refers to them', () => {
    const definitions = { A: { items: { $ref: '#/definitions/B' } }, B: { type: 'string' } } as const;
    assert.deepEqual(inlineReferences(definitions, 'A'), { items: { type: 'string' } });
    assert.throws(() => inlineReferences({ A: { not: { $ref: '#/definitions/A' } } }, 'A'), /recursive/);
  });

  it('are told in signs that need no translation', () => {
    const told: readonly (readonly [JsonSchema, string])[] = [
      [{ type: 'string' }, 'string'],
      [{ enum: ['a', 'b'] }, '"a" | "b"'],
      [{ const: 1 }, '1'],
      [{ type: 'array', items: { type: 'number' } }, '[number]'],
      [{ type: 'object', required: ['id'] }, '{ "id": … }'],
      [{ type: 'object' }, '{…}'],
      [{ anyOf: [{ type: 'string' }, { type: 'string' }, { const: 'none' }] }, 'string | "none"'],
      [{ type: 'string', format: 'email' }, 'name@example.org'],
    ];
    for (const [schema, text] of told) assert.equal(describeExpected(schema), text);
  });

  it('tell a value without its inside', () => {
    assert.equal(describeFound({ secret: 1 }), '{…}');
    assert.equal(describeFound([]), '[]');
    assert.equal(describeFound(undefined), 'undefined');
    assert.equal(describeFound('x'.repeat(100)).length, 40);
  });

  it('judge the nested choice that was meant', () => {
    const check = createShapeChecker(() => ({
      type: 'array',
      items: {
        anyOf: [
          { type: 'string' },
          {
            type: 'object',
            properties: { deep: { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'number' }] } },
            required: ['deep'],
            additionalProperties: false,
          },
        ],
      },
    }));
    assert.deepEqual(check(['x', { deep: 'a' }, { deep: 2 }], anyTerm), []);
    assert.deepEqual(
      check([{ deep: 'c' }, 7, { deep: 2 }, {}], anyTerm)
        .map(({ kind, pointer }) => [kind, pointer])
        .sort(),
      [
        ['missingKey', '/3'],
        ['wrongValue', '/0/deep'],
        ['wrongValue', '/1'],
      ],
    );
  });
});
