/** A clause in the languages that findings are told in: no capital, no full stop. */
export interface Wording {
  readonly en: string;
  readonly nl: string;
}

/** Clauses as `Finding.params` holds them: English under the name, Dutch under the name with `.nl` where it differs. */
export function inWords(clauses: Readonly<Record<string, Wording>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(clauses).flatMap(([name, { en, nl }]) =>
      en === nl ? [[name, en] as const] : [[name, en] as const, [`${name}.nl`, nl] as const],
    ),
  );
}

/** The words of a compiler or parser, which speaks English only: quoted, so that no sentence mixes languages. */
export function quoted(message: string): Wording {
  const text = `"${message.trim().replace(/\.$/u, '')}"`;
  return { en: text, nl: text };
}
