// rule: no-purpose-creep
// form: queue
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const texters = recipient({ id: 'yq-texters', service: 'sms.kortbericht.example', role: 'processor' });

export const tables = activity({ id: 'yq-tables', purpose: 'orderFulfilment', legalBasis: 'contract', recipients: [texters] });
export const applications = activity({ id: 'yq-applications', purpose: 'recruitment', legalBasis: 'consent' });

class Diner {
  @PersonalData('contact.phone', { for: [tables] }) reach = '';
}

class Cook {
  @PersonalData('contact.phone', { for: [applications] }) mobile = '';
}

type Entry = { kind: 'table'; diner: Diner } | { kind: 'interview'; cook: Cook };

const entries: Entry[] = [];
export const enqueue = (entry: Entry): number => entries.push(entry);

declare const agenda: { plan(call: string): void };

export async function tick(): Promise<void> {
  const entry = entries.shift();
  if (entry === undefined) return;
  if (entry.kind === 'table') {
    await fetch('https://sms.kortbericht.example/send', { method: 'POST', body: entry.diner.reach });
  } else {
    agenda.plan(entry.cook.mobile);
  }
}
