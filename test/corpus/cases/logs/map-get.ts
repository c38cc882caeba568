// rule: no-personal-data-in-logs
// form: map or set
const phones = new Map<string, string>();

export function remember(user: { id: string; phoneNumber: string }) {
  phones.set(user.id, user.phoneNumber);
}

export function call(id: string) {
  const number = phones.get(id);
  console.log('known numbers', phones.size);
  console.log('dialling', number); // expect: no-personal-data-in-logs contact.phone
}
