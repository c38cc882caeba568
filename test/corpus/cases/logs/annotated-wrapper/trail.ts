import debug from 'debug';

const out = debug('rental');

export const trail = (what: string, ...rest: unknown[]) => out(what, ...rest);
