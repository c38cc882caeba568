import type { ServiceDefinition } from '../service.js';

export const databricks: ServiceDefinition = {
  id: 'databricks',
  name: 'Databricks',
  kind: 'database',
  recognition: {
    packages: ['@databricks/sql'],
    hosts: ['*.cloud.databricks.com'],
    environment: ['DATABRICKS_TOKEN'],
  },
};
