// rule: no-personal-data-in-error-tracking
// form: generics
import * as Sentry from '@sentry/node';

async function withContext<C extends Record<string, unknown>, R>(context: C, work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    Sentry.captureException(error, { extra: context });
    throw error;
  }
}

export async function enrol(student: { surname: string; year: number }, save: () => Promise<void>): Promise<void> {
  await withContext({ year: student.year }, save);
  await withContext({ surname: student.surname }, save); // expect: no-personal-data-in-error-tracking identity.name
}
