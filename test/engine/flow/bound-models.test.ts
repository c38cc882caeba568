import { testWays } from '../../support/ways.js';

const shared = `
interface User { id: string; email: string; plan: string }
declare const user: User;
declare const env: any;
`;

/** Models that a platform binds to a name of its own. */
const ways: Readonly<Record<string, string>> = {
  'models of Cloudflare are known by their names': `
env.AI.run('@cf/meta/llama-3.1-8b-instruct', { messages: [{ role: 'user', content: user.email }] }); //= email contact.email (inferred)
env.AI.run('@cf/meta/llama-3.1-8b-instruct', { messages: [{ role: 'user', content: user.plan }] });
env.JOBS.run('nightly', { content: user.email });
`,
};

describe('models that a platform binds', () => {
  testWays(ways, { shared, infer: true });
});
