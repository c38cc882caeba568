import type { Personal } from '@verklaar/annotations';

type Line = Personal<string, 'contact.address'>;

export interface Addressee {
  readonly slot: string;
  readonly where: Line;
}
