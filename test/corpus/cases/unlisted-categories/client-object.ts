// rule: no-unlisted-category
// form: class field
// annotated: yes
import axios from 'axios';
import { recipient, type Personal } from '@verklaar/annotations';

export const fleet = recipient({
  id: 'corpus-fleet',
  service: 'api.fleet.example',
  role: 'processor',
  categories: ['identity.document'],
});

export class Fleet {
  private readonly http = axios.create({ baseURL: 'https://api.fleet.example' });

  async register(car: { sign: Personal<string, 'identity.document'>; driver: Personal<string, 'identity.name'> }) {
    await this.http.post('/cars', { sign: car.sign });
    await this.http.post('/drivers', { driver: car.driver }); // expect: no-unlisted-category identity.name
  }
}
