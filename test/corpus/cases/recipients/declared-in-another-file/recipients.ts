import { recipient } from '@verklaar/annotations';

export const printing = recipient({ id: 'corpus-printing', service: 'api.printing.example', role: 'processor' });
