// rule: no-personal-data-in-urls
// form: array methods
// annotated: yes
import axios from 'axios';
import type { Personal } from '@verklaar/annotations';

interface Guest {
  diet: Personal<string, 'special.health'>;
  seat: number;
}

export function menus(guests: Guest[]) {
  void axios.get('/menus', { params: { seats: guests.map((guest) => guest.seat).join() } });
  return axios.get('/menus', { params: { diets: guests.map((guest) => guest.diet).join() } }); // expect: no-personal-data-in-urls special.health
}
