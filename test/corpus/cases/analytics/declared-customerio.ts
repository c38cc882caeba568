// rule: no-personal-data-in-analytics
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';
import { TrackClient, RegionEU } from 'customerio-node';

export const customerio = recipient({
  id: 'corpus-customerio',
  service: 'customerio',
  role: 'processor',
  categories: ['usage.pages', 'contact.email'],
});

const client = new TrackClient('site', 'not-a-key', { region: RegionEU });

export function read(id: string, page: Personal<string, 'usage.pages'>) {
  return client.track(id, { name: 'read', data: { page } });
}
