// rule: no-personal-data-in-urls
// form: error object
class FormError extends Error {
  constructor(
    readonly field: 'email' | 'phone',
    readonly code: number,
  ) {
    super(`field ${field}: code ${code}`);
  }
}

export function showError(error: unknown): void {
  if (error instanceof FormError) {
    window.location.assign(`/errors/${error.code}?field=${error.field}`);
    return;
  }
  window.location.assign(`/errors/unknown?kind=${error instanceof Error ? error.name : typeof error}`);
}
