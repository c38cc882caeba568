import type { Register } from './register.js';

import { canonicalJson } from './canonical-json.js';

/** The register as the text of `register.json`: indented by two spaces, keys sorted, one newline at the end. */
export function serialiseRegister(register: Register): string {
  return `${canonicalJson(register, 2)}\n`;
}
