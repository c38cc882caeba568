// rule: no-personal-data-in-errors
// form: error object
export class BounceError extends Error {
  constructor(readonly emailAddress: string) {
    super('bounced');
  }
}

export function rethrow(error: unknown) {
  if (!(error instanceof BounceError)) throw error;
  if (error.message === '') throw new Error(`unknown bounce: ${error.name}`);
  throw new Error(`bounce of ${error.emailAddress}`, { cause: error }); // expect: no-personal-data-in-errors contact.email
}
