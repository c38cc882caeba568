import { emit } from './emit';

export const count = (what: string, label: string) => emit(what, { label });
