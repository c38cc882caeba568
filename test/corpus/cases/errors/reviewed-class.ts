// rule: no-personal-data-in-errors
// form: reviewed not personal
// annotated: yes
import { NotPersonalData, PersonalData } from '@verklaar/annotations';

class Sensor {
  @NotPersonalData('address on the internal network of a machine without a user')
  ip = '';

  @PersonalData('contact.phone')
  contact = '';
}

export function read(sensor: Sensor, answers: ReadonlyMap<string, number>): number {
  const value = answers.get(sensor.ip);
  if (value === undefined) throw new Error(`Sensor ${sensor.ip} does not answer`);
  if (sensor.contact === '') throw new Error(`Sensor ${sensor.ip} has no contact`);
  return value;
}
