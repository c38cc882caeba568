// rule: no-personal-data-in-urls
// form: sanitiser
// annotated: yes
import { redact, type Personal } from '@verklaar/annotations';

export function debugLink(at: Personal<[number, number], 'location.precise'>, zoom: number) {
  const url = new URL('/debug', 'http://localhost:8080');
  url.searchParams.set('zoom', String(zoom));
  url.searchParams.append('at', String(redact(at)));
  return url.href;
}
