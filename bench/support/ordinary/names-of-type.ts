import type { Field } from '../domain.js';

export function namesOfType(fields: readonly Field[], type: Field['type']): readonly string[] {
  return fields.filter((field) => field.type === type).map(({ name }) => name);
}
