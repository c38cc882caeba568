import type { ServiceDefinition } from '../service.js';

export const agilityCms: ServiceDefinition = {
  id: 'agility-cms',
  name: 'Agility CMS',
  kind: 'content',
  recognition: {
    packages: ['@agility/content-fetch'],
    hosts: ['*.aglty.io'],
  },
};
