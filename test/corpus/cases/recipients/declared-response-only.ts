// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const directory = recipient({ id: 'corpus-directory', service: 'api.directory.example', role: 'controller' });

interface Entry {
  full: Personal<string, 'identity.name'>;
  floor: number;
}

export async function floorOf(door: number) {
  const response = await fetch(`https://api.directory.example/doors/${door}`);
  const entry = (await response.json()) as Entry;
  return entry.floor;
}
