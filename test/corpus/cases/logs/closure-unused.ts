// rule: no-personal-data-in-logs
// form: closure
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export function reminder(person: { phone: Personal<string, 'contact.phone'>; slot: number }, text: (to: string) => void) {
  const { phone, slot } = person;
  return () => {
    text(phone);
    console.log(`reminded for slot ${slot}`);
  };
}
