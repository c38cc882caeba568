import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { email: string; plan: string }
declare const user: User;
declare const any: any;
`;

/** Functions that a package is handed, and runs: what they give comes out, where nothing else is known of what comes out. */
const ways: Readonly<Record<string, string>> = {
  'run once, or again': `
import pRetry from 'p-retry';
import PQueue from 'p-queue';
const queue = new PQueue();
async function run() {
  const plan = await pRetry(async () => user.plan);
  const to = await pRetry(async () => user.email);
  const late = await queue.add(() => user.email);
  const kept = await any.cache.wrap('key', () => user.email);
  const { ok } = await any.transaction(async () => { user.email; return { ok: true }; });
  console.log(plan, ok);
  console.log(to); //= email contact.email (inferred)
  console.log(late); //= email contact.email (inferred)
  console.log(kept); //= email contact.email (inferred)
}
`,
  'run to ask': `
import { useQuery } from '@tanstack/react-query';
import useSWR from 'swr';
const load = async () => user.email;
export function Page() {
  const { data: plan, error } = useQuery({ queryKey: ['plan'], queryFn: async () => user.plan });
  const { data: to } = useQuery({ queryKey: ['to'], queryFn: load });
  const swr = useSWR('/me', () => user.email);
  console.log(plan, error, swr.isLoading);
  console.log(to); //= email contact.email (inferred)
  console.log(swr.data); //= email contact.email (inferred)
}
`,
  'run later': `
const timer = any.setTimeout(() => user.email, 1);
const off = any.bus.on('joined', () => user.email);
const stop = any.store.subscribe(() => user.email);
console.log(timer, off, stop, any.rows.findIndex(() => user.email));
console.log(any.memoize(() => user.email)); //= email contact.email (inferred)
`,
  'run by what a hook gives': `
import { useMutation } from '@tanstack/react-query';
import { createAsyncThunk } from '@reduxjs/toolkit';
const invite = createAsyncThunk('invite', async (to: string) => { console.log(to); });
any.dispatch(invite(user.email)); //= email contact.email (inferred)
export function Page() {
  const { mutate } = useMutation((to: string) => { console.log(to); });
  mutate(user.email); //= email contact.email (inferred)
  mutate(user.plan);
}
`,
};

describe('functions that packages run', () => {
  testWays(ways, { shared, infer: true });
});
