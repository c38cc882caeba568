// rule: no-personal-data-in-logs
// form: test double
interface Log {
  info(message: string): void;
}

class MemoryLog implements Log {
  readonly lines: string[] = [];
  info(message: string): void {
    this.lines.push(message);
  }
}

export function checkSignUp(signUp: (log: Log, user: { email: string }) => void) {
  const log = new MemoryLog();
  const user = { email: 'someone@customer.example' };
  log.info(user.email);
  signUp(log, user);
  return log.lines.length;
}
