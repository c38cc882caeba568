import type { ReadFile } from './package-of.js';
import type { Place, TypeHandle, TypeHost, TypeShape } from './type-host.js';

import { createDeclarationMaps, isDeclarationFile } from './declaration-map.js';
import { sourceOfDeclaration } from './source-of.js';

/** Programs of one workspace: its own `tsconfig.json` files and opened libraries. */
const maximumHosts = 4096;

export interface CombineOptions {
  readonly readFile: ReadFile;
  /** Opens a host for a source file that none has read: the source of a declaration file of another package. */
  readonly open?: (file: string) => TypeHost | undefined;
}

/**
 * One host over several programs of one compiler: a workspace has as many as it has `tsconfig.json` files. A file is
 * answered for by the host whose own it is, else by the first that has read it.
 */
export function combineHosts(hosts: readonly [TypeHost, ...TypeHost[]], { readFile, open }: CombineOptions): TypeHost {
  const [first] = hosts;
  const members: TypeHost[] = [...hosts];
  const homes = new Map<string, TypeHost>();
  for (const member of hosts) for (const file of member.files()) if (!homes.has(file)) homes.set(file, member);
  const own = [...homes.keys()].sort();
  const originalPlace = createDeclarationMaps(readFile);

  function homeOf(file: string): TypeHost | undefined {
    const known = homes.get(file);
    if (known !== undefined) return known;
    const home = members.find((member) => member.sourceFile(file) !== undefined);
    if (home !== undefined) homes.set(file, home);
    return home;
  }

  /** One request to each host, the answers in the order of the questions. */
  function askByFile<Question extends { readonly file: string }, Answer>(
    questions: readonly Question[],
    ask: (home: TypeHost, questions: readonly Question[]) => readonly Answer[],
    none: Answer,
  ): readonly Answer[] {
    const answers = questions.map(() => none);
    const byHome = new Map<TypeHost, number[]>();
    questions.forEach(({ file }, index) => {
      const home = homeOf(file);
      if (home !== undefined) byHome.set(home, [...(byHome.get(home) ?? []), index]);
    });
    for (const [home, indexes] of byHome) {
      const asked = indexes.flatMap((index) => questions[index] ?? []);
      ask(home, asked).forEach((answer, order) => {
        const index = indexes[order];
        if (index !== undefined) answers[index] = answer;
      });
    }
    return answers;
  }

  function openSource(place: Place): void {
    if (isDeclarationFile(place.file) || homeOf(place.file) !== undefined) return;
    const opened = open?.(place.file);
    if (opened !== undefined) members.push(opened);
  }

  /** Handles of several hosts side by side: the host's number is their remainder. */
  const outward = (type: TypeHandle, home: number): TypeHandle => (type === 0 ? 0 : type * maximumHosts + home);
  function shapeOf(type: TypeHandle): TypeShape {
    const number = type % maximumHosts;
    const [shape] = members[number]?.shapesOf([(type - number) / maximumHosts]) ?? [];
    if (shape === undefined) return { kind: 'unknown', properties: [], parts: [] };
    return {
      ...shape,
      properties: shape.properties.map((property) => ({ ...property, type: outward(property.type, number) })),
      parts: shape.parts.map((part) => outward(part, number)),
    };
  }

  const host: TypeHost = {
    compiler: first.compiler,
    syntax: first.syntax,
    files: () => own,
    sourceFile: (file) => homeOf(file)?.sourceFile(file),
    syntaxErrors: (file) => homeOf(file)?.syntaxErrors(file) ?? [],
    declarationsOf: (names) => askByFile(names, (home, asked) => home.declarationsOf(asked), []),
    namedTypesOf: (places) => askByFile(places, (home, asked) => home.namedTypesOf(asked), []),
    membersOf: (declarations) => askByFile(declarations, (home, asked) => home.membersOf(asked), {}),
    typesOf: (places) =>
      askByFile(places, (home, asked) => home.typesOf(asked).map((type) => outward(type, members.indexOf(home))), 0),
    shapesOf: (types) => types.map(shapeOf),
    packages() {
      const found = new Map<string, string | undefined>();
      for (const member of members) {
        for (const [name, version] of member.packages?.() ?? []) found.set(name, found.get(name) ?? version);
      }
      return found;
    },
    packageOf: (file) => first.packageOf(file),
    sourceOf: (declaration) =>
      sourceOfDeclaration(host, declaration, (...asked) => {
        const source = originalPlace(...asked);
        if (source !== undefined) openSource(source);
        return source;
      }),
  };
  return host;
}
