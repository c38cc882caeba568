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
const enter = (who: string, room: string) => \`/rooms/\${room}?who=\${encodeURIComponent(who)}\`;
const entryOf = (one: Guest) => enter(one.q, 'a');
const pageOf = (one: Guest) => \`/guests/\${one.q}\`;
const mailTo = (one: Guest) => \`mailto:\${one.q}?subject=\${one.q}\`;
const asked = (path: string, query: Record<string, string>) => path + '?' + new URLSearchParams(query).toString();
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
    <a href={enter(guest.q, 'a')}>in</a>, //= q contact.email
    <Link to={entryOf(guest)} />, //= q contact.email
    <a href={asked('/enter', { who: guest.q })}>in</a>, //= q contact.email
    <a href={asked('/enter', { room: guest.room })}>in</a>,
    <a href={enter(guest.room, guest.q)}>in</a>,
    <a href={pageOf(guest)}>page of the guest</a>,
    <a href={mailTo(guest)}>write</a>,
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

const composed = `
interface Guest {
  /** @personalData contact.email for orders */
  q: string;
  room: string;
}
declare const guest: Guest;
declare const location: { href: string };
declare const some: { base: string };
const linkTo = (who: string) => \`/enter?who=\${encodeURIComponent(who)}\`;
function roomOf(one: Guest) {
  if (one.room === '') return '/rooms';
  return withBase('/rooms?number=' + one.room);
}
const withBase = (path: string) => \`https://desk.example\${path}\`;
const forGuest = (one: Guest) => withBase(linkTo(one.q));
const asIs = (path: string) => path;
export function open() {
  const inner = () => \`desk://enter?who=\${guest.q}\`;
  location.href = inner(); //= q contact.email
  void fetch(linkTo(guest.q)); //= q contact.email
  void fetch(forGuest(guest)); //= q contact.email
  void fetch(withBase(\`/enter?who=\${guest.q}\`).replace('/enter', '/in')); //= q contact.email
  const later = linkTo(guest.q);
  void fetch(later); //= q contact.email
  void fetch(linkTo(guest.room));
  void fetch(roomOf(guest));
  void fetch(withBase('/rooms'));
  void fetch(asIs(guest.q));
  void fetch(asIs('/rooms'), { method: 'POST', headers: { to: some.base } });
}
`;

describe('flows into addresses that a function puts together', () => {
  it('are what the call hands in, where the function puts it into the address', () => {
    const program = createMemoryProgram(
      typescript,
      { '/r/open.ts': composed },
      { lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] },
    );
    assertCarried(analysisOf(hostOf(typescript, program, '/r'), '/r'), '/r/open.ts', composed);
  });
});
