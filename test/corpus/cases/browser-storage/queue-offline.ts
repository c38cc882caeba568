// rule: no-personal-data-in-browser-storage
// form: queue
interface Draft {
  recipient: { emailAddress: string };
  subject: string;
}

const KEY = 'outbox';

export function saveForLater(draft: Draft): void {
  const waiting = JSON.parse(localStorage.getItem(KEY) ?? '[]') as Draft[];
  waiting.push(draft);
  localStorage.setItem('outbox.size', String(waiting.length));
  localStorage.setItem(KEY, JSON.stringify(waiting)); // expect: no-personal-data-in-browser-storage contact.email
}
