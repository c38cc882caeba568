import ts from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const person = `interface Person { /** @personalData contact.email */ q: string; other: string }
declare const person: Person;
`;
const options = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowJs: true,
  paths: { '~/*': ['/app/*'], '@shop/mail': ['/app/packages/mail/src/index.ts'] },
};

const files: Readonly<Record<string, string>> = {
  '/app/mailer.ts': 'export default function (text: string) {\n  console.log(text);\n}\n',
  '/app/audit/index.ts': 'function write(text: string) {\n  console.log(text);\n}\nexport default write;\n',
  '/app/models/User.ts': 'export default class {\n  constructor(text: string) {\n    console.log(text);\n  }\n}\n',
  '/app/inner/report.ts':
    'const report = (text: string) => {\n  console.log(text);\n};\nexport { report as default };\n',
  '/app/outer/index.ts': "export { default } from '../inner/report.js';\n",
  '/app/named/index.ts': "export { default as tell } from '../inner/report';\n",
  '/app/packages/mail/src/index.ts': 'export default (text: string) => {\n  console.log(text);\n};\n',
  '/app/silent.ts': 'export default function (text: string) {\n  return text.length;\n}\n',
};

const ways: Readonly<Record<string, readonly [string, string]>> = {
  'by its file': ['import send from "./mailer.js";', 'send(person.q); //= q contact.email\nsend(person.other);'],
  'by its folder': ['import note from "./audit";', 'note(person.q); //= q contact.email'],
  'by the index of its folder': ['import keep from "./audit/index.js";', 'keep(person.q); //= q contact.email'],
  'by a path of the compiler, a class': [
    'import Made from "~/models/User";',
    'new Made(person.q); //= q contact.email',
  ],
  'that is handed on by another module': ['import pass from "./outer";', 'pass(person.q); //= q contact.email'],
  'that gets a name on the way': ['import { tell } from "./named";', 'tell(person.q); //= q contact.email'],
  'of a package of the workspace': ['import post from "@shop/mail";', 'post(person.q); //= q contact.email'],
  'imported as default by its word': [
    'import { default as hand } from "./mailer";',
    'hand(person.q); //= q contact.email',
  ],
  'but not that of another module': [
    'import quiet from "./silent.js";\nimport send from "./mailer.js";',
    'quiet(person.q);\nsend(person.q); //= q contact.email',
  ],
};

describe('a default export is called by the name that its importer gives it', () => {
  const fileOf = (name: string): string => `/app/${name.replaceAll(/\W+/gu, '-')}.ts`;
  const texts = Object.fromEntries(
    Object.entries(ways).map(([name, [imports, uses]]) => [fileOf(name), `${imports}\n${person}${uses}\nexport {};\n`]),
  );
  const program = createMemoryProgram(ts, { ...files, ...texts }, options);
  const analysis = analysisOf(hostOf(ts, program, '/app'), '/app');
  for (const name of Object.keys(ways)) {
    it(name, () => {
      assertCarried(analysis, fileOf(name), texts[fileOf(name)] ?? '');
    });
  }
});
