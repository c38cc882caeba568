import type ts from 'typescript';

import type { CompilerApi } from './compiler-api.js';
import type { TypeHandle, TypeShape } from './type-host.js';

import { createMappedOrigins } from './mapped-origins.js';
import { plainDeclarations } from './plain-declarations.js';
import { withinStack } from './within-stack.js';

/** Types with more properties than this are generated tables, of which the first tell enough. */
const maximumProperties = 300;

/** Gives types as handles and their shapes as plain data, one level at a time: what nobody asks is never computed. */
export interface TypeShapes {
  handleOf(type: ts.Type): TypeHandle;
  shapeOf(handle: TypeHandle): TypeShape;
}

/** Members that only what describes data has. */
const schemaMarks = [['~standard'], ['$inferSelect'], ['_def', '_output']] as const;

const none: TypeShape = { kind: 'unknown', properties: [], parts: [] };

/** Containers of the language: what they carry is what their type arguments carry. */
const listNames: ReadonlySet<string> = new Set([
  'Array',
  'ReadonlyArray',
  'Set',
  'ReadonlySet',
  'WeakSet',
  'Iterable',
  'IterableIterator',
  'Iterator',
  'Generator',
  'AsyncIterable',
  'AsyncIterableIterator',
  'AsyncGenerator',
  'ArrayIterator',
  'SetIterator',
  'MapIterator',
]);
const wrapperNames: ReadonlySet<string> = new Set([
  'Promise',
  'PromiseLike',
  'Map',
  'ReadonlyMap',
  'WeakMap',
  'WeakRef',
]);
/** Streams and stores of packages: what comes out of them is their one type argument. */
const streamNames: ReadonlySet<string> = new Set([
  'AsyncSubject',
  'BehaviorSubject',
  'Observable',
  'Readable',
  'ReplaySubject',
  'Subject',
  'Writable',
]);

export function createTypeShapes(api: CompilerApi, program: ts.Program): TypeShapes {
  const checker = program.getTypeChecker();
  const { ElementFlags, ObjectFlags, SymbolFlags, SyntaxKind, TypeFlags, SignatureKind } = api;
  const declarationsOf = createMappedOrigins(api, checker);
  /** A property's type is computed when its shape is asked. */
  const items: (ts.Type | { readonly property: ts.Symbol; readonly at: ts.Node | undefined })[] = [];
  const handles = new Map<ts.Type | ts.Symbol, TypeHandle>();
  const shapes = new Map<TypeHandle, TypeShape>();

  function mint(key: ts.Type | ts.Symbol, item: (typeof items)[number]): TypeHandle {
    let handle = handles.get(key);
    if (handle === undefined) {
      items.push(item);
      handle = items.length;
      handles.set(key, handle);
    }
    return handle;
  }
  const handleOf = (type: ts.Type): TypeHandle => mint(type, type);
  const isOfLanguage = (node: ts.Node): boolean => program.isSourceFileDefaultLibrary(node.getSourceFile());
  const isForeign = (node: ts.Node): boolean => {
    const source = node.getSourceFile();
    if (source.fileName.includes('/node_modules/')) return true;
    return source.isDeclarationFile && program.isSourceFileFromExternalLibrary(source);
  };
  const isReference = (type: ts.Type): type is ts.TypeReference =>
    ((type as ts.ObjectType).objectFlags & ObjectFlags.Reference) !== 0;

  function shapeOfType(type: ts.Type): TypeShape {
    const { flags } = type;
    if ((flags & (TypeFlags.Any | TypeFlags.Unknown)) !== 0) return none;
    if ((flags & TypeFlags.EnumLike) !== 0) return { ...none, kind: 'enum' };
    if (type.isStringLiteral() || type.isNumberLiteral())
      return { ...none, kind: 'literal', value: String(type.value) };
    if ((flags & (TypeFlags.StringLike | TypeFlags.TemplateLiteral)) !== 0) return { ...none, kind: 'string' };
    if ((flags & (TypeFlags.NumberLike | TypeFlags.BigIntLike)) !== 0) return { ...none, kind: 'number' };
    if ((flags & TypeFlags.BooleanLike) !== 0) return { ...none, kind: 'boolean' };
    if ((flags & (TypeFlags.Void | TypeFlags.Undefined | TypeFlags.Null | TypeFlags.Never)) !== 0) {
      return { ...none, kind: 'nothing' };
    }
    if (type.isUnion()) return { ...named(type), kind: 'union', properties: [], parts: type.types.map(handleOf) };
    if (type.isIntersection()) return shapeOfIntersection(type);
    if ((flags & TypeFlags.Object) !== 0) return shapeOfObject(type);
    if ((flags & TypeFlags.Instantiable) !== 0) {
      const constraint = checker.getBaseConstraintOfType(type);
      return constraint === undefined || constraint === type ? none : shapeOfType(constraint);
    }
    return none;
  }

  function shapeOfIntersection(type: ts.IntersectionType): TypeShape {
    const marked = type.types.map(markOf).find((category) => category !== undefined);
    const shape = shapeOfParts(type);
    return marked === undefined ? shape : { ...shape, marked };
  }

  /** The category in the flavour that `Personal` adds to a type. */
  function markOf(type: ts.Type): string | undefined {
    const symbol = type.symbol as ts.Symbol | undefined;
    if (symbol?.name !== 'PersonalFlavour' || !isReference(type)) return undefined;
    const [category] = checker.getTypeArguments(type);
    return category?.isStringLiteral() ? category.value : undefined;
  }

  /** A branded primitive is a primitive. */
  function shapeOfParts(type: ts.IntersectionType): TypeShape {
    const primitive = type.types.find(({ flags }) => (flags & (TypeFlags.StringLike | TypeFlags.NumberLike)) !== 0);
    const names = named(type);
    if (primitive !== undefined) return { ...shapeOfType(primitive), ...names };
    if (describesData(type)) return { ...none, ...names, kind: 'function' };
    return { ...names, kind: 'object', properties: propertiesOf(type), parts: indexedIn(type) };
  }

  function shapeOfObject(type: ts.Type): TypeShape {
    const names = named(type);
    const symbol = type.symbol as ts.Symbol | undefined;
    const declarations = symbol?.declarations ?? [];
    if (checker.getSignaturesOfType(type, SignatureKind.Call).length > 0)
      return { ...none, ...names, kind: 'function' };
    if (checker.getSignaturesOfType(type, SignatureKind.Construct).length > 0) {
      return { ...none, ...names, kind: 'function' };
    }
    if (describesData(type)) return { ...none, ...names, kind: 'function' };
    const parts = isReference(type) ? checker.getTypeArguments(type).map(handleOf) : [];
    const isTuple = isReference(type) && (type.target.objectFlags & ObjectFlags.Tuple) !== 0;
    if (isTuple) {
      const hasRest = ((type.target as ts.TupleType).combinedFlags & ElementFlags.Variable) !== 0;
      return { kind: 'list', properties: [], parts, ...(!hasRest && { isTuple: true }) };
    }
    // Packages add members to containers of the language, as those of Node do to lists.
    if (symbol !== undefined && declarations.some(isOfLanguage)) {
      if (symbol.name === 'Date') return { ...none, kind: 'date' };
      if (listNames.has(symbol.name)) return { kind: 'list', properties: [], parts };
      if (wrapperNames.has(symbol.name)) return { kind: 'wrapper', name: symbol.name, properties: [], parts };
    }
    const ofLanguage = declarations.length > 0 && declarations.every(isOfLanguage);
    if (ofLanguage) {
      // `Record<K, V>`, `Partial<T>` and the like are mapped types declared by the language: their members are not.
      const isMapped = ((type as ts.ObjectType).objectFlags & ObjectFlags.Mapped) !== 0;
      if (!isMapped) return { ...none, ...names, kind: 'platform' };
    }
    const awaited = awaitedOf(type);
    if (awaited !== undefined) return { ...none, kind: 'wrapper', parts: [handleOf(awaited)] };
    const index = checker
      .getIndexInfosOfType(type)
      .filter(({ keyType }) => (keyType.flags & TypeFlags.ESSymbolLike) === 0)
      .map((info) => handleOf(info.type));
    const isNamedForeign =
      !ofLanguage &&
      declarations.length > 0 &&
      declarations.every(isForeign) &&
      ((symbol?.flags ?? 0) & (SymbolFlags.Class | SymbolFlags.Interface)) !== 0;
    if (isNamedForeign && parts.length === 1 && streamNames.has(symbol?.name ?? '')) {
      return { ...none, kind: 'wrapper', parts };
    }
    // An instance of a class of a library holds what its type arguments say, at most.
    const properties = isNamedForeign && parts.length === 0 ? [] : propertiesOf(type);
    return { ...names, kind: 'object', properties, parts: index, ...(isNamedForeign && { isForeign: true }) };
  }

  /** What an index signature lets in beside the named properties. */
  function indexedIn(type: ts.Type): readonly TypeHandle[] {
    return checker.getIndexInfosOfType(type).map((info) => handleOf(info.type));
  }

  /** A schema (https://standardschema.dev, or an older one of Zod) or a table says what data look like and holds none. */
  function describesData(type: ts.Type): boolean {
    return schemaMarks.some((marks) =>
      marks.every((mark) => {
        const member = checker.getPropertyOfType(type, mark);
        return member !== undefined && (member.declarations ?? []).some(isForeign);
      }),
    );
  }

  /** What a query gives that can be awaited without being a promise of the language; a generated client stands in own files. */
  function awaitedOf(type: ts.Type): ts.Type | undefined {
    const then = checker.getPropertyOfType(type, 'then');
    if (then === undefined) return undefined;
    if ((then.flags & SymbolFlags.Method) === 0 && !(then.declarations ?? []).every(isForeign)) return undefined;
    const awaited = checker.getAwaitedType(type);
    return awaited === type ? undefined : awaited;
  }

  function propertiesOf(type: ts.Type): TypeShape['properties'] {
    return (
      checker
        .getPropertiesOfType(type)
        .slice(0, maximumProperties)
        // What is kept under a symbol of a library speaks to its types, and to nobody who prints.
        .filter(({ flags, name }) => (flags & SymbolFlags.Method) === 0 && !name.startsWith('__@'))
        .map((property) => ({
          name: property.name,
          declarations: plainDeclarations(declarationsOf(property)),
          type: mint(property, { property, at: property.valueDeclaration ?? property.declarations?.[0] }),
        }))
    );
  }

  /** The name people gave the type, and where it is declared. */
  function named(type: ts.Type): Pick<TypeShape, 'name' | 'declarations'> {
    const symbol = (type.aliasSymbol ?? type.symbol) as ts.Symbol | undefined;
    if (symbol === undefined || symbol.name.startsWith('__')) {
      const [declaration] = symbol?.declarations ?? [];
      // A literal that a constant or parameter holds.
      const isLiteral =
        declaration?.kind === SyntaxKind.ObjectLiteralExpression || declaration?.kind === SyntaxKind.TypeLiteral;
      return isLiteral ? { declarations: plainDeclarations([declaration]) } : {};
    }
    return { name: symbol.name, declarations: plainDeclarations(symbol.declarations) };
  }

  return {
    handleOf,
    shapeOf(handle) {
      const known = shapes.get(handle);
      if (known !== undefined) return known;
      const item = items[handle - 1];
      const shape = item === undefined ? none : withinStack(() => shapeOfItem(item), none);
      shapes.set(handle, shape);
      return shape;
    },
  };

  function shapeOfItem(item: (typeof items)[number]): TypeShape {
    return 'property' in item ? shapeOfProperty(item.property, item.at) : shapeOfType(item);
  }

  function shapeOfProperty(property: ts.Symbol, at: ts.Node | undefined): TypeShape {
    if (at === undefined) return shapeOfType(checker.getTypeOfSymbol(property));
    return shapeOfType(checker.getTypeOfSymbolAtLocation(property, at));
  }
}
