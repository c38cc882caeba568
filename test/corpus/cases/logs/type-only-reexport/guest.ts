import type { Personal } from '@verklaar/annotations';

export interface Guest {
  gate: number;
  label: Personal<string, 'identity.name'>;
}

export const greet = (gate: number) => `gate ${gate}`;
