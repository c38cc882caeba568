// rule: no-undeclared-recipient
// form: namespace import
import * as sg from '@sendgrid/mail';

export async function bulk(leden) {
  sg.setApiKey('SG.not-a-key');
  // expect: no-undeclared-recipient contact.email
  await sg.send({ to: leden.map((lid) => lid.email), from: 'club@sports.example', subject: 'Nieuws', text: 'Hoi!' });
}
