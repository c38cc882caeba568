// rule: no-personal-data-in-logs
// form: test double
class ListLogger {
  readonly lines: string[] = [];
  info(...parts: unknown[]) {
    this.lines.push(parts.map(String).join(' '));
  }
}

export function trial(resident: { firstName: string; phone: string }) {
  const logger = new ListLogger();
  logger.info('resident', resident.firstName, resident.phone);
  return logger.lines;
}
