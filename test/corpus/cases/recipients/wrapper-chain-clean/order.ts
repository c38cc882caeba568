import { send } from './send';

export const order = (article: string, pieces: number) => send({ article, pieces });
