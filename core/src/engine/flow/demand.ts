import type { Form } from '../../sinks/index.js';

/**
 * Which part of a value is asked for: the names below it (`['customer', 'email']`; `*` for any element), and, of what is
 * there, all but some properties (`const { email, ...rest } = user`).
 */
export interface Demand {
  readonly path: readonly string[];
  readonly except?: readonly string[];
  /** The value becomes something else, where objects of the project have a say in what. */
  readonly form?: Form;
}

/** The value and all it holds. */
export const whole: Demand = { path: [] };

/** Stands in a path between a text and what is written in it: `email` of `JSON.parse(text)`. */
export const textOfJson = '{}';

/** Stands in a path for what the keys of an object say, whichever they are: `Object.keys(countByEmail)`. */
export const anyKey = '#';

/** Begins the part of a path that stands between a function and what it gives when it is called. */
export const whenCalled = '()';

/** Whether a part of a path asks for what a function gives: {@link whenCalled}, or with the call that runs it behind that. */
export function isCall(part: string | undefined): part is string {
  return part?.startsWith(whenCalled) === true;
}

/** Whether a part of a path is something that people call by a name. */
export function isNamePart(part: string): boolean {
  return !isCall(part) && part !== anyKey && part !== textOfJson && !isElement(part);
}

/** Whether a part of a path is one of a list, or any. */
export function isElement(part: string): boolean {
  return part === '*' || /^\d+$/u.test(part);
}

/** Deeper than this nobody reads a value. */
const maximumPath = 8;

/** The demand on `base` that `base.name` is asked with; undefined: too deep to follow. */
export function deeper(demand: Demand, ...names: readonly string[]): Demand | undefined {
  if (demand.path.length + names.length > maximumPath) return undefined;
  return { ...demand, path: [...names, ...demand.path] };
}

/** The demand on the value of a property or element, when the demand leads into it. */
export function rest(demand: Demand): Demand {
  return { ...demand, path: demand.path.slice(1) };
}

export function demandKey({ path, except, form }: Demand): string {
  if (form !== undefined) return `${form}\u0002${demandKey({ path, ...(except && { except }) })}`;
  return except === undefined ? path.join('\0') : `${path.join('\0')}\u0001${except.join('\0')}`;
}
