// rule: no-personal-data-in-logs
// form: error object
// annotated: yes
import { type Personal } from '@verklaar/annotations';

class RefusedError extends Error {
  constructor(readonly applicant: Personal<string, 'identity.name'>) {
    super('The application was refused.');
  }
}

export function decide(applicant: Personal<string, 'identity.name'>) {
  try {
    throw new RefusedError(applicant);
  } catch (error) {
    if (error instanceof RefusedError) console.warn(error.applicant); // expect: no-personal-data-in-logs identity.name
    console.warn(error);
  }
}
