// rule: no-personal-data-in-errors
// form: string methods
export function initials(person: { id: number; fullName: string }) {
  const parts = person.fullName.split(' ').map((part) => part.trim());
  if (parts.length < 2) throw new TypeError(`Name of ${person.id} has ${parts.length} parts`);
  if (parts.some((part) => part === '')) throw new TypeError(`Empty part in "${parts.join(' ')}"`); // expect: no-personal-data-in-errors identity.name
  const surname = person.fullName.substring(person.fullName.lastIndexOf(' ') + 1);
  if (/\d/u.test(surname)) throw new TypeError('Digits in '.concat(surname)); // expect: no-personal-data-in-errors identity.name
  return parts.map((part) => part.charAt(0)).join('');
}
