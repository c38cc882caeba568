// rule: no-personal-data-in-logs
// form: test double
class EchoLog {
  readonly lines: string[] = [];
  info(line: string) {
    this.lines.push(line);
    console.log(line);
  }
}

export function run(member: { lastName: string }) {
  const log = new EchoLog();
  log.info('starting');
  log.info(member.lastName); // expect: no-personal-data-in-logs identity.name
  return log.lines.length;
}
