import { recipient } from '@verklaar/annotations';

export const dentistry = recipient({
  id: 'bl-dentistry',
  service: 'api.tandlab.example',
  role: 'processor',
  categories: ['identity.name'],
});
