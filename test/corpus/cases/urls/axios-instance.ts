// rule: no-personal-data-in-urls
// form: class field
import axios, { type AxiosInstance } from 'axios';

export class MembersApi {
  private readonly http: AxiosInstance = axios.create({ baseURL: '/api' });

  byId(id: number) {
    return this.http.get(`/members/${id}`);
  }

  byMail(member: { emailAddress: string }) {
    return this.http.get(`/members/by-mail/${member.emailAddress}`); // expect: no-personal-data-in-urls contact.email
  }
}
