// rule: no-personal-data-in-logs
// form: Pick, Omit, Partial
interface User { id: string; email: string; phone: string; createdAt: string }
type Contact = Pick<User, 'email' | 'phone'>;
type Public = Omit<User, 'email' | 'phone'>;

export function created(shown: Public) {
  console.log('created', shown);
}

export function changed(id: string, contact: Contact) {
  console.log('changed', id);
  console.log('now', contact); // expect: no-personal-data-in-logs contact.email contact.phone
}

export function patched(patch: Partial<User>) {
  console.log('patch', patch); // expect: no-personal-data-in-logs contact.email contact.phone
}
