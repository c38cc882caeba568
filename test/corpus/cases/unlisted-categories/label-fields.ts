// rule: no-unlisted-category
// form: dynamic key
import { recipient } from '@verklaar/annotations';

export const carrier = recipient({
  id: 'dk-carrier',
  service: 'labels.pakketpont.example',
  role: 'controller',
  categories: ['identity.name', 'contact.address'],
});

interface Receiver {
  fullName: string;
  streetAddress: string;
  email: string;
  birthDate: string;
}

const onLabel = { line1: 'fullName', line2: 'streetAddress' } as const;

export async function printLabel(receiver: Receiver, grams: number, tell: (to: string) => void): Promise<void> {
  const label: Record<string, string> = {};
  for (const [line, field] of Object.entries(onLabel)) label[line] = receiver[field];
  await fetch('https://labels.pakketpont.example/labels', { method: 'POST', body: JSON.stringify({ label, grams }) });
  tell(receiver.email);
}
