// rule: no-personal-data-in-logs
// form: spread
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Config {
  retries: number;
  channel: string;
}
interface Send extends Config {
  to: Personal<string, 'contact.email'>;
}

export function send({ to, ...config }: Send, post: (to: string) => void) {
  console.log({ ...config, at: Date.now() });
  post(to);
}
