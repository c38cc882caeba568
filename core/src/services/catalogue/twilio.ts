import type { ServiceDefinition } from '../service.js';

export const twilio: ServiceDefinition = {
  id: 'twilio',
  name: 'Twilio',
  kind: 'telephony',
  recognition: {
    packages: ['@twilio/conversations', '@twilio/voice-sdk', 'twilio', 'twilio-chat', 'twilio-video'],
    globals: ['Twilio'],
    hosts: ['*.twilio.com'],
    environment: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'],
  },
  law: {
    entity: 'Twilio Ireland Limited',
    country: 'IE',
    privacyPage: 'https://www.twilio.com/legal/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/twilio.json', read: '2026-11-22' }],
  },
};
