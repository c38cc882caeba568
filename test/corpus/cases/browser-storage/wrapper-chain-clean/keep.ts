import { put } from './put';

export const keep = (name: string, value: string) => put(`kept.${name}`, value);
