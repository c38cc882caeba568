import type { ServiceDefinition } from '../service.js';

export const applicationInsights: ServiceDefinition = {
  id: 'application-insights',
  name: 'Azure Application Insights',
  kind: 'errorTracking',
  recognition: {
    packages: [
      '@azure/monitor-opentelemetry',
      '@azure/monitor-opentelemetry-exporter',
      '@microsoft/applicationinsights-angularplugin-js',
      '@microsoft/applicationinsights-react-js',
      '@microsoft/applicationinsights-web',
      '@microsoft/applicationinsights-web-basic',
      'applicationinsights',
      'applicationinsights-js',
    ],
    globals: ['appInsights'],
    hosts: ['*.applicationinsights.azure.com', 'dc.services.visualstudio.com', 'js.monitor.azure.com'],
    environment: ['APPINSIGHTS_INSTRUMENTATIONKEY', 'APPLICATIONINSIGHTS_CONNECTION_STRING'],
  },
  law: {
    entity: 'Microsoft Ireland Operations Ltd.',
    country: 'IE',
    privacyPage: 'https://privacy.microsoft.com/privacystatement',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/microsoft.json', read: '2026-11-22' },
    ],
  },
};
