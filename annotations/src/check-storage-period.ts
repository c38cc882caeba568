import type { IsDuration } from './duration.js';

/** How long something stays on a device: an ISO 8601 duration or `session`; else a text that says what is wrong. */
export type CheckStoragePeriod<S extends string> = string extends S
  ? S
  : S extends 'session'
    ? S
    : IsDuration<S> extends true
      ? S
      : `'${S}' is neither 'session' nor a duration of whole numbers such as P1Y, P30D or PT30M`;
