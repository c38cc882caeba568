import type { ServiceDefinition } from '../service.js';

export const mixpanel: ServiceDefinition = {
  id: 'mixpanel',
  name: 'Mixpanel',
  kind: 'analytics',
  recognition: {
    packages: ['mixpanel', 'mixpanel-browser', 'mixpanel-react-native', 'react-mixpanel'],
    globals: ['mixpanel'],
    hosts: ['*.mixpanel.com', '*.mxpnl.com'],
    environment: ['MIXPANEL_TOKEN'],
  },
  law: {
    entity: 'Mixpanel, S.L.',
    privacyPage: 'https://mixpanel.com/legal/privacy-policy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/mixpanel.json', read: '2026-11-22' }],
  },
};
