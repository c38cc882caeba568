// rule: no-personal-data-in-urls
// form: await or promise
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Card {
  holder: Personal<string, 'identity.name'>;
  colour: string;
}

export async function open(load: () => Promise<Card>) {
  const { holder, colour } = await load();
  await fetch(`/cards?colour=${colour}`);
  await fetch(`/cards?holder=${encodeURIComponent(holder)}`); // expect: no-personal-data-in-urls identity.name
}
