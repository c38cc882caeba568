// rule: no-personal-data-in-logs
// form: whole object by type
// annotated: yes
import { PersonalFields } from '@verklaar/annotations';

@PersonalFields({
  value: 'contact.phone',
  extra: { notPersonal: 'number of the exchange' },
})
export class Line {
  constructor(
    readonly value: string,
    readonly extra: string,
  ) {}
}

export function connect(line: Line) {
  console.log('exchange', line.extra);
  console.log('line', line); // expect: no-personal-data-in-logs contact.phone
}
