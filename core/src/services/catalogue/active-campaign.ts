import type { ServiceDefinition } from '../service.js';

export const activeCampaign: ServiceDefinition = {
  id: 'active-campaign',
  name: 'ActiveCampaign',
  kind: 'marketing',
  recognition: {
    packages: ['activecampaign'],
    globals: ['vgo'],
    hosts: ['trackcmp.net'],
    environment: ['ACTIVECAMPAIGN_API_KEY'],
  },
};
