// rule: no-personal-data-in-logs
// form: not a personal name
interface Invalid {
  formErrors: string[];
  fieldErrors: { email?: string[]; phone?: string[]; lastName?: string[] };
}

export function refuse(invalid: Invalid) {
  console.warn('form refused', invalid);
  console.warn('form refused', { user: invalid.formErrors.length });
}
