// rule: no-personal-data-in-logs
// form: generics
import bunyan from 'bunyan';

declare function query(sql: string, values: readonly string[]): Promise<Record<string, string>[]>;

async function loadViewer(token: string) {
  const [row] = await query('select plan, first_name, last_name from viewers where token = $1', [token]);
  return { plan: row?.plan ?? 'free', firstName: row?.first_name ?? '', lastName: row?.last_name ?? '' };
}

type Viewer = Awaited<ReturnType<typeof loadViewer>>;
type Context<TViewer> = { requestId: string; viewer: TViewer };

const log = bunyan.createLogger({ name: 'graph' });

function resolve(context: Context<Viewer>): string {
  log.info({ requestId: context.requestId, plan: context.viewer.plan }, 'resolve');
  log.trace({ viewer: context.viewer }, 'resolve'); // expect: no-personal-data-in-logs identity.name
  return context.viewer.plan;
}

export async function handle(requestId: string, token: string): Promise<string> {
  return resolve({ requestId, viewer: await loadViewer(token) });
}
