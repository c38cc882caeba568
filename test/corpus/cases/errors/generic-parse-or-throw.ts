// rule: no-personal-data-in-errors
// form: generics
interface Parser<T> {
  parse(text: string): T | undefined;
}

function parseOrThrow<T>(parser: Parser<T>, text: string): T {
  const value = parser.parse(text);
  if (value === undefined) throw new SyntaxError(`cannot read "${text}"`);
  return value;
}

declare const amounts: Parser<number>;
declare const accounts: Parser<{ iban: string }>;

export function read(line: { amount: string; iban: string }): void {
  parseOrThrow(amounts, line.amount);
  parseOrThrow(accounts, line.iban); // expect: no-personal-data-in-errors payment.account
}
