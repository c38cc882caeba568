import { talk } from './talk';

export const suggest = (topic: string, facts: string) => talk([`Topic: ${topic}`, facts]);
