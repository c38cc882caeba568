import type { SinkKind } from '../../facts/flow.js';
import type { CategoryId } from '../../vocabulary/ids.js';
import type { CallPattern } from '../call-pattern.js';

/** Options by which an SDK gathers personal data without being handed any. */
export interface SettingDefinition {
  /** Id in the services catalogue; where no company is behind it, the name of the library: `morgan`. */
  readonly service: string;
  /** Where what it gathers arrives. */
  readonly kind: SinkKind;
  readonly packages?: readonly string[];
  readonly globals?: readonly string[];
  readonly calls: readonly SettingCall[];
}

/** A call that is given the options. */
export interface SettingCall {
  readonly callee: CallPattern['callee'];
  /** Index of the argument that holds the options. */
  readonly options: number;
  readonly settings: readonly Setting[];
  /** Functions among the options that may take out again what the settings let in. */
  readonly softening?: Softening;
}

export interface Setting {
  /** Dotted name below the options; empty: the argument itself. */
  readonly option: string;
  readonly when: SettingCondition;
  /** Empty: whatever there is. */
  readonly gathers: readonly CategoryId[];
  /** Text of a value that gathers nothing. */
  readonly replacement?: string;
  /** Only where this option holds an object. */
  readonly within?: string;
  /** Options that decide otherwise; where one of them is given, nothing is said. */
  readonly unless?: readonly string[];
  /** Major versions of the package that know it so; where the version is not known, `below` holds and `from` does not. */
  readonly versions?: { readonly from?: number; readonly below?: number };
}

export type SettingCondition =
  | { readonly is: boolean | number | string }
  /** Written, and neither `false`, `null`, nor an empty list. */
  | { readonly given: true }
  /** Left out, where leaving out means yes. The call may have no options at all. */
  | { readonly absent: true }
  /** A text, or a list with a text, that matches. */
  | { readonly matches: RegExp }
  /** An object in which every part that is not closed is open, also if left out. */
  | { readonly open: readonly SettingPart[] };

/** A part of an object of options that is open unless it is closed. */
export interface SettingPart {
  readonly key: string;
  /** Older names of it. */
  readonly aliases?: readonly string[];
  /** Text of the value that closes it. */
  readonly closed: 'false' | '[]';
  readonly gathers: readonly CategoryId[];
}

/** Callbacks that see a message before it is sent. */
export interface Softening {
  /** Which callback there must be, and what makes it needed; absent: always. */
  readonly callbacks: readonly { readonly name: string; readonly neededBy?: readonly string[] }[];
  /** Members of what the callback is given, and what goes with them when they are deleted or emptied. */
  readonly members: Readonly<Record<string, readonly CategoryId[]>>;
  /** What the receiving side finds out by itself, from this major version of the package on, whatever is deleted here. */
  readonly inferred?: { readonly from: number; readonly categories: readonly CategoryId[] };
}
