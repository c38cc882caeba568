// rule: no-unlisted-category
// form: spread
// annotated: yes
import { PersonalFields, recipient } from '@verklaar/annotations';
import got from 'got';

export const garage = recipient({
  id: 'corpus-garage',
  service: 'api.garage.example',
  role: 'processor',
  categories: ['identity.document'],
});

@PersonalFields({ plate: 'identity.document', keeper: 'identity.name' })
class Car {
  plate = '';
  keeper = '';
}

export async function service(car: Car, at: string) {
  await got.post('https://api.garage.example/slots', { json: { plate: car.plate, at } });
  await got.post('https://api.garage.example/slots', { json: { ...car, at } }); // expect: no-unlisted-category identity.name
}
