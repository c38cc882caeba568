import debug from 'debug';

const out = debug('intake');

export const put = (line: string) => {
  out(line);
};
