// rule: no-personal-data-in-errors
// form: concatenation
export function assertAll(sent: { email: string }[], bounced: Set<string>) {
  const lost = sent.filter(({ email }) => bounced.has(email)).length;
  if (lost > 0) throw new Error('Bounced: ' + lost + ' of ' + sent.length);
}
