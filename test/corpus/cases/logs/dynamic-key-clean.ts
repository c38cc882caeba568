// rule: no-personal-data-in-logs
// form: dynamic key
const labels = { email: 'E-mail', phone: 'Telefoon', name: 'Naam' };

export function title(field: keyof typeof labels) {
  console.log('rendering field', field, labels[field]);
  return labels[field];
}
