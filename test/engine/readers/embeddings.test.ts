import assert from 'node:assert/strict';

import { collect, showFinding } from '../../support/collect.js';

/** Embeddings as `owner.name > embedded, ...` and inheritances as `owner < base`. */
function links(files: Readonly<Record<string, string>>): readonly string[] {
  const { facts, findings } = collect(files);
  assert.deepEqual(findings.map(showFinding), []);
  return facts.flatMap((fact) => {
    if (fact.kind === 'inheritance') return [`${fact.owner} < ${fact.base}`];
    if (fact.kind !== 'embedding') return [];
    const own = Object.keys(fact.declaration.value).length > 0 ? ` ${JSON.stringify(fact.declaration.value)}` : '';
    return [`${fact.owner}.${fact.name} > ${fact.embeds.join(', ')}${own}`];
  });
}

const address = `export interface Address {
  /** @personalData contact.address */
  street: string;
}
export interface Plain { size: number }
export interface Page<T> { items: T[]; total: number }`;

describe('embedded holders', () => {
  it('are found through lists, optionals, unions and generic types', () => {
    assert.deepEqual(
      links({
        'address.ts': address,
        'user.ts': `import type { Address as Home, Page, Plain } from './address.js';
import type * as all from './address.js';
export class User {
  one!: Home; list?: readonly Home[]; page!: Page<Home>; maybe!: Home | null; map!: Map<string, Set<Home>>;
  namespaced!: all.Address; plain!: Plain; plainPage!: Page<Plain>; text!: string; self?: User;
  constructor(readonly given: Home, notAField: Home) {}
}`,
      }),
      [
        'user.ts#User.one > address.ts#Address',
        'user.ts#User.list > address.ts#Address',
        'user.ts#User.page > address.ts#Address',
        'user.ts#User.maybe > address.ts#Address',
        'user.ts#User.map > address.ts#Address',
        'user.ts#User.namespaced > address.ts#Address',
        'user.ts#User.given > address.ts#Address',
      ],
    );
  });

  it('are found where no type is written', () => {
    assert.deepEqual(
      links({
        'address.ts': `import { PersonalData } from '@verklaar/annotations';
export class Address { @PersonalData('contact.address') street = ''; }
export const make = () => new Address();`,
        'user.ts': `import { ProcessedFor } from '@verklaar/annotations';
import { make } from './address.js';
@ProcessedFor('orders') export class User { made = make(); all = [make()]; text = String(1); count = 0; }`,
      }),
      ['user.ts#User.made > address.ts#Address', 'user.ts#User.all > address.ts#Address'],
    );
  });

  it('are found through holders that have no annotation of their own, in files that mention nothing of ours', () => {
    assert.deepEqual(
      links({
        'address.ts': address,
        'profile.ts': `import type { Address } from './address.js';\nexport interface Profile { home: Address }`,
        'account.ts': `import type { Profile } from './profile.js';\nexport interface Account { profile?: Profile }\nexport interface Other { size: number }`,
      }),
      ['account.ts#Account.profile > profile.ts#Profile', 'profile.ts#Profile.home > address.ts#Address'],
    );
  });

  it('written in place are holders under the name of the property', () => {
    assert.deepEqual(
      links({
        'user.ts': `export interface User {
  home: { /** @personalData contact.address */ street: string };
  work: { street: string };
}`,
      }),
      ['user.ts#User.home > user.ts#User.home'],
    );
  });

  it('give nothing where properties are picked: those are the annotated ones', () => {
    assert.deepEqual(
      links({
        'address.ts': address,
        'user.ts': `import type { Address } from './address.js';
export interface User { part: Pick<Address, 'street'>; text: Address['street']; rest: Omit<Address, 'street'>; all: Partial<Address> }`,
      }),
      ['user.ts#User.all > address.ts#Address'],
    );
  });

  it('carry defaults of the property', () => {
    assert.deepEqual(
      links({
        'user.ts': `import { DataSubject, PersonalData, ProcessedFor } from '@verklaar/annotations';
class Address { @PersonalData('contact.address') street = ''; }
class User {
  @ProcessedFor('orders', 'support') @DataSubject('customer') home?: Address;
  /** @processedFor newsletter */
  work?: Address;
  @ProcessedFor('orders') unknown?: object;
}`,
      }),
      [
        'user.ts#User.home > user.ts#Address {"processedFor":["orders","support"],"dataSubjects":["customer"]}',
        'user.ts#User.work > user.ts#Address {"processedFor":["newsletter"]}',
        'user.ts#User.unknown >  {"processedFor":["orders"]}',
      ],
    );
  });

  it('are inherited from, by classes, interfaces and aliases', () => {
    assert.deepEqual(
      links({
        'address.ts': address,
        'more.ts': `import type { Address, Plain } from './address.js';
export interface Extended extends Address, Plain { more: string }
export class Kept implements Address { street = ''; }
export type Both = Address & { floor: number };
export type Same = Address;
export interface Again extends Extended {}
export type Nothing = Plain;
export class A { street = ''; } export class B extends A {}`,
      }),
      [
        'more.ts#Extended < address.ts#Address',
        'more.ts#Both < address.ts#Address',
        'more.ts#Same < address.ts#Address',
        'more.ts#Again < more.ts#Extended',
      ],
    );
  });

  it('in a circle end', () => {
    assert.deepEqual(
      links({
        'a.ts': `import type { B } from './b.js';
export interface A { b: B; /** @personalData contact.email */ email: string }`,
        'b.ts': `import type { A } from './a.js';\nexport interface B { a: A }\nexport interface C extends D {}\nexport interface D extends C {}`,
      }),
      ['a.ts#A.b > b.ts#B', 'b.ts#B.a > a.ts#A'],
    );
  });

  it('that have only defaults are inherited from, not embedded', () => {
    assert.deepEqual(
      links({
        'mailer.ts': `import { ProcessedFor } from '@verklaar/annotations';
@ProcessedFor('orders') export class Mailer {}
/** @notPersonalData nothing */
export const port = 25;`,
        'services.ts': `import { Mailer } from './mailer.js';
export class Quiet extends Mailer {}
export interface Services { mailer: Mailer; quiet: Quiet }`,
      }),
      ['services.ts#Quiet < mailer.ts#Mailer'],
    );
  });

  it('are found under every name that a file gives them', () => {
    assert.deepEqual(
      links({
        'address.ts': `export default class { /** @personalData contact.address */ street = ''; }`,
        'index.ts': `export { default as Home } from './address.js';
export { Person as Human } from './person.js';`,
        'person.ts': `import AnyName from './address.js';
export interface Person { home: AnyName }`,
        'use.ts': `import type { Human, Home } from './index.js';
export interface Use { human: Human; homes: Record<string, Home> }`,
      }),
      [
        'person.ts#Person.home > address.ts#default',
        'use.ts#Use.human > person.ts#Person',
        'use.ts#Use.homes > address.ts#default',
      ],
    );
  });
});
