// rule: no-personal-data-in-logs
// form: whole object by type
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

abstract class Actor {
  @PersonalData('identity.name') caption!: string;
}

class Caseworker extends Actor {
  desk!: number;
}

export function assign(worker: Caseworker, file: { number: string }) {
  console.log('assigned to desk', worker.desk, 'file', file.number);
  console.log('assigned to', worker.caption); // expect: no-personal-data-in-logs identity.name
}
