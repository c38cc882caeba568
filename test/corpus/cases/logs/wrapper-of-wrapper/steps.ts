import { write } from './write';

export const reportStep = (step: string, value: string) => {
  write(`${step}=${value}`);
};
