// rule: no-personal-data-in-errors
// form: dynamic key
const fields = { email: 'E-mailadres', phone: 'Telefoonnummer', name: 'Naam' } as const;

export function required(form: Record<keyof typeof fields, string>) {
  for (const key of Object.keys(fields) as (keyof typeof fields)[]) {
    if (form[key] === '') throw new Error(`${fields[key]} ontbreekt (${key})`);
  }
}
