import type { OwnerDeclaration } from '../../declarations/index.js';
import type { OwnerId } from '../../facts/facts.js';
import type { Located } from '../../facts/located.js';
import type { EngineContext } from '../engine-context.js';
import type { SourceFileNode } from '../host/type-host.js';
import type { EmbeddingDefaults } from './assemble-fields.js';
import type { Collector } from './collector.js';
import type { Link } from './links.js';

import { aliasesIn, defaultImports } from '../names/candidate-names.js';
import { mentionsAny } from '../names/mentions.js';
import { linksIn } from './links.js';
import { placeOf } from './member-place.js';

/** Who passes something on. */
export interface Holders {
  /** Owners with personal data. */
  readonly carriers: ReadonlySet<OwnerId>;
  /** Owners with defaults for the fields of their subclasses. */
  readonly givers: ReadonlySet<OwnerId>;
}

/** Who passes something on, in files that are not read here. */
export interface HoldersElsewhere extends Holders {
  /** What holders there embed (`name` of the property) or extend: they may get something from files that are read here. */
  readonly links?: readonly KnownLink[];
}

interface KnownLink {
  readonly owner: { readonly id: OwnerId };
  readonly name?: string;
  readonly targets: readonly { readonly id: OwnerId }[];
}

/**
 * Brings which properties embed holders of personal data, and which classes extend them.
 *
 * A file that mentions no holder by name cannot mention it at all, so only files with the name of one are read; each
 * holder found that way is looked for in turn. Types that are not written down are asked of the host, in those files only.
 *
 * @param elsewhere - Holders in files that are not read here; every file that is read here is then searched.
 */
export function readEmbeddings(
  collector: Collector,
  annotatedFiles: readonly SourceFileNode[],
  { carriers: withData, givers: withDefaults }: Holders,
  defaults: readonly EmbeddingDefaults[],
  elsewhere?: HoldersElsewhere,
): void {
  const { context } = collector;
  const carriers = new Set([...withData, ...(elsewhere?.carriers ?? [])]);
  const givers = new Set([...withDefaults, ...(elsewhere?.givers ?? [])]);
  const links = new Map<SourceFileNode, readonly Link[]>();
  const addLinks = (source: SourceFileNode): void => {
    if (!links.has(source)) links.set(source, linksIn(collector, source));
  };
  const sources = context.host.files().flatMap((file) => context.host.sourceFile(file) ?? []);
  // One file of many: to look whether it mentions one of all holders would cost more than to read it.
  (elsewhere === undefined ? annotatedFiles : sources).forEach(addLinks);
  const searched = new Set<string>();
  let aliases: readonly string[] = [];
  let fresh: ReadonlySet<string>;
  do {
    const all: readonly KnownLink[] = [...(elsewhere?.links ?? []), ...[...links.values()].flat()];
    spread(carriers, all);
    // Defaults go to subclasses, not to what embeds the class.
    spread(
      givers,
      all.filter(({ name }) => name === undefined),
    );
    if (elsewhere !== undefined) break;
    const names = [...[...carriers, ...givers].map(simpleNameOf), ...aliases];
    fresh = new Set(names.filter((name) => !searched.has(name)));
    for (const name of fresh) searched.add(name);
    const mentioning = fresh.size === 0 ? [] : sources.filter(({ text }) => mentionsAny(text, fresh));
    mentioning.forEach(addLinks);
    aliases = otherNames(context, sources, mentioning, fresh);
  } while (fresh.size > 0);
  for (const link of [...links.values()].flat()) addLink(collector, link, { carriers, givers }, defaults);
  addUnlinked(collector, [...links.values()].flat(), defaults);
}

/** Names under which files know what has one of the given names; `mentioning`: those of the sources that hold one. */
function otherNames(
  { ast }: EngineContext,
  sources: readonly SourceFileNode[],
  mentioning: readonly SourceFileNode[],
  names: ReadonlySet<string>,
): readonly string[] {
  const aliases = mentioning.flatMap((source) => aliasesIn(ast, source, names));
  const isDefault = names.has('default') || aliases.includes('default');
  return isDefault ? [...aliases, ...sources.flatMap((source) => defaultImports(ast, source))] : aliases;
}

/** A holder has what it embeds or extends. */
function spread(carriers: Set<OwnerId>, links: readonly KnownLink[]): void {
  for (let grown = true; grown;) {
    grown = false;
    for (const { owner, targets } of links) {
      if (carriers.has(owner.id) || !targets.some(({ id }) => carriers.has(id))) continue;
      carriers.add(owner.id);
      grown = true;
    }
  }
}

function simpleNameOf(owner: OwnerId): string {
  return owner.slice(owner.indexOf('#') + 1).replace(/[.~].*$/u, '');
}

function addLink(
  collector: Collector,
  { owner, name, node, targets }: Link,
  { carriers, givers }: Holders,
  defaults: readonly EmbeddingDefaults[],
): void {
  const at = collector.context.regionOf(node);
  const others = [...new Set(targets.map(({ id }) => id))].filter((id) => id !== owner.id);
  const embedded = others.filter((id) => carriers.has(id));
  if (name === undefined) {
    for (const base of others.filter((id) => carriers.has(id) || givers.has(id))) {
      collector.add({ kind: 'inheritance', owner: owner.id, base, evidence: owner.evidence }, at);
    }
    return;
  }
  const own = defaults.find((given) => given.owner.id === owner.id && given.name === name);
  if (embedded.length === 0 && !own) return;
  const { evidence } = placeOf(owner, name);
  const declaration: Located<OwnerDeclaration> = own?.declaration ?? {
    value: {},
    spans: { '': collector.context.spanOf(at) },
  };
  collector.add({ kind: 'embedding', owner: owner.id, name, embeds: embedded, declaration, evidence }, at);
}

/** Defaults on a property whose type names no holder: kept, so that nothing declared is lost. */
function addUnlinked(collector: Collector, links: readonly Link[], defaults: readonly EmbeddingDefaults[]): void {
  for (const { owner, name, at, declaration } of defaults) {
    if (links.some((link) => link.owner.id === owner.id && link.name === name)) continue;
    const { evidence } = placeOf(owner, name);
    collector.add({ kind: 'embedding', owner: owner.id, name, embeds: [], declaration, evidence }, at);
  }
}
