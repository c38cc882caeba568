import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';

import { validateFacts } from '../../../core/src/index.js';
import { analyseProject, createSyntaxReader } from '../../../core/src/project/index.js';
import { repositoryPath } from '../../support/sample.js';
import { sound, withTsconfig } from '../../support/small-project.js';
import { createWorkspace } from '../../support/workspace.js';

/** Each form of annotation, with values and names that come from other files in every way. */
const files: Readonly<Record<string, string>> = {
  'src/privacy/activities.ts': `import { activity, recipient, category, dataSubject, purpose, event, terminalAccess, collectionPoint, rightsRoute } from '@verklaar/annotations';
export const brevo = recipient({ id: 'brevo', role: 'processor', purpose: 'hosting', name: { en: 'Brevo' } });
export const accounts = activity({ id: 'accounts', name: { en: 'Accounts' }, purpose: 'accountManagement', legalBasis: 'contract', retention: 'P1Y', recipients: [brevo] });
const news = activity({ id: 'news', name: { en: 'News' }, purpose: 'directMarketing', legalBasis: 'consent', retention: 'P2Y' });
export const shoeSize = category({ id: 'own.shoe-size', parent: 'identity.name', labels: { en: 'shoe size' } });
export const member = dataSubject({ id: 'member', labels: { en: 'members' } });
export const repairs = purpose({ id: 'repairs', labels: { en: 'repairs' } });
export const ended = event({ id: 'membership.ended', labels: { en: 'the end of the membership' } });
export const cookie = terminalAccess({ key: 'session', kind: 'cookie', purpose: { en: 'staying signed in' }, duration: 'session', necessity: 'necessary', recipients: [] });
export const form = collectionPoint({ id: 'sign-up', name: { en: 'Sign up' }, activities: [accounts] });
export const access = rightsRoute({ right: 'access', route: { en: 'by mail' } });
export default news;
`,
  'src/privacy/index.ts': `export * from './activities.js';
export { default as news } from './activities.js';
export * as all from './activities.js';
export { PersonalData as Pii } from '@verklaar/annotations';
`,
  'src/privacy/terms.ts': `export enum Keep { Short = 'P30D', Long = 'P7Y' }
export const keeping = { months: 'P6M', nested: { years: 'P2Y' } } as const;
export const reason = \`batch \${'number'} of the printer\`;
export namespace Terms { export const mail = 'contact.email'; }
`,
  'src/aliases.ts': `import * as annotations from '@verklaar/annotations';
export const Mark = annotations.PersonalData;
export type Mail = annotations.Personal<string, 'contact.email'>;
export default annotations.NotPersonalData;
`,
  'src/decorated.ts': `import { DataSubject, NotPersonalData, PersonalData, PersonalFields, ProcessedFor, SharedWith } from '@verklaar/annotations';
import * as privacy from './privacy/index.js';
import news, { accounts, brevo as mailer, shoeSize } from './privacy/activities.js';
import { Keep, keeping, reason, Terms } from './privacy/terms.js';
import { Mark } from './aliases.js';
import Never from './aliases.js';
import type { Address } from './typed.js';
import settings from './settings.json' with { type: 'json' };
const { accounts: again } = privacy;
@ProcessedFor(accounts) @DataSubject(privacy.member)
export class Person {
  @PersonalData('identity.name', 'P30D', 'contract') name = '';
  @PersonalData(Terms.mail, { for: [() => news, 'accounts'] }) email = '';
  @PersonalData('device.ip', Keep.Short, 'legitimateInterests') ip?: string;
  @Mark('contact.phone', { for: [{ activity: privacy.all.accounts, retention: keeping.nested.years }] }) phone?: string;
  @privacy.Pii('identity.birthDate', { for: [again], retention: keeping['months'] }) born?: Date;
  @PersonalData(shoeSize) shoes = 42;
  @PersonalData(settings.category as 'contact.email') second = '';
  @NotPersonalData(reason) batch = '';
  @Never('drawn by lot') lot = 0;
  address?: Address;
  constructor(@NotPersonalData('counts requests') readonly requests: number) {}
}
@PersonalFields({ email: ['contact.email', { for: [news] }], phone: { notPersonal: 'of the company' } })
export class Contact extends Person { extra = new Map<string, Person>(); }
@SharedWith(mailer)
export class Mailer { last = new Person(1); @SharedWith(privacy.brevo) send(): void {} }
`,
  'src/settings.json': '{ "category": "contact.email" }',
  'src/typed.ts': `import type { Personal } from '@verklaar/annotations';
import type { Mail } from './aliases.js';
import type { Person } from './decorated.js';
/** @processedFor accounts */
export interface Address {
  /** @personalData contact.address for accounts */
  street: string;
  /** @notPersonalData counted by us */
  number: number;
  mail: Mail;
  phone: Personal<string, 'contact.phone'>;
}
/** @personalData contact.email */
export type Alias = string;
export interface Household extends Address { alias: Alias; people: readonly Person[]; nested: { guest?: Person } }
export type Both = Household & { readonly owner: Person };
export interface Page<T> { items: T[] }
export interface Listed { page: Page<Address>; picked: Pick<Address, 'street'> }
`,
  'src/schemas.ts': `import { z } from './z.js';
import { accounts } from './privacy/index.js';
export const mail = z.string().meta({ personalData: 'contact.email', processedFor: [accounts] });
export const name = { personalData: ['identity.name', { for: [accounts] }] } as const;
`,
  'src/z.ts': `interface Type { meta(value: object): Type; optional(): Type; extend(shape: object): Type }
export declare const z: { string(): Type; object(shape: object): Type };
`,
  'src/user-schema.ts': `import { z } from './z.js';
import { mail, name } from './schemas.js';
export const User = z.object({ mail, other: mail.optional(), name: z.string().meta(name), lot: z.string().meta({ notPersonalData: 'drawn by lot' }) });
export const Admin = User.extend({ phone: z.string().meta({ personalData: 'contact.phone' }) });
`,
  'src/circle-a.ts': `import { PersonalData } from '@verklaar/annotations';
import { B } from './circle-b.js';
export class A { b?: B; @PersonalData('contact.email', { for: [B.use] }) mail = ''; static readonly use = 'accounts'; }
`,
  'src/circle-b.ts': `import { A } from './circle-a.js';
export class B extends A { static readonly use = A.use; }
`,
};

describe('reading by syntax alone, in every form of annotation', () => {
  it('finds the facts and the open fields that types find, and what is wrong with them', async () => {
    const base = withTsconfig({
      compilerOptions: { ...baseOptions(), experimentalDecorators: true, resolveJsonModule: true },
    });
    const workspace = createWorkspace({ ...base, ...files });
    mkdirSync(`${workspace.root}/node_modules/@verklaar`, { recursive: true });
    symlinkSync(repositoryPath('annotations'), `${workspace.root}/node_modules/@verklaar/annotations`);
    const { facts, files: own, reading, root } = await analyseProject({ cwd: workspace.root });
    const reader = createSyntaxReader({ root });
    const read = own.map((file) => {
      const path = file.slice(root.length + 1);
      return reader.read(
        file,
        facts.filter(({ evidence }) => evidence.file !== path),
      );
    });
    workspace.remove();
    assert.ok(facts.length > 40);
    const valid = validateFacts([...read.flatMap((one) => one.facts), ...reading.declared]).facts;
    assert.deepEqual(sorted(valid), sorted(facts));
    assert.deepEqual(sorted(read.flatMap(({ findings }) => findings)), sorted(reading.findings.read));
    assert.deepEqual(sorted(read.flatMap(({ undecided }) => undecided)), sorted(reading.undecided));
  });
});

function baseOptions(): object {
  return (JSON.parse(sound['tsconfig.json'] ?? '{}') as { readonly compilerOptions: object }).compilerOptions;
}

function sorted(items: readonly unknown[]): readonly string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}
