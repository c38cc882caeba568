import type { Config, Organisation } from '../../core/src/config/config.js';
import type {
  ActivityDeclaration,
  FieldDeclaration,
  OwnerDeclaration,
  RecipientDeclaration,
  RecipientUse,
  TermDeclaration,
  TermKind,
  TerminalAccessDeclaration,
} from '../../core/src/declarations/index.js';
import type { Fact } from '../../core/src/facts/facts.js';
import type { Finding } from '../../core/src/facts/finding.js';
import type { Located } from '../../core/src/facts/located.js';
import type { Evidence } from '../../core/src/facts/location.js';
import type {
  CollectionSeen,
  DeletionSeen,
  DeviceAccess,
  Inventory,
  StoreSeen,
} from '../../core/src/facts/observation.js';
import type { Register } from '../../core/src/model/register.js';

import { checkRegister } from '../../core/src/checks/check-register.js';
import { buildRegister } from '../../core/src/model/build-register.js';

const inCode = (symbol: string): Evidence => ({ file: 'src/app.ts', symbol });

/** A located value that stands on a line of its own, told by its first line only. */
function onLine<T>(value: T, line = 1): Located<T> {
  const place = { line, column: 1 };
  return { value, spans: { '': { file: 'src/app.ts', start: place, end: place } } };
}

const ownerId = (name: string): string => `src/app.ts#${name}`;

/** `field('Customer.email', 'contact.email', { for: ['newsletter'] })` */
export function field(symbol: string, category: string, options: Omit<FieldDeclaration, 'category'> = {}): Fact {
  const [owner = '', name = ''] = symbol.split('.');
  return {
    kind: 'personalField',
    owner: ownerId(owner),
    name,
    form: 'decorator',
    declaration: onLine({ category, ...options }),
    evidence: inCode(symbol),
  };
}

export function owner(name: string, declaration: OwnerDeclaration): Fact {
  return { kind: 'owner', owner: ownerId(name), declaration: onLine(declaration), evidence: inCode(name) };
}

export function inherits(name: string, base: string): Fact {
  return { kind: 'inheritance', owner: ownerId(name), base: ownerId(base), evidence: inCode(name) };
}

/** `embeds('Customer.address', 'Address', { dataSubjects: ['customer'] })` */
export function embeds(symbol: string, embedded: string, declaration: OwnerDeclaration = {}): Fact {
  const [name = '', property = ''] = symbol.split('.');
  return {
    kind: 'embedding',
    owner: ownerId(name),
    name: property,
    embeds: [ownerId(embedded)],
    declaration: onLine(declaration),
    evidence: inCode(symbol),
  };
}

/** On a class (`Customer`), a method or a property (`Customer.email`). */
export function sharedWith(symbol: string, recipient: RecipientUse): Fact {
  const [name = ''] = symbol.split('.');
  return { kind: 'sharedWith', owner: ownerId(name), recipient: onLine(recipient), evidence: inCode(symbol) };
}

export function activity(declaration: ActivityDeclaration): Fact {
  return { kind: 'activity', declaration: onLine(declaration), evidence: inCode(declaration.id) };
}

export function recipient(declaration: RecipientDeclaration): Fact {
  return { kind: 'recipient', declaration: onLine(declaration), evidence: inCode(declaration.id) };
}

export function terminalAccess(declaration: TerminalAccessDeclaration): Fact {
  return { kind: 'terminalAccess', declaration: onLine(declaration), evidence: inCode(declaration.key) };
}

export function collectionPoint(id: string, collects: readonly string[], noticeShown?: boolean): Fact {
  return {
    kind: 'collectionPoint',
    declaration: onLine({ id, collects, ...(noticeShown !== undefined && { noticeShown }) }),
    evidence: inCode(id),
  };
}

export function term(kind: TermKind, declaration: TermDeclaration): Fact {
  return { kind: 'term', term: kind, declaration: onLine(declaration), evidence: inCode(declaration.id) };
}

/** A fictitious organisation that lacks nothing. */
export const organisation: Organisation = {
  id: 'example',
  legalName: 'Voorbeeld Handel',
  legalForm: 'BV',
  address: { street: 'Voorbeeldstraat 1', postalCode: '1000 AA', city: 'Voorbeeldstad', country: 'NL' },
  email: 'info@example.test',
  companyNumber: '00000000',
  dpo: { email: 'dpo@example.test' },
  authority: 'NL',
};

/** A config that lacks nothing; properties given here replace whole. */
export function config(changes: Partial<Config> = {}): Config {
  return {
    organisations: [organisation],
    markets: ['NL'],
    statements: [{ id: 'website', languages: ['nl-NL'], effectiveFrom: '2026-01-01' }],
    rights: { email: 'privacy@example.test' },
    security: { measures: ['accessControl'] },
    outsideCode: { considered: true },
    children: { policy: 'not-targeted' },
    ...changes,
  };
}

/** An activity that lacks nothing: consent, withdrawn with a link. Undefined takes a property away. */
export function newsletter(
  changes: { readonly [Key in keyof ActivityDeclaration]?: ActivityDeclaration[Key] | undefined } = {},
): Fact {
  const full: ActivityDeclaration = {
    id: 'newsletter',
    name: { nl: 'Nieuwsbrief' },
    description: { nl: 'Wij sturen u nieuws over onze producten.' },
    purpose: 'serviceCommunication',
    dataSubjects: ['subscriber'],
    legalBasis: 'consent',
    withdraw: { nl: 'met de link onder elke nieuwsbrief' },
    consentRecord: { nl: 'in de lijst van inschrijvingen' },
    retention: 'until newsletter.unsubscribe',
    source: 'dataSubject',
    provision: { requirement: 'none' },
    data: ['contact.email'],
  };
  const given = Object.entries({ ...full, ...changes }).filter(([, value]) => value !== undefined);
  return activity(Object.fromEntries(given) as unknown as ActivityDeclaration);
}

/** The same on legitimate interests: answering questions. */
export function questions(changes: Parameters<typeof newsletter>[0] = {}): Fact {
  return newsletter({
    id: 'questions',
    name: { nl: 'Vragen' },
    description: { nl: 'Wij beantwoorden uw vraag.' },
    purpose: 'requestHandling',
    dataSubjects: ['correspondent'],
    legalBasis: 'legitimateInterests',
    interest: { nl: 'vragen goed afhandelen' },
    balancingAssessment: 'docs/balancing.md',
    withdraw: undefined,
    consentRecord: undefined,
    retention: 'P1Y after request.closed',
    ...changes,
  });
}

/** A processor in the EU that lacks nothing. */
export const mailer: RecipientDeclaration = {
  id: 'mailer',
  name: 'Voorbeeldmail',
  role: 'processor',
  purpose: 'serviceCommunication',
  country: 'FR',
  agreement: { reference: 'DPA 1' },
};

export interface Judged {
  readonly register: Register;
  readonly findings: readonly Finding[];
}

/** Builds and checks a register. */
export function judge(facts: readonly Fact[], settings: Config = config(), seen?: Partial<Inventory>): Judged {
  const inventory: Inventory | undefined = seen && {
    deviceAccess: [],
    collections: [],
    deletions: [],
    stores: [],
    ...seen,
  };
  const built = buildRegister({ facts, config: settings, ...(inventory && { inventory }) });
  return {
    register: built.register,
    findings: [
      ...built.findings,
      ...checkRegister(built.register, { config: settings, facts, ...(inventory && { inventory }) }),
    ],
  };
}

/** An observation on a line of its own: `seen('storeSeen', 'Customer', { entity: 'Customer' }, 4)`. */
export function seen<Kind extends Observed['kind']>(
  kind: Kind,
  symbol: string,
  parts: Omit<Extract<Observed, { kind: Kind }>, 'at' | 'evidence' | 'kind'>,
  line = 1,
): Extract<Observed, { kind: Kind }> {
  const place = { line, column: 1 };
  const at = { file: 'src/app.ts', start: place, end: place };
  return { kind, evidence: inCode(symbol), at, ...parts } as unknown as Extract<Observed, { kind: Kind }>;
}

type Observed = CollectionSeen | DeletionSeen | DeviceAccess | StoreSeen;
