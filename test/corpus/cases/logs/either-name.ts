// rule: no-personal-data-in-logs
// form: ternary or nullish
export function hello(member: { nickname?: string; fullName: string; email?: string; level: number }) {
  const shown = member.level > 3 ? member.fullName : 'member';
  console.log('level', member.level ?? 0);
  console.log('hello', shown); // expect: no-personal-data-in-logs identity.name
  console.log('mail', member.email ?? 'none'); // expect: no-personal-data-in-logs contact.email
}
