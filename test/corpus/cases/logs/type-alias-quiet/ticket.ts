import type { Personal } from '@verklaar/annotations';

export interface Ticket {
  nr: number;
  colour: string;
  owner: Personal<string, 'identity.name'>;
}
