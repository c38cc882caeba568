import { put } from './put';

export const phase = (name: string, value: string) => put(`${name}: ${value}`);
