// rule: no-personal-data-in-error-tracking
// form: dynamic key
import * as Sentry from '@sentry/browser';

interface Lead {
  source: string;
  mobileNumber: string;
  employees: number;
}

const prefix = 'lead';

export async function submitLead(lead: Lead, send: (lead: Lead) => Promise<Response>): Promise<void> {
  const extras: Record<string, number | string> = {};
  extras[`${prefix}.source`] = lead.source;
  extras[`${prefix}.employees`] = lead.employees;
  Sentry.setExtras({ ...extras });
  extras[`${prefix}.reach`] = lead.mobileNumber;
  const answer = await send(lead);
  if (!answer.ok) {
    extras[`${prefix}.status`] = answer.status;
    Sentry.captureMessage('lead refused', { extra: extras }); // expect: no-personal-data-in-error-tracking contact.phone
  }
}
