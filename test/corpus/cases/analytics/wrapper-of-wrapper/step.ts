import { emit } from './emit';

export function step(detail: string) {
  emit('funnel', { detail });
}
