// rule: no-personal-data-in-analytics
// form: template literal
declare function hj(command: string, ...rest: unknown[]): void;

interface Member {
  id: string;
  voornaam: string;
  achternaam: string;
}

export function identify(member: Member, beta: boolean) {
  hj('event', beta ? 'beta' : 'stable');
  hj('identify', member.id, { label: `${member.voornaam} ${member.achternaam}` }); // expect: no-personal-data-in-analytics identity.name
}
