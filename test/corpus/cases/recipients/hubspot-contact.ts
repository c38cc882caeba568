// rule: no-undeclared-recipient
// form: DTO mapping
import { Client } from '@hubspot/api-client';

const hubspot = new Client({ accessToken: 'not-a-token' });

interface Lead {
  voornaam: string;
  achternaam: string;
  emailadres: string;
}

const toProperties = (lead: Lead) => ({ firstname: lead.voornaam, lastname: lead.achternaam, email: lead.emailadres });

export async function push(lead: Lead, pipeline: string) {
  await hubspot.crm.deals.basicApi.create({ properties: { pipeline } });
  await hubspot.crm.contacts.basicApi.create({ properties: toProperties(lead) }); // expect: no-undeclared-recipient identity.name contact.email
}
