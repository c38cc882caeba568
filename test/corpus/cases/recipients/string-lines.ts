// rule: no-undeclared-recipient
// form: string methods
export async function upload(person: { fullName: string; shirtSize: string }) {
  const initials = person.shirtSize.toUpperCase();
  await fetch('https://shirts.print.example/sizes', { method: 'POST', body: initials });
  await fetch('https://shirts.print.example/names', { method: 'POST', body: person.fullName.toUpperCase() }); // expect: no-undeclared-recipient identity.name
}
