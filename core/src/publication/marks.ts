import type { Element } from 'hast';

import { h } from 'hastscript';

/** By which a published text can be known again, in the head of a page or on the element of a fragment. */
export interface Marks {
  readonly statement: string;
  /** BCP 47. */
  readonly language: string;
  readonly version: string;
}

/** `<meta name="verklaar:version" content="...">` and so on. */
export function marksInHead({ language, statement, version }: Marks): Element[] {
  return Object.entries({ statement, language, version }).map(([name, content]) =>
    h('meta', { name: `verklaar:${name}`, content }),
  );
}

/** `data-verklaar-version="..."` and so on, as properties of an element. */
export function marksOnElement({ language, statement, version }: Marks): Readonly<Record<string, string>> {
  return { dataVerklaarStatement: statement, dataVerklaarLanguage: language, dataVerklaarVersion: version };
}
