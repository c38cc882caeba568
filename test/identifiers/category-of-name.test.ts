import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { NameClue } from '../../core/src/identifiers/index.js';

import { categoryOfName } from '../../core/src/identifiers/index.js';
import { knownIds } from '../../core/src/vocabulary/index.js';
import { namesIn, verdictOf } from './names.js';
import { otherNames } from './other-names.js';
import { bareIds, personalNames } from './personal-names.js';

describe('category of a name', () => {
  for (const [category, names] of personalNames) {
    it(`knows names of ${category}`, () => {
      const missed = namesIn(names).filter((name) => {
        const verdict = verdictOf(name);
        return verdict?.category !== category || verdict.bareId;
      });
      assert.deepEqual(missed, []);
    });
  }

  for (const [category, names] of bareIds) {
    it(`knows bare ids as ${category}`, () => {
      const missed = namesIn(names).filter((name) => {
        const verdict = verdictOf(name);
        return verdict?.category !== category || verdict.bareId !== true;
      });
      assert.deepEqual(missed, []);
    });
  }

  for (const [group, names] of Object.entries(otherNames)) {
    it(`says nothing of ${group}`, () => {
      assert.deepEqual(
        namesIn(names).filter((name) => verdictOf(name) !== undefined),
        [],
      );
    });
  }

  it('names categories of the vocabulary only', () => {
    const known = new Set<string>(knownIds('category'));
    const given = [...personalNames, ...bareIds].map(([category]) => category);
    assert.deepEqual(
      given.filter((category) => !known.has(category)),
      [],
    );
  });
});

describe('category of a name, by type', () => {
  const cases: readonly (readonly [name: string, type: NonNullable<NameClue['type']>, isData: boolean])[] = [
    ['email', 'string', true],
    ['email', 'boolean', false],
    ['email', 'function', false],
    ['email', 'number', false],
    ['email', 'date', false],
    ['email', 'enum', false],
    ['emails', 'list', true],
    ['emails', 'number', false],
    ['phone', 'number', true],
    ['lat', 'number', true],
    ['bsn', 'number', true],
    ['birthDate', 'date', true],
    ['birthYear', 'number', true],
    ['email', 'object', true],
    ['user.name', 'number', false],
    ['user.address', 'object', true],
    ['userId', 'number', true],
    ['userId', 'boolean', false],
    ['login', 'string', true],
    ['login', 'function', false],
    ['mail', 'string', true],
    ['mail', 'object', false],
    ['sendEmail', 'string', true],
    ['hasEmail', 'string', false],
    ['getEmail', 'string', true],
    ['diagnosis', 'string', true],
    ['meterstand', 'number', true],
    ['ip', 'number', false],
  ];
  for (const [name, type, isData] of cases) {
    it(`${name} of type ${type} is ${isData ? 'data' : 'not'}`, () => {
      assert.equal(verdictOf(name, type) !== undefined, isData);
    });
  }
});

/** Words of names, so that cases and separators can be put between them. */
const writtenApart = [
  'user email',
  'first name',
  'date of birth',
  'geboorte datum',
  'klant naam',
  'email template',
  'adresse email',
  'kunden nummer',
  'hashed email',
  'phone number',
  'ip address',
  'user agent',
  'file name',
  'customer id',
  'access token',
  'billing address',
  'rijksregister nummer',
  'nom client',
  'has email',
];

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

describe('category of a name, in general', () => {
  it('does not depend on how the words are set apart', () => {
    fc.assert(
      fc.property(fc.constantFrom(...writtenApart), (written) => {
        const words = written.split(' ');
        const camel = words.map((word, index) => (index === 0 ? word : capital(word))).join('');
        const expected = categoryOfName({ name: camel });
        for (const name of [
          words.join('_'),
          words.join('-'),
          words.map(capital).join(''),
          words.join('_').toUpperCase(),
        ]) {
          assert.deepEqual(categoryOfName({ name }), expected, name);
        }
      }),
    );
  });

  const personal = personalNames.flatMap(([, names]) => namesIn(names));

  it('never takes a boolean, function or member of an enumeration for data', () => {
    for (const type of ['boolean', 'enum', 'function'] as const) {
      assert.deepEqual(
        personal.filter((name) => verdictOf(name, type) !== undefined),
        [],
      );
    }
  });

  it('says nothing once another head follows', () => {
    // What follows a preposition is no head: `emailOfCustomerTemplate` may well be an address.
    const names = personal.filter((name) => !/(?:Of|From|To)[A-Z]/u.test(name));
    const heads = [
      'Template',
      'Count',
      'Sent',
      'Label',
      'Regex',
      'Schema',
      'Service',
      'Hash',
      'Enabled',
      'Error',
      'Format',
    ];
    assert.deepEqual(
      names.flatMap((name) => heads.map((head) => `${name}${head}`)).filter((name) => verdictOf(name) !== undefined),
      [],
    );
  });

  it('says the same of a value with a word behind it that changes nothing', () => {
    for (const name of ['email', 'phone', 'iban', 'bsn', 'ipAddress', 'voornaam', 'userId']) {
      for (const suffix of ['Value', 'Str', 'List', '2', 'Input', 'Raw', 'OrNull']) {
        assert.deepEqual(verdictOf(`${name}${suffix}`), verdictOf(name), `${name}${suffix}`);
      }
    }
  });

  it('answers for any text, the same each time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
        (name, receiver) => {
          const clue = { name, ...(receiver !== undefined && { receiver }) };
          assert.deepEqual(categoryOfName(clue), categoryOfName({ ...clue }));
        },
      ),
    );
    assert.equal(categoryOfName({ name: 'email'.repeat(5_000) }), undefined);
    assert.equal(categoryOfName({ name: 'constructor', receiver: '__proto__' }), undefined);
  });
});
