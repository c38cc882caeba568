// rule: no-personal-data-in-logs
// form: reviewed not personal
// annotated: yes
import { NotPersonalData, PersonalData } from '@verklaar/annotations';

class Office {
  @NotPersonalData('name of the office') name = '';
  @NotPersonalData('telephone of the office') phone = '';
  @PersonalData('identity.name') head = '';
}

export function show(office: Office) {
  console.log(office.name, office.phone);
  console.log(office.name, office.head); // expect: no-personal-data-in-logs identity.name
}
