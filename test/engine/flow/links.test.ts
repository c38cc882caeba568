import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const page = `
declare function Link(props: { to?: unknown; href?: unknown }): unknown;
declare namespace JSX { interface IntrinsicElements { a: { href?: string } } }
interface Guest {
  /** @personalData contact.email for orders */
  q: string;
  room: string;
}
export function Page({ guest, next }: { guest: Guest; next: string }) {
  const mail = encodeURIComponent(guest.q);
  const way = '/enter?back=' + next + '&who=' + mail; //= q contact.email
  return [
    <a href={\`/enter?who=\${guest.q}\`}>in</a>, //= q contact.email
    <a href={\`/enter#who=\${mail}&x=1\`}>in</a>, //= q contact.email
    <Link to={way} />,
    <Link to={guest.room ? '/enter?who=' + guest.q : '/enter'} />, //= q contact.email
    <Link href={{ pathname: '/enter', query: { who: guest.q } }} />, //= q contact.email
    <Link href={{ pathname: '/enter', query: { room: guest.room } }} state={{ who: guest.q }} />,
    <a href={\`mailto:\${guest.q}?subject=\${guest.q}\`}>write</a>,
    <a href={\`/enter?room=\${guest.room}&next=\${next}\`}>in</a>,
    <a href={\`/guests/\${guest.q}\`}>page of the guest</a>,
    <a href={guest.room}>room</a>,
    <a href="/enter?who=me">in</a>,
  ];
}
`;

describe('flows into links', () => {
  it('are what stands behind the path of an address', () => {
    const options = { jsx: typescript.JsxEmit.Preserve };
    const program = createMemoryProgram(typescript, { '/r/page.tsx': page }, options);
    assertCarried(analysisOf(hostOf(typescript, program, '/r'), '/r'), '/r/page.tsx', page);
  });
});
