import type { ServiceDefinition } from '../service.js';

export const datadog: ServiceDefinition = {
  id: 'datadog',
  name: 'Datadog',
  kind: 'logging',
  recognition: {
    packages: ['@datadog/*', 'datadog-metrics', 'datadog-winston', 'dd-trace', 'hot-shots'],
    globals: ['DD_LOGS', 'DD_RUM'],
    hosts: [
      '*.browser-intake-datadoghq.com',
      '*.datadoghq.com',
      '*.datadoghq.eu',
      '*.ddog-gov.com',
      'browser-intake-datadoghq.com',
    ],
    environment: ['DATADOG_API_KEY', 'DD_API_KEY'],
  },
  law: {
    usualRole: 'processor',
    agreementPage: 'https://www.datadoghq.com/ja/legal/data-processing-addendum/2024-01-03',
    sources: [{ url: 'https://www.datadoghq.com/ja/legal/data-processing-addendum/2024-01-03', read: '2026-11-22' }],
  },
};
