import { ts } from 'ts-morph';

import { type Place, standing, type TypeHost } from '../../core/src/engine/host/type-host.js';
import { readLibraryFile, libraryFolder } from '../../core/src/project/compiler-libraries.js';

/** A question that the compiler was asked, by place. */
export interface AskedType {
  readonly ask: 'symbol' | 'type';
  readonly file: string;
  readonly pos: number;
  readonly end: number;
  readonly kind: number;
}

/** A host that notes what it is asked. */
export function recordAskedTypes(host: TypeHost, asked: AskedType[]): TypeHost {
  const note = (ask: AskedType['ask'], places: readonly Place[]): readonly Place[] => {
    for (const { file, [standing]: node } of places) {
      if (node !== undefined) asked.push({ ask, file, pos: node.pos, end: node.end, kind: node.kind });
    }
    return places;
  };
  return {
    ...host,
    declarationsOf: (places) => host.declarationsOf(note('symbol', places)),
    namedTypesOf: (places) => host.namedTypesOf(note('type', places)),
    typesOf: (places) => host.typesOf(note('type', places)),
  };
}

/** A language service over a project and nothing else. */
export interface BareService {
  edit(file: string, text: string): void;
  /** Gives the number of types and symbols that there were. */
  ask(questions: readonly AskedType[]): number;
}

export function openBareService({ fileNames, options }: ts.ParsedCommandLine): BareService {
  const texts = new Map<string, { readonly text: string; readonly version: number }>();
  const textOf = (file: string): string | undefined =>
    texts.get(file)?.text ?? readLibraryFile(file) ?? ts.sys.readFile(file);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: (forOptions) => `${libraryFolder}/${ts.getDefaultLibFileName(forOptions)}`,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => String(texts.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = textOf(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (file) => readLibraryFile(file) !== undefined || ts.sys.fileExists(file),
    readFile: textOf,
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    getDirectories: (folder) => ts.sys.getDirectories(folder),
    readDirectory: (...request) => ts.sys.readDirectory(...request),
    realpath: (file) => ts.sys.realpath?.(file) ?? file,
  };
  const service = ts.createLanguageService(host, ts.createDocumentRegistry());

  return {
    edit(file, text) {
      texts.set(file, { text, version: (texts.get(file)?.version ?? 0) + 1 });
    },
    ask(questions) {
      const program = service.getProgram();
      if (program === undefined) throw new Error('The language service has no program');
      const checker = program.getTypeChecker();
      let answers = 0;
      for (const question of questions) {
        const node = nodeAt(program.getSourceFile(question.file), question);
        if (node === undefined) continue;
        const answer = question.ask === 'type' ? checker.getTypeAtLocation(node) : checker.getSymbolAtLocation(node);
        if (answer !== undefined) answers += 1;
      }
      return answers;
    },
  };
}

function nodeAt(source: ts.SourceFile | undefined, { pos, end, kind }: AskedType): ts.Node | undefined {
  const isAsked = (found: Pick<AskedType, 'end' | 'kind' | 'pos'>): boolean =>
    found.pos === pos && found.end === end && found.kind === kind;
  let node: ts.Node | undefined = source;
  while (node !== undefined && !isAsked(node)) {
    node = ts.forEachChild(node, (child) => (child.pos <= pos && child.end >= end ? child : undefined));
  }
  return node;
}
