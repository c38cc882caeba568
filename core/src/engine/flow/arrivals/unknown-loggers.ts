import type { ArrivalPoint } from '../../../facts/flow.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Origin } from '../../origin/origin.js';
import type { Tracking } from '../tracking.js';
import type { Arrival } from './arrival.js';

import { childList, childNode } from '../../ast/ast.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { shortText } from '../tracking.js';

const logMethods: ReadonlySet<string> = new Set(
  'alert critical debug err error fatal http info log notice silly success trace verbose warn warning'.split(' '),
);
const loggerName = /^\$?(?:log|logger|logging|winston|pino|LOG|LOGGER)$|(?:Logger|Log|_logger|_log)$/u;

/** What a framework hands to a callback has a name, but seldom one that the tables know: `use(({ ctx }) => ctx.log.info(…))`. */
export function isHandedOver({ path }: Origin): boolean {
  return path.some((segment) => segment.startsWith('#'));
}

/** `app.command('/x', ({ logger }) => logger.info(…))` logs, whoever's framework it is. */
export function isLoggerOfFramework(origin: Origin): boolean {
  const [holder = '', method = ''] = origin.path.slice(-2);
  return isHandedOver(origin) && logMethods.has(method) && loggerName.test(holder);
}

/** What leads from a package to a logger: `logger.child().info`, `createLogger().info`, `createLoggerFactory()().info`. */
const towardsLogger = /^(?:default|\(\)|child|with[A-Z]\w*)$|(?:[lL]og(?:ger|ging)?s?|LOG(?:GER|GING)?S?)(?![a-z])/u;

/**
 * `import { logger } from '@shop/log'`, a package of one's own that is not built, or that no table knows, and `declare const
 * logger: any`: it logs, whoever wrote it. What hangs below something else of a package, `sdk.logger.info(…)`, is that package's business.
 */
export function isOnlyLogger({ path }: Origin): boolean {
  return path.slice(0, -1).every((segment) => towardsLogger.test(segment));
}

/** Something called a logger that cannot be followed: not installed, not typed, or an interface nobody implements. */
export function arrivalOfLogger(
  tracking: Tracking,
  call: SyntaxNode,
  callee: SyntaxNode,
  name: string,
  values = childList(call, 'arguments'),
): Arrival | undefined {
  const { ast } = tracking.context;
  if (!logMethods.has(name)) return undefined;
  const base = memberBase(ast, callee);
  const nameNode = base && childNode(callee, 'name');
  if (!base || !nameNode || !loggerName.test(endName(ast, base) ?? '')) return undefined;
  if (tracking.callables.functionsOf(call).length > 0) return undefined;
  const { own } = tracking.definitions.ofMember(nameNode);
  const isKnown = own.some((declaration) => !ast.is(declaration, 'MethodSignature', 'PropertySignature'));
  if (isKnown) return undefined;
  const point: ArrivalPoint = { kind: 'logs', name: shortText(ast.sourceTextOf(callee), 60) };
  return { at: call, point, values: values.map((node) => ({ node })) };
}
