// rule: no-personal-data-in-logs
// form: generics
interface Employee {
  department: string;
  workEmail: string;
}

function pluck<T, K extends keyof T>(items: readonly T[], key: K): T[K][] {
  return items.map((item) => item[key]);
}

export function invite(team: readonly Employee[]): number {
  console.info('departments', new Set(pluck(team, 'department')));
  const targets = pluck(team, 'workEmail');
  console.info('inviting', targets.join(', ')); // expect: no-personal-data-in-logs contact.email
  return targets.length;
}
