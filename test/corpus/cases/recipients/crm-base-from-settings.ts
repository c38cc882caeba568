// rule: no-undeclared-recipient
// form: class field
import axios, { type AxiosInstance } from 'axios';

interface Settings {
  crmUrl: string;
  crmKey: string;
}

export class CrmBridge {
  private readonly http: AxiosInstance;
  private customer = { email: '', phone: '' };

  constructor(settings: Settings) {
    this.http = axios.create({ baseURL: settings.crmUrl, headers: { 'x-key': settings.crmKey } });
  }

  select(customer: { email: string; phone: string }): void {
    this.customer = customer;
  }

  async save(): Promise<void> {
    await this.http.post('/people', this.customer);
  }
}
