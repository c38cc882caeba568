// rule: no-personal-data-in-errors
// form: test double
class FakeMailer {
  readonly failures: string[] = [];
  fail(message: string) {
    this.failures.push(message);
  }
}

export function rejects(user: { email: string }) {
  const mailer = new FakeMailer();
  mailer.fail(`cannot reach ${user.email}`);
  if (mailer.failures.length !== 1) throw new Error('expected one failure');
}
