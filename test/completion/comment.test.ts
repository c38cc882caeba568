import assert from 'node:assert/strict';

import { idsAt, placeIn } from './marked.js';

const where = (marked: string): string => {
  const place = placeIn(marked);
  return place ? [place.shape, ...place.path, ...(place.isKey ? ['?'] : []), place.word.text].join(' ') : 'nowhere';
};
const above = (comment: string): string => `interface Guest {\n  ${comment}\n  phone: string;\n}`;

describe('completion in doc comments', () => {
  for (const [comment, expected] of [
    ['/** @personalData | */', 'FieldDeclaration category '],
    ['/** @personalData con|tact.email */', 'FieldDeclaration category contact.email'],
    ['/** @personalData |\n', 'FieldDeclaration category '],
    ['/**\n   * Their number.\n   * @personalData contact.|\n   */', 'FieldDeclaration category contact.'],
    ['/**\r\n   * @personalData contact.phone for |\r\n   */', 'FieldDeclaration for '],
    ['/** @personalData contact.phone for orders, news|letter */', 'FieldDeclaration for newsletter'],
    ['/** @personalData contact.phone for { activity: |', 'FieldDeclaration for activity '],
    ['/** @personalData contact.phone for { activity: orders, ret| } */', 'FieldDeclaration for ? ret'],
    ['/** @personalData contact.phone, | */', 'FieldDeclaration retention '],
    ['/** @personalData contact.phone, P1Y after cust|, consent */', 'FieldDeclaration retention cust'],
    ['/** @personalData contact.phone, max(P1Y, |), consent */', 'FieldDeclaration retention '],
    ['/** @personalData contact.phone, max(P1Y, P2Y), con| */', 'FieldDeclaration legalBasis con'],
    ['/** @personalData contact.phone { | } */', 'FieldDeclaration ? '],
    ['/** @personalData contact.phone { legalBasis: con| } */', 'FieldDeclaration legalBasis con'],
    ["/** @personalData contact.phone { legalBasis: '|' } */", 'FieldDeclaration legalBasis '],
    ['/**\n   * @personalData contact.phone {\n   *   for: [|]\n   * }\n   */', 'FieldDeclaration for '],
    ['/** @personalData contact.phone for orders @dataSubject cus| */', 'OwnerDeclaration dataSubjects cus'],
    ['/** @dataSubject customer, | */', 'OwnerDeclaration dataSubjects '],
    ['/** @processedFor | */', 'OwnerDeclaration processedFor '],
    ['/** @notPersonalData a random | */', 'nowhere'],
    ['/** @personalData contact.phone */ |', 'nowhere'],
    ['/** Their | */', 'nowhere'],
    ['/** me@exa| */', 'nowhere'],
    ['// @personalData |', 'nowhere'],
    ['/* @personalData | */', 'nowhere'],
  ] as const) {
    it(JSON.stringify(comment), () => {
      assert.equal(where(above(comment)), expected);
    });
  }

  it('puts the category first that the name of the field tells', () => {
    assert.equal(idsAt(above('/** @personalData | */'))[0], 'contact.phone');
  });

  it('offers the tags, and what may follow a category', () => {
    assert.deepEqual(idsAt(above('/** @| */')), ['personalData', 'notPersonalData', 'dataSubject', 'processedFor']);
    assert.deepEqual(idsAt(above('/** @personalData contact.phone | */')), ['for']);
  });

  it('leaves out what stands there already', () => {
    assert.ok(!idsAt(above('/** @dataSubject customer, | */')).includes('customer'));
    assert.ok(!idsAt(above('/** @personalData contact.phone { retention: P1Y, | } */')).includes('retention'));
  });
});
