import type { ServiceDefinition } from '../service.js';

export const snowflake: ServiceDefinition = {
  id: 'snowflake',
  name: 'Snowflake',
  kind: 'database',
  recognition: {
    packages: ['snowflake-promise', 'snowflake-sdk'],
    hosts: ['*.snowflakecomputing.com'],
    environment: ['SNOWFLAKE_ACCOUNT'],
  },
};
