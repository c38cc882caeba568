// rule: no-undeclared-recipient
// form: closure
import { WebClient } from '@slack/web-api';

interface NewLead {
  company: string;
  contact: { email: string; phone: string };
}

export function leadAlerts(token: string, channel: string) {
  const slack = new WebClient(token);
  const post = (text: string) => slack.chat.postMessage({ channel, text });
  return async (leads: readonly NewLead[]) => {
    await post(`${leads.length} new leads`);
    for (const lead of leads) {
      await post(`Call ${lead.company}: ${lead.contact.phone}`); // expect: no-undeclared-recipient contact.phone
    }
  };
}
