// rule: no-personal-data-in-urls
// form: ternary or nullish
export const lookUp = (customer: { id?: string; email: string }, fresh: boolean) =>
  fetch(`/api/customers/${customer.id ?? 'unknown'}?${customer.email ? 'known=1' : 'known=0'}${fresh ? '&fresh' : ''}`);
