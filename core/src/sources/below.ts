import type { OriginPattern } from '../sinks/call-pattern.js';

/** The patterns of each of these members below each of these values. */
export function below(values: readonly OriginPattern[], ...members: readonly string[]): readonly OriginPattern[] {
  return values.flatMap((value) => members.map((member) => `${value}.${member}`));
}
