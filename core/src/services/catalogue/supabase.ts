import type { ServiceDefinition } from '../service.js';

export const supabase: ServiceDefinition = {
  id: 'supabase',
  name: 'Supabase',
  kind: 'database',
  recognition: {
    packages: ['@supabase/*'],
    globals: ['supabase'],
    hosts: ['*.supabase.co', '*.supabase.com', '*.supabase.in'],
    environment: ['SUPABASE_ANON_KEY', 'SUPABASE_SERVICE_ROLE_KEY', 'SUPABASE_URL'],
  },
};
