// rule: no-personal-data-in-error-tracking
// form: error object
import Bugsnag from '@bugsnag/js';

class QuotaError extends Error {
  override readonly name = 'QuotaError';

  constructor(
    readonly limit: number,
    readonly plan: { name: string },
  ) {
    super(`Limit of ${limit} reached`);
  }
}

export function guard(user: { email: string; plan: { name: string; limit: number } }, used: number): void {
  if (used <= user.plan.limit) return;
  const error = new QuotaError(user.plan.limit, user.plan);
  Bugsnag.addMetadata('quota', { plan: error.plan.name, limit: error.limit, error: error.name });
  Bugsnag.notify(error);
}
