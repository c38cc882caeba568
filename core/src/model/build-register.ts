import type { Config } from '../config/config.js';
import type { TermDeclaration, TermKind } from '../declarations/index.js';
import type { Fact } from '../facts/facts.js';
import type { Finding } from '../facts/finding.js';
import type { Evidence } from '../facts/location.js';
import type { Inventory, Outflow } from '../facts/observation.js';
import type { Activity, Assertions, Recipient, Register, TerminalAccess } from './register.js';

import { services as catalogue } from '../services/index.js';
import { buildActivity, buildUndeclaredActivity } from './build-activity.js';
import { type AssignedUse, unassignedActivity, usesOfActivity, usesOfField } from './data-uses.js';
import { createDeclaredRecipients } from './declared-recipients.js';
import { uniteEvidence } from './evidence.js';
import { type FactIndex, indexFacts } from './fact-index.js';
import { withObservedAccess } from './observed-access.js';
import { type ObservedReceipts, observeReceipts } from './observed-receipts.js';
import { buildObserved } from './observed.js';
import { sortBy, unique } from './ordering.js';
import { resolveOwnership } from './ownership.js';
import { pointer } from './pointer.js';
import { type AssignedLink, type OwnedUse, linksOfSharing, toLink } from './recipient-links.js';
import { type Reference, collectReferences } from './references.js';
import { resolveStatements } from './resolve-statements.js';
import { registerSchemaId, schemaVersion } from './schema-version.js';
import { spanAt } from './span-at.js';
import { reportUnknownReferences } from './unknown-references.js';

interface FieldUses {
  readonly assigned: readonly AssignedUse[];
  readonly owned: readonly OwnedUse[];
  readonly findings: readonly Finding[];
}

/** The first of each id counts; that an id is declared twice is reported where declarations are validated. */
function firstOfEach<T>(items: readonly T[], idOf: (item: T) => string): ReadonlyMap<string, T> {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(idOf(item))) byId.set(idOf(item), item);
  return byId;
}

function collectFieldUses(index: FactIndex): FieldUses {
  const ownership = resolveOwnership(index);
  const activities = firstOfEach(
    index.activities.map((fact) => fact.declaration.value),
    (activity) => activity.id,
  );
  const assigned: AssignedUse[] = [];
  const owned: OwnedUse[] = [];
  const findings: Finding[] = [];
  for (const fact of index.personalFields) {
    const uses = usesOfField(fact, ownership.contextsOf(fact.owner, fact.declaration.value), activities);
    assigned.push(...uses);
    const { category } = fact.declaration.value;
    owned.push(...uses.map(({ activity }) => ({ owner: fact.owner, evidence: fact.evidence, category, activity })));
    if (uses.some(({ activity }) => activity === unassignedActivity)) {
      const at = spanAt(fact.declaration, '');
      findings.push({
        id: 'AN10',
        severity: 'warning',
        params: { field: fact.evidence.symbol, category },
        subject: pointer('activities', unassignedActivity, 'data', category),
        evidence: [fact.evidence],
        ...(at && { at }),
      });
    }
  }
  return { assigned, owned, findings };
}

function collectLinks(index: FactIndex, owned: readonly OwnedUse[]): readonly AssignedLink[] {
  const links: AssignedLink[] = index.activities.flatMap((fact) => {
    const { id, recipients } = fact.declaration.value;
    return (recipients ?? []).map((use) => ({ activity: id, link: toLink(use, [fact.evidence]) }));
  });
  for (const fact of index.sharedWith) {
    const shared = linksOfSharing(fact, owned);
    if (shared.length > 0) {
      links.push(...shared);
      continue;
    }
    const link = toLink(fact.recipient.value, [fact.evidence]);
    const listing = links.filter((other) => other.link.recipient === link.recipient).map(({ activity }) => activity);
    links.push(...unique(listing).map((activity) => ({ activity, link })));
  }
  return links;
}

function evidenceOf(references: readonly Reference[]): readonly Evidence[] {
  return uniteEvidence(references.map((reference) => reference.fact.evidence));
}

function buildActivities(
  index: FactIndex,
  config: Config,
  uses: readonly AssignedUse[],
  links: readonly AssignedLink[],
  references: readonly Reference[],
): readonly Activity[] {
  const only = config.organisations.length === 1 ? config.organisations.map((organisation) => organisation.id) : [];
  const declared = firstOfEach(index.activities, (fact) => fact.declaration.value.id);
  const partsOf = (id: string) => ({
    uses: uses.filter((assigned) => assigned.activity === id).map((assigned) => assigned.use),
    links: links.filter((assigned) => assigned.activity === id).map((assigned) => assigned.link),
    defaultControllers: only,
  });
  const named = references.filter((reference) => reference.kind === 'activity').map((reference) => reference.id);
  const undeclared = unique([...named, ...uses.map((use) => use.activity)]).filter((id) => !declared.has(id));
  return sortBy(
    [
      ...[...declared.values()].map((fact) => buildActivity(fact, partsOf(fact.declaration.value.id))),
      ...undeclared.map((id) => {
        const parts = partsOf(id);
        const naming = references.filter((reference) => reference.kind === 'activity' && reference.id === id);
        return buildUndeclaredActivity(
          id,
          parts,
          uniteEvidence(evidenceOf(naming), ...parts.uses.map((use) => use.evidence)),
        );
      }),
    ],
    (activity) => activity.id,
  );
}

function buildRecipients(index: FactIndex, references: readonly Reference[]): readonly Recipient[] {
  const declared = firstOfEach(index.recipients, (fact) => fact.declaration.value.id);
  const receiving = references.filter((reference) => reference.kind === 'recipient');
  const sharing = (id: string): readonly Evidence[] =>
    evidenceOf(receiving.filter((reference) => reference.id === id && reference.fact.kind === 'sharedWith'));
  const undeclared = unique(receiving.map((reference) => reference.id)).filter((id) => !declared.has(id));
  return sortBy(
    [
      ...[...declared].map(([id, fact]) => ({
        ...fact.declaration.value,
        declared: true,
        evidence: uniteEvidence([fact.evidence], sharing(id)),
      })),
      ...undeclared.map((id) => ({
        id,
        declared: false,
        evidence: evidenceOf(receiving.filter((reference) => reference.id === id)),
      })),
    ],
    (recipient) => recipient.id,
  );
}

function withReceipts(recipients: readonly Recipient[], receipts: ObservedReceipts | undefined): readonly Recipient[] {
  return recipients.map((recipient) => {
    const observed = receipts?.declared.get(recipient.id);
    return observed ? { ...recipient, observed } : recipient;
  });
}

function assertionsOf(config: Config): Assertions {
  const { specialCategories, children, transfers, automatedDecisions, otherDisclosure } = config;
  const { thirdPartyMarketing, codesOfConduct, processorsBound, changes, externalLinks } = config;
  return {
    ...(specialCategories && { specialCategories }),
    ...(children && { children }),
    ...(transfers && { transfers }),
    ...(automatedDecisions && { automatedDecisions }),
    ...(otherDisclosure && { otherDisclosure }),
    ...(thirdPartyMarketing && { thirdPartyMarketing }),
    ...(codesOfConduct && { codesOfConduct }),
    ...(processorsBound !== undefined && { processorsBound }),
    ...(changes && { changes }),
    ...(externalLinks !== undefined && { externalLinks }),
  };
}

function declaredWithEvidence<T>(
  facts: readonly { readonly declaration: { readonly value: T }; readonly evidence: Evidence }[],
  idOf: (declaration: T) => string,
): readonly (T & { readonly evidence: readonly Evidence[] })[] {
  const first = firstOfEach(facts, (fact) => idOf(fact.declaration.value));
  return sortBy(
    [...first.values()].map((fact) => ({ ...fact.declaration.value, evidence: [fact.evidence] })),
    idOf,
  );
}

function termsOf(index: FactIndex, kind: TermKind): readonly TermDeclaration[] {
  const facts = index.terms.filter((fact) => fact.term === kind).map((fact) => fact.declaration.value);
  return sortBy(firstOfEach(facts, (term) => term.id).values(), (term) => term.id);
}

/**
 * Builds the register from validated facts, those of the code and those of the config alike. The result does not depend
 * on the order of the facts. Fields without an activity are gathered in a visible one (AN10); activities, recipients and
 * organisations that are named but declared nowhere are kept, marked as undeclared, and reported (AN07, AN08, AN02).
 */
export function buildRegister({
  facts,
  config,
  inventory,
  outflow,
}: {
  readonly facts: readonly Fact[];
  readonly config: Config;
  /** What the code was seen to do; absent: it was not looked at for it. */
  readonly inventory?: Inventory;
  /** Where the code was seen to send things; absent: it was not looked at for it. */
  readonly outflow?: Outflow;
}): {
  readonly register: Register;
  readonly findings: readonly Finding[];
} {
  const index = indexFacts(facts);
  const references = collectReferences(Object.values(index).flat());
  const { assigned, owned, findings } = collectFieldUses(index);
  const uses = [...index.activities.flatMap(usesOfActivity), ...assigned];
  const links = collectLinks(index, owned);
  const recipientIds = new Set(index.recipients.map((fact) => fact.declaration.value.id));
  const unknown = reportUnknownReferences(references, {
    activity: new Set(index.activities.map((fact) => fact.declaration.value.id)),
    organisation: new Set(config.organisations.map((organisation) => organisation.id)),
    recipient: recipientIds,
    source: recipientIds,
  });
  const statements = resolveStatements(config);
  const services = [...(config.flows?.services ?? []), ...catalogue];
  const receipts = outflow && observeReceipts(outflow, createDeclaredRecipients(index, services), services);
  const recipients = withReceipts(buildRecipients(index, references), receipts);
  const terminalAccess: readonly TerminalAccess[] = declaredWithEvidence(index.terminalAccess, (access) => access.key);
  const collectionPoints = declaredWithEvidence(index.collectionPoints, (point) => point.id);
  const register: Register = {
    $schema: registerSchemaId,
    schemaVersion,
    organisations: config.organisations,
    markets: config.markets ?? [],
    registerLanguages: config.registerLanguages ?? unique(statements.flatMap((statement) => statement.languages)),
    activities: buildActivities(index, config, uses, links, references),
    recipients,
    terminalAccess: inventory ? withObservedAccess(terminalAccess, recipients, inventory.deviceAccess) : terminalAccess,
    collectionPoints,
    rights: { ...config.rights, routes: declaredWithEvidence(index.rightsRoutes, (route) => route.id) },
    statements,
    terms: {
      categories: termsOf(index, 'category'),
      dataSubjects: termsOf(index, 'dataSubject'),
      purposes: termsOf(index, 'purpose'),
      events: termsOf(index, 'event'),
      states: termsOf(index, 'state'),
    },
    security: {
      ...config.security,
      measures: config.security?.measures ?? [],
    },
    cookies: config.cookies ?? {},
    assertions: assertionsOf(config),
    laws: config.laws ?? {},
    ...((inventory ?? receipts) && {
      observed: {
        ...(inventory ? buildObserved(inventory, index, collectionPoints) : { collections: [], stores: [] }),
        ...(receipts && { thirdParties: receipts.thirdParties }),
      },
    }),
  };
  return { register, findings: [...findings, ...unknown] };
}
