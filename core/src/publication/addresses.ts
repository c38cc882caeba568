import type { Register, Statement } from '../model/register.js';

import { safeUrl } from '../documents/safe-url.js';

/** Names of the files of a published site, and where they stand on the web. */
export interface Addresses {
  readonly index: string;
  statement(statement: Statement, language: string): string;
  earlier(statement: Statement, language: string, version: string): string;
  fragment(statement: Statement, language: string): string;
  subProcessors(organisation: string, language: string): string;
  /** The whole address of a file of this statement's site; `undefined` when the config does not say where it is published. */
  onWeb(statement: Statement, file: string): string | undefined;
}

export function addressesOf(register: Pick<Register, 'organisations' | 'statements'>): Addresses {
  const several = register.statements.length > 1;
  const statement = ({ id }: Statement, language: string): string =>
    several ? `statement.${id}.${language}` : `statement.${language}`;
  const index = 'index.html';
  return {
    index,
    statement: (one, language) => `${statement(one, language)}.html`,
    earlier: (one, language, version) => `${statement(one, language)}.${version}.html`,
    fragment: (one, language) => `${statement(one, language)}.fragment.html`,
    subProcessors: (organisation, language) =>
      register.organisations.length > 1
        ? `sub-processors.${organisation}.${language}.html`
        : `sub-processors.${language}.html`,
    onWeb: (one, file) => {
      if (one.url === undefined || !/^https?:/iu.test(one.url) || safeUrl(one.url) === undefined) return undefined;
      // A statement in one language is at its address itself; of several, the address is the folder.
      const [only, ...others] = one.languages;
      if (only !== undefined && others.length === 0 && file === `${statement(one, only)}.html`) return one.url;
      return new URL(file, folderOf(one.url)).href;
    },
  };
}

/** `https://a.example/privacy` is a folder, `https://a.example/privacy.html` stands in one. */
function folderOf(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  const last = url.pathname.split('/').at(-1) ?? '';
  if (last !== '' && !last.includes('.')) url.pathname += '/';
  return url.href;
}
