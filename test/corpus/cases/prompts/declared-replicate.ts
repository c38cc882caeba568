// rule: no-personal-data-in-prompts
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';
import Replicate from 'replicate';

export const replicate = recipient({
  id: 'corpus-replicate',
  service: 'replicate',
  role: 'processor',
  categories: ['identity.photo'],
});

const client = new Replicate();

export async function cutOut(portrait: Personal<string, 'identity.photo'>) {
  return client.run('cut-out/model:1', { input: { image: portrait } });
}
