// rule: no-purpose-creep
// form: direct property
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const pollster = recipient({ id: 'corpus-pollster', service: 'api.pollster.example', role: 'processor' });

export const support = activity({
  id: 'corpus-support',
  name: { en: 'Support', nl: 'Ondersteuning' },
  purpose: 'customerCare',
  dataSubjects: ['customer'],
  legalBasis: 'contract',
  retention: 'P1Y',
});

export const polls = activity({
  id: 'corpus-polls',
  name: { en: 'Polls', nl: 'Peilingen' },
  purpose: 'research',
  dataSubjects: ['customer'],
  legalBasis: 'consent',
  retention: 'P6M',
  recipients: [pollster],
});

class Caller {
  @PersonalData('contact.phone', { for: [support] }) line = '';
  @PersonalData('contact.email', { for: [polls] }) inbox = '';
}

export async function poll(caller: Caller) {
  await fetch('https://api.pollster.example/mail', { method: 'POST', body: caller.inbox });
  await fetch('https://api.pollster.example/call', { method: 'POST', body: caller.line }); // expect: no-purpose-creep contact.phone
}
