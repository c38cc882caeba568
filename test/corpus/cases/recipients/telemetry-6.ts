// rule: no-undeclared-recipient
// form: whole object by type
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Driver {
  @PersonalData('identity.name') called = '';
  truck = new Truck();
}

class Truck {
  plateCountry = 'BE';
  odometer = 0;
}

export async function report(driver: Driver) {
  await fetch('https://fleet.odolog.example/trucks', { method: 'POST', body: JSON.stringify(driver.truck) });
  return driver.called.length > 0;
}
