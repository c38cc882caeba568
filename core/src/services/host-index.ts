import type { ServiceDefinition } from './service.js';

/** One label of a host name, read from the right: `com`, then `mollie`, then `api`. */
interface HostNode {
  readonly children: Map<string, HostNode>;
  /** Claimed as written: `api.mollie.com`. */
  exact?: ServiceDefinition;
  /** Claimed with all below it: `*.mollie.com`. */
  below?: ServiceDefinition;
}

/** Hosts of services, to be found in as many steps as a host has labels. */
export interface HostIndex {
  readonly find: (host: string) => ServiceDefinition | undefined;
}

/** Reads the hosts of all services once. Of two claims on the same host the first counts. */
export function buildHostIndex(services: readonly ServiceDefinition[]): HostIndex {
  const root: HostNode = { children: new Map() };
  for (const service of services)
    for (const host of service.recognition.hosts ?? []) addClaim(root, labelsOf(host), service);
  return { find: (host) => findClaim(root, labelsOf(host)) };
}

/** Labels from the right, without the dot at the end that names the root of all hosts. */
function labelsOf(host: string): readonly string[] {
  return host.toLowerCase().replace(/\.$/u, '').split('.').reverse();
}

function addClaim(root: HostNode, labels: readonly string[], service: ServiceDefinition): void {
  const wildcard = labels.at(-1) === '*';
  let node = root;
  for (const label of wildcard ? labels.slice(0, -1) : labels) {
    const next: HostNode = node.children.get(label) ?? { children: new Map() };
    node.children.set(label, next);
    node = next;
  }
  if (wildcard) node.below ??= service;
  else node.exact ??= service;
}

/** The most specific claim: a label as written before `*`, and the longest before the shorter. */
function findClaim(node: HostNode, labels: readonly string[]): ServiceDefinition | undefined {
  const [label, ...rest] = labels;
  if (label === undefined) return node.exact;
  for (const child of [node.children.get(label), node.children.get('*')]) {
    const found = child && findClaim(child, rest);
    if (found) return found;
  }
  return node.below;
}
