// rule: no-undeclared-recipient
// form: constructor
import axios, { type AxiosInstance } from 'axios';

export class Couriers {
  private readonly http: AxiosInstance;

  constructor(key: string) {
    this.http = axios.create({ baseURL: 'https://api.courier.example/v3', headers: { 'x-api-key': key } });
  }

  rates(weight: number) {
    return this.http.get('/rates', { params: { weight } });
  }

  book(parcel: { weight: number; receiver: { street: string; houseNumber: string } }) {
    return this.http.post('/bookings', { weight: parcel.weight, to: parcel.receiver }); // expect: no-undeclared-recipient contact.address
  }
}
