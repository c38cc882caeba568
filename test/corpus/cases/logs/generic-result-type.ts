// rule: no-personal-data-in-logs
// form: generics
import pino from 'pino';

const log = pino();

type Result<T, E = Error> = { ok: true; value: T } | { ok: false; error: E };

const success = <T>(value: T): Result<T> => ({ ok: true, value });

interface Citizen {
  birthDate: string;
  municipality: string;
}

export function lookUp(citizen: Citizen): void {
  const found = success(citizen);
  if (!found.ok) {
    log.error({ reason: found.error.message });
    return;
  }
  log.info({ municipality: found.value.municipality });
  log.info({ born: found.value.birthDate }); // expect: no-personal-data-in-logs identity.birthDate
}
