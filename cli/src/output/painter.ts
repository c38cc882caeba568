import picocolors from 'picocolors';

import type { Io } from '../io.js';

/** Colours, or none. */
export type Painter = ReturnType<typeof picocolors.createColors>;

/** Colours only on a terminal; `NO_COLOR` and `FORCE_COLOR` are honoured (https://no-color.org). */
export function painterFor(io: Io, allowed: boolean): Painter {
  const forced = isSet(io.env['FORCE_COLOR']) && io.env['FORCE_COLOR'] !== '0';
  const refused = isSet(io.env['NO_COLOR']) || io.env['FORCE_COLOR'] === '0' || io.env['TERM'] === 'dumb';
  return picocolors.createColors(allowed && !refused && (forced || io.stdout.isTTY));
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
