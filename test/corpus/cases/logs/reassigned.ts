// rule: no-personal-data-in-logs
// form: assignment
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export function label(card: { holder: Personal<string, 'identity.name'>; nr: number }) {
  let caption = `card ${card.nr}`;
  console.log(caption);
  caption = 'no holder';
  console.log(caption);
  return `${caption} ${card.holder}`;
}
