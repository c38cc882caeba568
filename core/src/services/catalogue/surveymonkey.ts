import type { ServiceDefinition } from '../service.js';

export const surveymonkey: ServiceDefinition = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  kind: 'survey',
  recognition: {
    globals: ['SMCX'],
    hosts: ['api.surveymonkey.com', 'widget.surveymonkey.com', 'www.surveymonkey.com'],
    environment: ['SURVEYMONKEY_ACCESS_TOKEN'],
  },
};
