// rule: no-undeclared-recipient
// form: class field
import axios from 'axios';

interface Lead {
  email: string;
  source: string;
}

export class CrmSync {
  private readonly http = axios.create({ baseURL: 'https://api.leadkeeper.example/v2', timeout: 5000 });
  private readonly leads: Lead[] = [];

  collect(lead: Lead): void {
    this.leads.push(lead);
  }

  async push(): Promise<number> {
    await this.http.get('/health');
    for (const lead of this.leads) {
      await this.http.post('/people', { address: lead.email, tag: lead.source }); // expect: no-undeclared-recipient contact.email
    }
    return this.leads.length;
  }
}
