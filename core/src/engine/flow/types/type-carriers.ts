import type { Confidence } from '../../../facts/flow.js';
import type { Form } from '../../../sinks/index.js';
import type { CategoryId } from '../../../vocabulary/ids.js';
import type { Declaration, SyntaxNode, TypeHandle, TypeHost, TypeShape } from '../../host/type-host.js';
import type { Demand } from '../demand.js';
import type { AnnotatedFields, FieldVerdict } from './annotated-fields.js';
import type { NameJudge } from './name-judge.js';

import { anyKey, demandKey, isCall, isElement, rest } from '../demand.js';
import { isHidden, wholeBelow } from '../results/conversions.js';

/** A property somewhere in a type that holds personal data. */
export interface TypedData {
  readonly category: CategoryId;
  readonly confidence: Confidence;
  readonly bareId?: true;
  /** Names from the asked type to it. */
  readonly path: readonly string[];
  readonly field?: { readonly owner: string; readonly name: string };
}

interface TypeAnswer {
  readonly found: readonly TypedData[];
  /** The type says all there is to say: what it does not show is not there. */
  readonly isTold: boolean;
  /** Nobody can hand over more in a value of this type than is found here. */
  readonly isClosed: boolean;
  /** Of what is asked for, when it is not told. */
  readonly kind: TypeShape['kind'];
  /** Where the member that is asked for is declared, when it is not told. */
  readonly members?: readonly Declaration[];
  /** Getters that make what is asked for: what they return tells more than their type. */
  readonly getters?: readonly { readonly declaration: Declaration; readonly demand: Demand }[];
  /** Methods by which objects of the type say what they become in the form that is asked for. */
  readonly conversions?: readonly SyntaxNode[];
}

/** Tells which personal data a value of a type holds: its properties, their properties, elements and so on. */
export interface TypeCarriers {
  /** @param holder - What holds the value: a type without a name goes by it. */
  dataOf(type: TypeHandle, demand: Demand, holder?: string): TypeAnswer;
}

const limits = { depth: 6, found: 40 };
/** What is looked for in a table may be said of any of its columns: by its type alone nobody knows of which. */
const condition = /(?:WhereInput|WhereUniqueInput|OrderBy\w*Input)$/u;
const clean: TypeAnswer = { found: [], isTold: true, isClosed: true, kind: 'nothing' };
const untold = (kind: TypeShape['kind']): TypeAnswer => ({ found: [], isTold: false, isClosed: false, kind });

/** @param conversionOf - The method by which objects of a type that is declared there say what they become. */
export function createTypeCarriers(
  host: TypeHost,
  fields: AnnotatedFields,
  names: NameJudge,
  conversionOf: (declarations: readonly Declaration[], form: Form) => SyntaxNode | undefined,
): TypeCarriers {
  const getter = host.syntax.kinds.GetAccessor;
  const answers = new Map<string, TypeAnswer>();
  const shapes = new Map<TypeHandle, TypeShape>();

  function shapeOf(type: TypeHandle): TypeShape {
    let shape = shapes.get(type);
    if (!shape) {
      shape = host.shapesOf([type])[0] ?? { kind: 'unknown', properties: [], parts: [] };
      shapes.set(type, shape);
    }
    return shape;
  }

  /** `string | null`: what may be missing stands no deeper than what is there. */
  function isOneOrNothing({ parts }: TypeShape): boolean {
    return parts.filter((part) => shapeOf(part).kind !== 'nothing').length < 2;
  }

  function dataOf(type: TypeHandle, demand: Demand, name?: string): TypeAnswer {
    if (type === 0) return untold('unknown');
    const { kind, name: own } = shapeOf(type);
    const holder = kind === 'object' && own === undefined ? name : undefined;
    const key = `${type} ${holder ?? ''} ${demandKey(demand)}`;
    let answer = answers.get(key);
    if (!answer) {
      answer = ask(type, demand, { depth: 0, ...(holder !== undefined && { holder }) });
      answers.set(key, answer);
    }
    return answer;
  }

  function ask(type: TypeHandle, demand: Demand, way: Way): TypeAnswer {
    if (way.depth > limits.depth || isOpen(way, type)) return clean;
    const shape = shapeOf(type);
    const next: Way = { depth: way.depth + 1, holder: way.holder, type, above: way };
    const [head] = demand.path;
    // Nobody runs a text.
    if (shape.marked !== undefined && !isCall(head)) {
      const found = [{ category: shape.marked, confidence: 'annotated' as const, path: [] }];
      return { found, isTold: true, isClosed: true, kind: 'nothing' };
    }
    // What a type says of keys are the names in it; of a record that names none, only who fills it knows more.
    if (head === anyKey && shape.kind !== 'union') return { ...clean, isClosed: shape.properties.length > 0 };
    switch (shape.kind) {
      case 'unknown':
        return untold('unknown');
      case 'string':
      case 'number':
      case 'date':
        return head === undefined ? untold(shape.kind) : clean;
      case 'platform':
        if (/Error$|^RegExp$/u.test(shape.name ?? '')) return clean;
        return shape.name === 'URL' && /^(?:password|username)$/u.test(head ?? '') ? clean : untold('platform');
      case 'list':
        if (head === undefined) return together(shape.parts.map((part) => ask(part, demand, next)));
        return isElement(head) ? together(elementsOf(shape, head).map((part) => ask(part, rest(demand), next))) : clean;
      case 'wrapper': {
        // Going over a map gives pairs of key and value.
        const isMap = head === '*' && shape.parts.length === 2;
        const half = isMap && /^[01]$/u.test(demand.path[1] ?? '') ? shape.parts[Number(demand.path[1])] : undefined;
        if (half !== undefined) return ask(half, rest(rest(demand)), next);
        // The values of a map; what is awaited has elements of its own.
        const below = head === '*' && shape.parts.length > 1 ? rest(demand) : demand;
        return together(shape.parts.map((part) => ask(part, below, next)));
      }
      case 'union': {
        // Asked once: an icon's name may be one of thousands.
        const ofPart = isOneOrNothing(shape) ? { ...next, depth: way.depth } : next;
        return together(shape.parts.map((part) => ask(part, demand, ofPart)));
      }
      case 'object':
        return head === undefined ? wholeObject(shape, demand, next) : member(shape, head, rest(demand), next);
      // What calling it gives, whoever hands it in knows.
      case 'function':
        return isCall(head) ? untold('unknown') : clean;
      default:
        return clean;
    }
  }

  function wholeObject(shape: TypeShape, demand: Demand, way: Way): TypeAnswer {
    const { except, form } = demand;
    const conversion = form && shape.declarations ? conversionOf(shape.declarations, form) : undefined;
    if (conversion) return { ...clean, isClosed: false, conversions: [conversion] };
    if (shape.properties.length === 0 && shape.parts.length === 0) {
      // What a package keeps of people is told by what it is called.
      const isOfPeople = shape.name !== undefined && names.isPerson(shape.name, undefined, 'object');
      return shape.isForeign && !isOfPeople ? clean : untold('object');
    }
    // What an error says is judged where the error is made; what else it holds, trackers and loggers leave out.
    if (shape.properties.some(({ name }) => name === 'stack') || condition.test(shape.name ?? '')) return clean;
    const isOfServer = isExchange(shape);
    const found: TypedData[] = [];
    const conversions: SyntaxNode[] = [];
    let isClosed = true;
    for (const property of shape.properties) {
      if (found.length > limits.found || isHidden(property.name) || except?.includes(property.name)) continue;
      if (isOfServer && isOfPackage(property.declarations)) continue;
      const answer = propertyData(shape, property, wholeBelow(demand), way);
      isClosed &&= answer.isClosed;
      conversions.push(...(answer.conversions ?? []));
      found.push(...answer.found);
    }
    const parts = together(shape.parts.map((part) => ask(part, wholeBelow(demand), way)));
    return {
      found: [...found, ...below('*', parts.found)],
      isTold: shape.properties.length > 0 || parts.isTold,
      isClosed: isClosed && parts.isClosed,
      kind: parts.kind,
      ...bothConversions(conversions, parts.conversions),
    };
  }

  function member(shape: TypeShape, name: string, demand: Demand, way: Way): TypeAnswer {
    if (name === '*') {
      const values = shape.properties.map((property) => propertyData(shape, property, demand, way));
      const all = together([...values, ...shape.parts.map((part) => ask(part, demand, way))]);
      // Which of its properties it is nobody knows, but it is one of them: its own name told, or nothing.
      return shape.properties.length > 0 && shape.parts.length === 0 ? { ...all, isTold: true } : all;
    }
    const property = shape.properties.find((candidate) => candidate.name === name);
    if (property) {
      const answer = propertyData(shape, property, demand, way);
      return answer.isTold || demand.path.length > 0 ? answer : { ...answer, members: property.declarations };
    }
    if (shape.parts.length > 0) return together(shape.parts.map((part) => ask(part, demand, way)));
    return untold('unknown');
  }

  function propertyData(
    shape: TypeShape,
    { name, declarations, type }: TypeShape['properties'][number],
    demand: Demand,
    way: Way,
  ): TypeAnswer {
    const verdict = fields.of(name, declarations);
    if (verdict) return said(verdict, name);
    // An object without a name of its own goes by the property it stands under.
    const holder = shape.name ?? way.holder;
    const answer = ask(type, demand, { depth: way.depth, holder: name, type: way.type, above: way.above });
    const getters = declarations.flatMap((declaration) =>
      declaration.kind === getter ? [{ declaration, demand }] : [],
    );
    if (getters.length > 0 && answer.found.length === 0) {
      const guess = demand.path.length === 0 ? names.judge(name, holder, answer.kind) : undefined;
      if (!guess) return { ...answer, getters };
    }
    if (answer.isTold || demand.path.length > 0) return { ...answer, found: below(name, answer.found) };
    // `Record<keyof User, number>` counts or measures what users have.
    if (declarations.length === 0 && answer.kind === 'number') return answer;
    const guess =
      names.judge(name, holder, answer.kind) ??
      columnGuess(declarations, answer.kind) ??
      // Of a record without a name only who holds one knows what it is called.
      names.judgeInRecord(name, answer.kind, () =>
        holder === undefined ? undefined : { name: holder, members: shape.properties.map((other) => other.name) },
      );
    if (!guess) return { ...answer, found: below(name, answer.found) };
    return {
      found: [{ ...guess, confidence: 'inferred', path: [name] }],
      isTold: true,
      isClosed: false,
      kind: answer.kind,
    };
  }

  /** `who` of `select({ who: guests.fullName })` is what `fullName` of a guest is. */
  function columnGuess(declarations: readonly Declaration[], kind: TypeShape['kind']): ReturnType<NameJudge['judge']> {
    const column = fields.columnOf(declarations);
    return column && names.judge(column.name, column.receiver, kind);
  }

  return { dataOf };
}

/** A request or response of a server: it holds a socket and its counterpart, and is handed on as a whole everywhere. */
function isExchange({ properties }: TypeShape): boolean {
  const has = (wanted: string): boolean => properties.some(({ name }) => name === wanted);
  return (has('socket') && (has('headers') || has('headersSent'))) || (has('raw') && has('server'));
}

function isOfPackage(declarations: readonly Declaration[]): boolean {
  return declarations.length > 0 && declarations.every(({ file }) => file.includes('/node_modules/'));
}

interface Way {
  readonly depth: number;
  /** The property that the asked type is that of. */
  readonly holder?: string | undefined;
  /** What is being asked, and on whose behalf. */
  readonly type?: TypeHandle | undefined;
  readonly above?: Way | undefined;
}

/** A type may hold itself. */
function isOpen(way: Way, type: TypeHandle): boolean {
  for (let at: Way | undefined = way; at; at = at.above) if (at.type === type) return true;
  return false;
}

function said({ owner, name: field, category }: FieldVerdict, name: string): TypeAnswer {
  if (category === undefined) return clean;
  return {
    found: [{ category, confidence: 'annotated', path: [name], field: { owner, name: field } }],
    isTold: true,
    isClosed: true,
    kind: 'string',
  };
}

function below(name: string, found: readonly TypedData[]): readonly TypedData[] {
  return found.map((data) => ({ ...data, path: [name, ...data.path] }));
}

function together(answers: readonly TypeAnswer[]): TypeAnswer {
  const untoldOnes = answers.filter(({ isTold }) => !isTold);
  const [only] = answers;
  if (only && answers.length === 1) return only;
  const getters = answers.flatMap((answer) => answer.getters ?? []);
  const members = untoldOnes.some((answer) => answer.members === undefined)
    ? undefined
    : untoldOnes.flatMap((answer) => answer.members ?? []);
  return {
    found: answers.flatMap(({ found }) => found).slice(0, limits.found),
    isTold: untoldOnes.length === 0,
    isClosed: answers.every(({ isClosed }) => isClosed),
    kind: untoldOnes[0]?.kind ?? 'nothing',
    ...(members && members.length > 0 && { members }),
    ...(getters.length > 0 && { getters }),
    ...bothConversions(answers.flatMap(({ conversions = [] }) => conversions)),
  };
}

function bothConversions(
  found: readonly SyntaxNode[],
  others: readonly SyntaxNode[] = [],
): Pick<TypeAnswer, 'conversions'> {
  const conversions = [...new Set([...found, ...others])];
  return conversions.length > 0 ? { conversions } : {};
}

function elementsOf({ parts, isTuple }: TypeShape, index: string): TypeShape['parts'] {
  return isTuple && index !== '*' ? parts.slice(Number(index), Number(index) + 1) : parts;
}
