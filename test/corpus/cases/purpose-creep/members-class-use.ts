// rule: no-purpose-creep
// form: closure
// annotated: yes
import { activity, PersonalData, ProcessedFor, recipient } from '@verklaar/annotations';

export const bulkMail = recipient({ id: 'bl-bulk-mail', service: 'send.postkoets.example', role: 'processor' });

export const membership = activity({ id: 'bl-membership', purpose: 'serviceProvision', legalBasis: 'contract' });
export const fundraising = activity({ id: 'bl-fundraising', purpose: 'directMarketing', legalBasis: 'consent' });

class Member {
  @PersonalData('contact.email', { for: [fundraising] }) news = '';
  @PersonalData('contact.email', { for: [membership] }) account = '';
}

@ProcessedFor(fundraising)
export class FundraisingMailer {
  queue(member: Member): Array<() => Promise<Response>> {
    const send = (to: string) => () =>
      fetch('https://send.postkoets.example/messages', { method: 'POST', body: JSON.stringify({ to }) });
    const jobs = [send(member.news)];
    jobs.push(send(member.account)); // expect: no-purpose-creep contact.email
    return jobs;
  }
}
