export const hosts = {
  own: '/api/v1',
  crm: 'https://eu.relations.example/api',
} as const;
