import type { ServiceDefinition } from '../service.js';

export const googleCalendar: ServiceDefinition = {
  id: 'google-calendar',
  name: 'Google Calendar',
  kind: 'bookings',
  recognition: {
    packages: ['@googleapis/calendar'],
    hosts: ['calendar.google.com'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
