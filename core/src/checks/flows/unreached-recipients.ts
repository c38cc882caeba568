import type { Recipient } from '../../model/register.js';
import type { ServiceDefinition } from '../../services/index.js';
import type { CheckContext } from '../define-checks.js';

import { pointer } from '../../model/pointer.js';
import { findServiceByHost, findServiceByPackage, services as catalogue } from '../../services/index.js';

/**
 * Recipients that code declares with a service, and that no code was seen to reach. What the config declares may be used by
 * hand; a service whose script stands in pages by itself leaves no trace in code.
 */
export function unreachedRecipients({
  register,
  config,
  facts,
  inventory,
}: CheckContext): readonly { readonly recipient: Recipient; readonly service: string }[] {
  if (register.observed?.thirdParties === undefined) return [];
  const services = [...(config.flows?.services ?? []), ...catalogue];
  const ofCode = new Set(
    facts.flatMap((fact) => {
      if (fact.kind !== 'recipient' || fact.declaration.spans[''] === undefined) return [];
      const { id } = fact.declaration.value;
      return `/${fact.evidence.symbol}` === pointer('recipients', id) ? [] : [id];
    }),
  );
  const shared = new Set(
    facts.flatMap((fact) => {
      if (fact.kind !== 'sharedWith') return [];
      const { value } = fact.recipient;
      return [typeof value === 'string' ? value : value.recipient];
    }),
  );
  const seen = new Set(inventory?.deviceAccess.map(({ service }) => service));
  return register.recipients.flatMap((recipient) => {
    const { id, observed, service } = recipient;
    if (service === undefined || observed !== undefined || !ofCode.has(id) || shared.has(id)) return [];
    const known = serviceNamed(service, services);
    if (known !== undefined && (seen.has(known.id) || !leavesTrace(known))) return [];
    return [{ recipient, service: known?.name ?? service }];
  });
}

function serviceNamed(service: string, services: readonly ServiceDefinition[]): ServiceDefinition | undefined {
  const name = service.toLowerCase();
  return (
    services.find(({ id }) => id === name) ?? findServiceByPackage(name, services) ?? findServiceByHost(name, services)
  );
}

function leavesTrace({ recognition: { globals = [], hosts = [], packages = [] } }: ServiceDefinition): boolean {
  return globals.length === 0 && hosts.length + packages.length > 0;
}
