// rule: no-personal-data-in-logs
// form: type alias or re-export
type Person = { kind: 'person'; fullName: string };
type Machine = { kind: 'machine'; model: string };
export type Actor = Person | Machine;
type Actors = readonly Actor[];

export function audit(actors: Actors) {
  for (const actor of actors) {
    if (actor.kind === 'machine') {
      console.log('machine', actor.model);
    } else {
      console.log('person', actor.fullName); // expect: no-personal-data-in-logs identity.name
    }
  }
  console.log('all', actors); // expect: no-personal-data-in-logs identity.name
}
