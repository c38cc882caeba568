// rule: no-unlisted-category
// form: generics
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const roster = recipient({
  id: 'yg-roster',
  service: 'api.dienstrooster.example',
  role: 'processor',
  categories: ['identity.name'],
});

class Nurse {
  @PersonalData('identity.name') called = '';
  @PersonalData('special.health') restrictions: string[] = [];
  shift = 'day';
}

function project<S, R>(rows: readonly S[], change: (row: S) => R): R[] {
  return rows.map(change);
}

export async function publish(nurses: readonly Nurse[]): Promise<void> {
  const lines = project(nurses, (nurse) => ({ who: nurse.called, shift: nurse.shift }));
  const limited = project(nurses, (nurse) => nurse.restrictions.length > 0);
  await fetch('https://api.dienstrooster.example/lines', { method: 'POST', body: JSON.stringify(lines) });
  await fetch('https://api.dienstrooster.example/limits', {
    method: 'POST',
    body: JSON.stringify({ limited: limited.filter(Boolean).length }),
  });
}
