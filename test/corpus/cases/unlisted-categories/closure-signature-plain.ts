// rule: no-unlisted-category
// form: closure
// annotated: yes
import { recipient, redact, type Personal } from '@verklaar/annotations';

export const archive = recipient({
  id: 'bl-archive',
  service: 'api.archiefkluis.example',
  role: 'processor',
  categories: ['identity.name'],
});

interface Donee {
  called: Personal<string, 'identity.name'>;
  wish: Personal<string, 'special.religion'>;
}

export function archiver(donee: Donee, year: number) {
  const post = (body: unknown) =>
    fetch('https://api.archiefkluis.example/items', { method: 'POST', body: JSON.stringify(body) });
  return {
    open: () => post({ year, called: donee.called }),
    note: () => post({ year, file: redact(donee), hasWish: donee.wish !== '' }),
  };
}
