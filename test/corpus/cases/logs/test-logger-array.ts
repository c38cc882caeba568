// rule: no-personal-data-in-logs
// form: test double
export function createMemoryLogger() {
  const lines: string[] = [];
  return {
    lines,
    info: (message: string) => {
      lines.push(message);
    },
  };
}

export function verify(user: { email: string }) {
  const logger = createMemoryLogger();
  logger.info(`created ${user.email}`);
  return logger.lines.includes(`created ${user.email}`);
}
