// rule: no-undeclared-recipient
// form: direct property
export function leave(visit: { seconds: number; visitor: { phone: string } }) {
  navigator.sendBeacon('https://beacon.measure.example/v', String(visit.seconds));
  navigator.sendBeacon('https://beacon.measure.example/v', visit.visitor.phone); // expect: no-undeclared-recipient contact.phone
}
