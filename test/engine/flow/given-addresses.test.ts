import { testWays } from '../../support/ways.js';

const shared = `
declare function useState<T>(first: T): [T, (next: T) => void];
declare function useEffect(run: () => void): void;
declare namespace JSX { interface IntrinsicElements { a: { href?: string }; img: { src?: string }; p: { children?: unknown } } }
declare function fetch(url: string): Promise<void>;
interface User { name: string; email: string; picture?: string }
declare const user: User;
declare const kind: string;
`;

/** Addresses that are put together in steps, and read later. */
const ways: Readonly<Record<string, string>> = {
  'a query is added where there is one': `
async function search() {
  let url = '/people';
  if (kind !== '') url += '?email=' + user.email;
  await fetch(url); //= email contact.email (inferred)
}
`,
  'one of several is chosen': `
async function choose() {
  let url;
  switch (kind) {
    case 'one':
      url = \`/people?email=\${user.email}\`;
      break;
    default:
      url = '/people';
  }
  await fetch(url); //= email contact.email (inferred)
}
`,
  'what is replaced, or comes later, is not asked for': `
async function replace() {
  let url = \`/people?email=\${user.email}\`;
  url = '/people';
  await fetch(url);
  url = \`/people?email=\${user.email}\`;
  await fetch(url); //= email contact.email (inferred)
}
`,
  'a picture of somebody else shows a name': `
export function Face() {
  const [picture, setPicture] = useState('');
  useEffect(() => {
    setPicture(user.picture ?? \`https://faces.example/draw?seed=\${user.name}\`);
  });
  return <img src={picture} />; //= name identity.name (inferred)
}
export function Own() {
  const [picture, setPicture] = useState('/none.svg');
  useEffect(() => { setPicture(user.picture ?? '/none.svg'); });
  return <img src={picture} />;
}
export function Told() {
  const [text, setText] = useState('');
  useEffect(() => { setText(\`https://faces.example/draw?seed=\${user.name}\`); });
  return <p>{text}</p>;
}
`,
  'a link leads elsewhere for some': `
export function In() {
  let to = '/login';
  if (user.email) to = \`/login?email=\${user.email}\`; //= email contact.email (inferred)
  return <a href={to}>in</a>;
}
`,
  'what a machine says to be let in is no part of the address': `
async function proxied(proxy: { username: string; password: string; host: string }) {
  let url = \`http://\${proxy.host}/\`;
  if (proxy.password) url = \`http://\${proxy.username}:\${proxy.password}@\${proxy.host}/\`;
  await fetch(url);
  await fetch(\`http://\${proxy.host}/@\${user.email}\`); //= email contact.email (inferred)
}
`,
};

describe('addresses that a variable is given', () => {
  testWays(ways, { shared, infer: true, extension: 'tsx' });
});
