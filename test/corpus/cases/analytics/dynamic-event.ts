// rule: no-personal-data-in-analytics
// form: dynamic key
import posthog from 'posthog-js';

const copy = { email: 'E-mail', phone: 'Phone' };

interface Card {
  email: string;
  phone: string;
}

export function copied(card: Card, key: keyof Card) {
  posthog.capture('copied', { key, label: copy[key] });
  posthog.capture('copied', { value: card[key] }); // expect: no-personal-data-in-analytics contact.email contact.phone
}
