import type { RecipientDeclaration, RecipientUse } from '../declarations/index.js';
import type { ArrivalPoint, CarriedData } from '../facts/flow.js';
import type { CategoryId } from '../vocabulary/ids.js';
import type { FactIndex } from './fact-index.js';

import {
  findServiceByHost,
  findServiceByPackage,
  type ServiceDefinition,
  services as catalogue,
} from '../services/index.js';

/** A recipient that somebody declared, in code or in the config. */
export interface DeclaredRecipient {
  readonly id: string;
  readonly name: string;
  /** Categories it may get; absent: nobody set a limit. */
  readonly categories?: ReadonlySet<CategoryId>;
  /** Activities that name it. */
  readonly activities: readonly string[];
}

/** The recipients of a project, to be found by what code hands data to. */
export interface DeclaredRecipients {
  /** Declarations that the sink stands for; several accounts with one service may be declared. */
  of(sink: ArrivalPoint, sharedWith?: readonly string[]): readonly DeclaredRecipient[];
}

interface Known {
  readonly recipient: DeclaredRecipient;
  /** Id in the catalogue, when the declaration leads to one. */
  readonly service?: string;
  /** Package or host as declared. */
  readonly outlet?: string;
}

/** Reads who was declared, and for what: recipients, the activities that name them, and `@SharedWith`. */
export function createDeclaredRecipients(
  facts: FactIndex,
  services: readonly ServiceDefinition[] = catalogue,
): DeclaredRecipients {
  const ids = new Set(services.map(({ id }) => id));
  const uses = usesByRecipient(facts);
  const known = facts.recipients.map(({ declaration: { value } }): Known => {
    const outlet = outletOf(value);
    const service = serviceOf(value.id, outlet, ids, services);
    return { recipient: summarise(value, uses), ...(service && { service }), ...(outlet && { outlet }) };
  });
  const isMeant = ({ service, outlet }: Known, sink: ArrivalPoint): boolean => {
    if (service !== undefined && service === sink.service) return true;
    if (outlet === undefined) return false;
    return outlet === sink.package || (sink.host !== undefined && isHostBelow(sink.host, outlet));
  };
  return {
    of(sink, sharedWith = []) {
      const meant = known.filter((one) => isMeant(one, sink));
      if (meant.length > 0) return meant.map(({ recipient }) => recipient);
      // Whatever else that code does, a console, an error or a browser of one's own is not the one it shares data with.
      if (sink.kind !== 'recipient' && sink.service === undefined && sink.host === undefined) return [];
      // `@SharedWith` says who is behind an address that the catalogue cannot tell.
      const named = known.filter(
        ({ recipient, service }) =>
          sharedWith.includes(recipient.id) &&
          (service === undefined || sink.service === undefined || service === sink.service),
      );
      if (named.length > 0) return named.map(({ recipient }) => recipient);
      // A recipient that is named but not declared is a finding of its own (AN08).
      return sharedWith.filter((id) => id === sink.service).map((id) => ({ id, name: id, activities: [] }));
    },
  };
}

/** Whether a category stands in a list, itself or as one of those it is a kind of. */
export function isListed(
  { category }: CarriedData,
  listed: ReadonlySet<CategoryId>,
  parents: ReadonlyMap<CategoryId, CategoryId>,
): boolean {
  const seen = new Set<CategoryId>();
  for (let at = category; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (listed.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** A declaration without a service, whose id is that of a service, means that service. */
function serviceOf(
  id: string,
  service: string | undefined,
  ids: ReadonlySet<string>,
  services: readonly ServiceDefinition[],
): string | undefined {
  if (service === undefined) return ids.has(id) ? id : undefined;
  if (ids.has(service)) return service;
  return (findServiceByPackage(service, services) ?? findServiceByHost(service, services))?.id;
}

/** What a declaration says is used: id in the catalogue, package or host; of an address its host. */
function outletOf({ service }: RecipientDeclaration): string | undefined {
  const outlet = service?.toLowerCase();
  return outlet?.includes('://') === true && URL.canParse(outlet) ? new URL(outlet).hostname : outlet;
}

interface Use {
  readonly activity?: string;
  readonly categories?: readonly CategoryId[];
}

function usesByRecipient({ activities, sharedWith }: FactIndex): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (use: RecipientUse, activity?: string): void => {
    const { recipient, categories } = typeof use === 'string' ? { recipient: use, categories: undefined } : use;
    const entry = { ...(activity !== undefined && { activity }), ...(categories && { categories }) };
    uses.set(recipient, [...(uses.get(recipient) ?? []), entry]);
  };
  for (const { declaration } of activities) {
    for (const use of declaration.value.recipients ?? []) add(use, declaration.value.id);
  }
  for (const { recipient } of sharedWith) add(recipient.value);
  return uses;
}

function summarise(
  { id, name, categories }: RecipientDeclaration,
  all: ReadonlyMap<string, readonly Use[]>,
): DeclaredRecipient {
  const uses = all.get(id) ?? [];
  const limit = categories ?? limitOfUses(uses);
  return {
    id,
    name: name ?? id,
    ...(limit && { categories: new Set(limit) }),
    activities: [...new Set(uses.flatMap(({ activity }) => activity ?? []))],
  };
}

/** Without a list of its own, a recipient is limited when whoever names it says which categories it may get. */
function limitOfUses(uses: readonly Use[]): readonly CategoryId[] | undefined {
  if (uses.length === 0) return undefined;
  const lists = uses.map(({ categories }) => categories);
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

function isHostBelow(host: string, declared: string): boolean {
  const domain = declared.replace(/^\*\./u, '');
  return host === domain || host.endsWith(`.${domain}`);
}
