import type { Json } from '../facts/located.js';

/** Version of the shape of a register that this version writes. Raised when an older reader would misunderstand the new shape. */
export const schemaVersion = 1;

/** `$schema` of a register and `$id` of its published schema (core/schemas). A name that leads nowhere: nothing is fetched. */
export const registerSchemaId = `urn:verklaar:register:${schemaVersion}`;

/** Turns a register of one version into the next. */
type Upgrade = (register: Readonly<Record<string, Json>>) => Readonly<Record<string, Json>>;

/** By the version it starts from: `1` would make a version 2. Each upgrade stays for ever, so that every register ever written is read. */
const upgrades: Readonly<Record<number, Upgrade>> = {};

/** A register in the present shape, not yet judged; or why its version cannot be read. */
export type UpgradedRegister =
  | { readonly register: Json; readonly problem?: undefined }
  | { readonly register?: undefined; readonly problem: 'newer' | 'noVersion' };

/**
 * Brings a register that was written by an older version to the present shape, step by step.
 *
 * `newer`: written by a later version of the tools, which has to read it. `noVersion`: not a register.
 */
export function upgradeRegister(json: Json): UpgradedRegister {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { problem: 'noVersion' };
  let register = json as Readonly<Record<string, Json>>;
  const { schemaVersion: version } = register;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { problem: 'noVersion' };
  if (version > schemaVersion) return { problem: 'newer' };
  for (let from = version; from < schemaVersion; from += 1) {
    const upgrade = upgrades[from];
    if (upgrade === undefined) throw new Error(`Nobody wrote the upgrade of registers from version ${from}`);
    register = upgrade(register);
  }
  return { register };
}
