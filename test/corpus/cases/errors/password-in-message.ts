// rule: no-personal-data-in-errors
// form: concatenation
export function hash(credentials: { username: string; password: string }, rounds: number) {
  if (rounds < 10) throw new Error('use at least ' + 10 + ' rounds, not ' + rounds);
  if (credentials.password.length < 12) throw new Error('password is too short');
  if (/\s/.test(credentials.password)) {
    throw new Error('password "' + credentials.password + '" holds spaces'); // expect: no-personal-data-in-errors account.password
  }
}
