import type { ArrivalPoint } from '../../facts/flow.js';
import type { ServiceDefinition, ServiceKind } from '../../services/service.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Carry } from './carry.js';
import type { Tracking } from './tracking.js';

import { whole } from './demand.js';
import { named } from './leaf.js';
import { writtenProperty } from './written-objects.js';

/** What kinds of services are handed to reach people: its `to` is somebody's address there. */
const recordOfKind: Partial<Record<ServiceKind, string>> = {
  mail: 'mail',
  marketing: 'mail',
  messaging: 'sms',
  telephony: 'sms',
};
const addressing = ['to', 'cc', 'bcc', 'To'];

/** What a record goes by that is handed to a service, as far as the service tells. */
export function recordAt({ service }: ArrivalPoint, services: readonly ServiceDefinition[]): string | undefined {
  const kind = service === undefined ? undefined : services.find(({ id }) => id === service)?.kind;
  return kind && recordOfKind[kind];
}

/** To whom a record goes that is made before it is handed over: `const mail = { to: row.target }; send(mail)`. */
export function addressedIn(tracking: Tracking, record: SyntaxNode, name: string): readonly Carry[] {
  return addressing.flatMap((key) =>
    writtenProperty(tracking, record, key).flatMap((node) =>
      named(tracking, tracking.carry(node, whole), {
        name: key,
        receiver: name,
        node,
        demand: whole,
        isKey: true,
      }).filter(({ type }) => type === 'data'),
    ),
  );
}
