// rule: no-personal-data-in-logs
// form: reviewed not personal
// annotated: yes
import { NotPersonalData, PersonalData } from '@verklaar/annotations';

export class Shipment {
  @NotPersonalData('name of the depot, not of a person') name!: string;
  @NotPersonalData('shared mailbox of the depot') email!: string;
  @PersonalData('contact.address') drop!: string;
}

export function dispatch(shipment: Shipment) {
  console.log(`dispatching from ${shipment.name} (${shipment.email})`);
}
