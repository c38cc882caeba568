// rule: no-personal-data-in-logs
// form: dynamic key
import consola from 'consola';

const labels = { email: 'E-mail address', phone: 'Telephone', street: 'Street' } as const;
const required: Record<keyof typeof labels, boolean> = { email: true, phone: false, street: false };

export function missing(form: Record<keyof typeof labels, string>): void {
  for (const field of Object.keys(labels) as (keyof typeof labels)[]) {
    if (form[field] === '' && required[field]) consola.warn(`${labels[field]} is missing`);
  }
}
