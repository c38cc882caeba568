/** A word or a mark of a retention expression, with its place in UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly offset: number;
}

/** Splits an expression into the marks `( ) , ; +` and the words between them. The last token is empty: the end. */
export function tokenize(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of expression.matchAll(/[(),;+]|[^\s(),;+]+/g)) tokens.push({ text: match[0], offset: match.index });
  tokens.push({ text: '', offset: expression.trimEnd().length });
  return tokens;
}
