// rule: no-personal-data-in-logs
// form: nested object by type
// annotated: yes
import { NotPersonalData } from '@verklaar/annotations';

class Depot {
  @NotPersonalData('name of the depot') name = '';
  @NotPersonalData('address of the depot') address = '';
  @NotPersonalData('telephone of the depot') phone = '';
}

interface Trip {
  km: number;
  from: Depot;
  to: Depot;
}

export const drive = (trip: Trip) => console.log('trip', trip);
