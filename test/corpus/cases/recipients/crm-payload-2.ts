// rule: no-undeclared-recipient
// form: DTO mapping
import axios from 'axios';

interface Lead { email: string; company: string; mobilePhone: string; score: number }

function toPayload(lead: Lead) {
  return { fields: { mail: lead.email, tel: lead.mobilePhone }, score: lead.score };
}

function toStats(leads: Lead[]) {
  return { count: leads.length, best: Math.max(...leads.map(({ score }) => score)) };
}

export async function sync(leads: Lead[]) {
  await axios.post('https://in.pipelark.example/stats', toStats(leads));
  for (const lead of leads) {
    await axios.post('https://in.pipelark.example/leads', toPayload(lead)); // expect: no-undeclared-recipient contact.email contact.phone
  }
}
