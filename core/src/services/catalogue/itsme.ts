import type { ServiceDefinition } from '../service.js';

export const itsme: ServiceDefinition = {
  id: 'itsme',
  name: 'itsme',
  kind: 'authentication',
  region: 'benelux',
  recognition: {
    hosts: ['*.itsme.services'],
  },
  law: {
    entity: 'Belgian Mobile ID',
    privacyPage: 'https://www.itsme-id.com/en-BE/business/legal-info/web-privacy-policy',
    transferNote: 'Keeps data in a data centre in the EU.',
    sources: [{ url: 'https://www.itsme-id.com/en-BE/business/legal-info/web-privacy-policy', read: '2026-11-22' }],
  },
};
