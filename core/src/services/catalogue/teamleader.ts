import type { ServiceDefinition } from '../service.js';

export const teamleader: ServiceDefinition = {
  id: 'teamleader',
  name: 'Teamleader',
  kind: 'crm',
  region: 'benelux',
  recognition: {
    packages: ['@teamleader/api'],
    hosts: ['api.focus.teamleader.eu'],
  },
  law: {
    entity: 'Teamleader NV',
    usualRole: 'processor',
    privacyPage: 'https://www.teamleader.eu/legal/privacy-statement-teamleader-focus',
    sources: [
      { url: 'https://www.teamleader.eu/legal/privacy-outlook-email-add-on', read: '2026-11-22' },
      { url: 'https://www.teamleader.eu/legal/privacy-statement-teamleader-focus', read: '2026-11-22' },
    ],
  },
};
