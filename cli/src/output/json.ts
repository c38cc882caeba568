import type { Io } from '../io.js';

/** Machine output: one JSON value on standard output and nothing else. */
export function printJson(io: Io, value: object): void {
  io.stdout.write(`${JSON.stringify({ schemaVersion: 1, ...value }, null, 2)}\n`);
}
