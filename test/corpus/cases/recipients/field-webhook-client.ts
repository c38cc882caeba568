// rule: no-undeclared-recipient
// form: class field
interface Lead {
  company: string;
  contactEmail: string;
}

class WebhookClient {
  constructor(private readonly endpoint: string) {}

  async post(body: unknown): Promise<void> {
    await fetch(this.endpoint, { method: 'POST', body: JSON.stringify(body) });
  }
}

export class LeadService {
  private readonly crm = new WebhookClient('https://hooks.leadwinkel.example/in');

  async create(lead: Lead): Promise<void> {
    await this.crm.post({ company: lead.company });
    await this.crm.post({ company: lead.company, contact: lead.contactEmail }); // expect: no-undeclared-recipient contact.email
  }
}
