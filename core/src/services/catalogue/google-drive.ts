import type { ServiceDefinition } from '../service.js';

export const googleDrive: ServiceDefinition = {
  id: 'google-drive',
  name: 'Google Drive',
  kind: 'storage',
  recognition: {
    packages: ['@googleapis/docs', '@googleapis/drive', '@googleapis/sheets', 'google-spreadsheet'],
    hosts: ['docs.google.com', 'script.google.com', 'sheets.googleapis.com'],
    environment: ['GOOGLE_SHEETS_ID'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
