// rule: no-personal-data-in-logs
// form: test double
interface Logger {
  debug(message: string, fields?: object): void;
}

const silent: Logger = { debug: () => undefined };

export function run(work: (logger: Logger) => void, patient: { surname: string }) {
  silent.debug('starting', { patient });
  work(silent);
}
