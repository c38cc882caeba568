import type { SourceFileNode, SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { functionKinds } from '../../scope/scopes.js';
import { propertyNode } from '../values/plain-value.js';
import { calledName, receiverOf } from './entity-of.js';

/** How many calls deep, and over how many functions, scheduled code is followed. */
const limits = { depth: 3, functions: 500, calls: 2000 };

/** Whether a text can hold code that a clock starts. */
const mayBeScheduled = (path: string, text: string): boolean =>
  /cron|schedul|setInterval|@Interval|repeat|agenda|bree|\bWorker\b/iu.test(text) || cronPath.test(path);

const cronPath = /(?:^|\/)(?:crons?|cron-jobs?|scheduled)(?:\/|\.[cm]?[jt]sx?$)/iu;
const schedulers =
  /^(?:schedule|scheduleJob|scheduleTask|setInterval|cron|CronJob|Cron|createFunction|task|every|define|scheduler|onSchedule|addCronJob|from|Worker|process|add|new)$/u;
const schedulePackages =
  /^(?:node-cron|cron|croner|node-schedule|agenda|bree|toad-scheduler|inngest|@trigger\.dev|bullmq|bull|bee-queue|pg-boss|graphile-worker|firebase-functions|@nestjs\/schedule|@fastify\/schedule|later|fastify-cron)/u;

/** The functions that a clock starts, and those that they call. */
export function findScheduled(reading: InventoryReading, files: readonly SourceFileNode[]): ReadonlySet<SyntaxNode> {
  const { ast, pathOf } = reading.context;
  const scheduled = new Set<SyntaxNode>();
  let pending: SyntaxNode[] = [];
  for (const source of files) {
    const path = pathOf(source.fileName);
    if (!mayBeScheduled(path, source.text)) continue;
    ast.walk(source, (node) => {
      pending.push(...rootsAt(reading, node));
    });
    if (cronPath.test(path)) pending.push(...exportedFunctions(reading, source));
  }
  const budget = { calls: limits.calls };
  for (let depth = 0; depth <= limits.depth && pending.length > 0; depth += 1) {
    const next: SyntaxNode[] = [];
    for (const target of pending) {
      if (scheduled.has(target) || scheduled.size >= limits.functions) continue;
      scheduled.add(target);
      next.push(...calledBy(reading, target, budget));
    }
    pending = next;
  }
  return scheduled;
}

/** Functions handed to a scheduler, marked with `@Cron`, or exported under the name a platform looks for. */
function rootsAt(reading: InventoryReading, node: SyntaxNode): readonly SyntaxNode[] {
  const { ast } = reading.context;
  if (ast.is(node, 'MethodDeclaration')) {
    const isMarked = childList(node, 'modifiers').some(
      (modifier) =>
        ast.is(modifier, 'Decorator') && /^@(?:Cron|Interval|Scheduled|OnSchedule)\b/u.test(ast.sourceTextOf(modifier)),
    );
    return isMarked || declaredName(ast, node) === 'scheduled' ? [node] : [];
  }
  if (!ast.is(node, 'CallExpression', 'NewExpression') || !isScheduler(reading, node)) return [];
  const given = childList(node, 'arguments');
  const options = given.flatMap((argument) =>
    ['onTick', 'run', 'handler', 'task', 'fn'].flatMap((name) => propertyNode(reading, argument, name) ?? []),
  );
  return [...given, ...options].flatMap((argument) => reading.functionOf(argument) ?? []);
}

function isScheduler(reading: InventoryReading, call: SyntaxNode): boolean {
  const { ast } = reading.context;
  const name = calledName(reading, call);
  const callee = childNode(call, 'expression');
  if (!callee || !schedulers.test(name)) return false;
  if (name === 'setInterval') return true;
  const receiver = receiverOf(reading, call);
  const text = receiver && receiver.end - receiver.pos < 60 ? ast.sourceTextOf(receiver) : '';
  if (/cron|schedul|agenda|^Deno$|inngest|toad/iu.test(text)) return true;
  return reading
    .calleeOrigins(callee)
    .some(({ package: from, global }) => schedulePackages.test(from ?? '') || global === 'Deno');
}

function exportedFunctions(reading: InventoryReading, source: SourceFileNode): readonly SyntaxNode[] {
  const { ast } = reading.context;
  return source.statements.flatMap((statement) => {
    const isExported = ast.hasModifier(statement, 'export');
    if (isExported && ast.is(statement, 'FunctionDeclaration')) return [statement];
    if (ast.is(statement, 'ExportAssignment')) {
      const value = childNode(statement, 'expression');
      return (value && reading.functionOf(value)) ?? [];
    }
    const list =
      isExported && ast.is(statement, 'VariableStatement') ? childNode(statement, 'declarationList') : undefined;
    return (list ? childList(list, 'declarations') : []).flatMap((declaration) => {
      const value = childNode(declaration, 'initializer');
      return (value && reading.functionOf(value)) ?? [];
    });
  });
}

function calledBy(reading: InventoryReading, target: SyntaxNode, budget: { calls: number }): readonly SyntaxNode[] {
  const { ast } = reading.context;
  const called: SyntaxNode[] = [];
  ast.walk(target, (node) => {
    const callee = ast.is(node, 'CallExpression') ? childNode(node, 'expression') : undefined;
    if (!callee || budget.calls <= 0) return;
    budget.calls -= 1;
    const found = reading.functionOf(callee);
    if (found && ast.is(found, ...functionKinds)) called.push(found);
  });
  return called;
}

/** Whether a node stands in a function that a clock starts. */
export function isInside(reading: InventoryReading, node: SyntaxNode, functions: ReadonlySet<SyntaxNode>): boolean {
  for (let at: SyntaxNode | undefined = node; at; at = at.parent) if (functions.has(at)) return true;
  return false;
}
