// rule: no-personal-data-in-logs
// form: dynamic key
import createDebug from 'debug';

interface Visit {
  badge: number;
  lastName: string;
  ipAddress: string;
  gate: 'north' | 'south';
}

const debug = createDebug('reception:visits');
const shown = ['lastName', 'ipAddress'] as const;
const counted = ['badge', 'gate'] as const;

export function trace(visit: Visit): void {
  for (const field of counted) debug('%s=%s', field, Reflect.get(visit, field));
  for (const field of shown) {
    debug('%s=%s', field, Reflect.get(visit, field)); // expect: no-personal-data-in-logs identity.name device.ip
  }
}
