import assert from 'node:assert/strict';

import { createUndecidedFields } from '../../../core/src/engine/candidates/undecided-fields.js';
import { collectFacts } from '../../../core/src/engine/collect-facts.js';
import { memoryHost } from '../../support/collect.js';

const imports = `import { PersonalData, NotPersonalData } from '@verklaar/annotations';\n`;

/** `Customer.phone contact.phone 3:5` for each field of the first file. */
function undecidedIn(files: Readonly<Record<string, string>>): readonly string[] {
  const host = memoryHost(files);
  const { facts } = collectFacts(host, { root: '/app' });
  const [first = ''] = Object.keys(files);
  const find = createUndecidedFields(host, { root: '/app', facts });
  return find(`/app/${first}`).map(({ evidence, category, at, extent }) => {
    const text = host.sourceFile(`/app/${first}`)?.text.slice(extent.start, extent.end) ?? '';
    assert.equal(text, evidence.symbol.split('.').at(-1));
    return `${evidence.symbol} ${category} ${String(at.start.line)}:${String(at.start.column)}`;
  });
}

describe('Undecided fields', () => {
  it('stand among fields that are decided on, in classes, interfaces and type literals', () => {
    const cases = [
      `export class Customer {\n @PersonalData('contact.email') email = '';\n phone = '';\n}`,
      `export interface Customer {\n /** @personalData contact.email */ email: string;\n phone: string;\n}`,
      `export type Customer = {\n /** @personalData contact.email */ email: string;\n phone: string;\n};`,
      `export class Customer {\n @NotPersonalData('a random number') batch = '';\n phone?: string | undefined;\n}`,
    ];
    for (const text of cases) {
      assert.deepEqual(undecidedIn({ 'a.ts': imports + text }), ['Customer.phone contact.phone 4:2'], text);
    }
  });

  it('stand in entities, decided on or not', () => {
    const entity = `import { Entity } from 'typeorm';\n@Entity()\nexport class Customer { phone = ''; }\nexport class Draft { phone = ''; }`;
    assert.deepEqual(undecidedIn({ 'a.ts': entity }), ['Customer.phone contact.phone 3:25']);
  });

  it('are none where nobody began to decide', () => {
    assert.deepEqual(undecidedIn({ 'a.ts': `export interface Customer { phone: string; email: string }` }), []);
  });

  it('are none that are marked, reviewed, embed what is decided on, or are decided on in a base', () => {
    const text = `${imports}
export class Base { @PersonalData('contact.phone') phone = ''; }
export class Address { @PersonalData('contact.address') street = ''; }
export class Customer extends Base {
  @PersonalData('contact.email') email = '';
  @NotPersonalData('the public number of our desk') phoneNumber = '';
  override phone = '';
  address = new Address();
}`;
    assert.deepEqual(undecidedIn({ 'a.ts': text }), []);
  });

  it('are none whose type holds no data, whose name tells none, or that are bare ids', () => {
    const text = `${imports}export class Customer {
  @PersonalData('contact.email') email = '';
  emailVerified = false;
  hasPhone: boolean = true;
  phone: (to: string) => void = () => undefined;
  customerId = '';
  static phoneNumber = '0';
  status = '';
}`;
    assert.deepEqual(undecidedIn({ 'a.ts': text }), []);
  });

  it('may be parameters of a constructor, and take the name of their holder into account', () => {
    const text = `${imports}export class Customer {
  constructor(@PersonalData('contact.email') readonly email: string, private birthDate: Date, phone: string) { void phone; }
  name = '';
}
export class Product { @NotPersonalData('a number of ours') code = ''; name = ''; }`;
    assert.deepEqual(undecidedIn({ 'a.ts': text }), [
      'Customer.birthDate identity.birthDate 3:78',
      'Customer.name identity.name 4:3',
    ]);
  });

  it('never fails on strange code', () => {
    const text = `${imports}export class { @PersonalData('contact.email') ; ['phone' + 1] = ''; 'phone': ; phone } interface { [key: string]: string }`;
    assert.doesNotThrow(() => undecidedIn({ 'a.ts': text }));
  });
});
