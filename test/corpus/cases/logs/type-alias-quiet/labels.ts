import type { Ticket } from './ticket';

export type Label = Pick<Ticket, 'colour' | 'nr'>;
