import { write } from './write';

export const persist = (name: string, value: string) => write([name, value]);
