// rule: no-purpose-creep
// form: event emitter
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';
import { EventEmitter } from 'node:events';

export const press = recipient({ id: 'bl-press', service: 'inbox.persdienst.example', role: 'controller' });

export const complaints = activity({ id: 'bl-complaints', purpose: 'customerCare', legalBasis: 'contract' });
export const stories = activity({ id: 'bl-stories', purpose: 'directMarketing', legalBasis: 'consent', recipients: [press] });

class Complaint {
  @PersonalData('comm.message', { for: [complaints] }) words = '';
  @PersonalData('identity.name', { for: [complaints, stories] }) teller = '';
  line = '';
}

const desk = new EventEmitter<{ filed: [Complaint] }>();

desk.on('filed', (complaint) => {
  void fetch('https://inbox.persdienst.example/lines', { method: 'POST', body: complaint.line });
  void fetch('https://inbox.persdienst.example/tellers', { method: 'POST', body: complaint.teller });
  void fetch('https://inbox.persdienst.example/quotes', { method: 'POST', body: complaint.words }); // expect: no-purpose-creep comm.message
});

export const file = (complaint: Complaint): boolean => desk.emit('filed', complaint);
