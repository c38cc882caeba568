import type { ServiceDefinition } from '../service.js';

export const persona: ServiceDefinition = {
  id: 'persona',
  name: 'Persona',
  kind: 'identityVerification',
  recognition: {
    packages: ['persona', 'persona-react'],
    globals: ['Persona'],
    hosts: ['*.withpersona.com', 'withpersona.com'],
    environment: ['PERSONA_API_KEY'],
  },
};
