import picocolors from 'picocolors';

import type { Io, Output } from '../io.js';

/** Colours, or none. */
export type Painter = ReturnType<typeof picocolors.createColors>;

/** Colours only on a terminal; `NO_COLOR` and `FORCE_COLOR` are honoured (https://no-color.org). */
export function painterFor({ env }: Pick<Io, 'env'>, output: Output, allowed: boolean): Painter {
  const forced = isSet(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
  const refused = isSet(env.NO_COLOR) || env.FORCE_COLOR === '0' || env.TERM === 'dumb';
  return picocolors.createColors(allowed && !refused && (forced || output.isTTY));
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
