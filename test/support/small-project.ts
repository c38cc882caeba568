/** Options of the compiler that find the annotation package in source. */
export const tsconfig = {
  compilerOptions: {
    target: 'es2022',
    module: 'nodenext',
    customConditions: ['@verklaar/source'],
    lib: ['es2022', 'esnext.decorators'],
    types: [],
    strict: true,
  },
  include: ['src'],
};

/** A config that is accepted; it leaves legal gaps. */
const config = { organisations: [{ id: 'acme', legalName: 'Acme BV' }], markets: ['NL'] };

/** First line of a file with annotations. */
export const imports = `import { PersonalData, activity, category, recipient, type Personal } from '@verklaar/annotations';\n`;
const customer = `${imports}export const accounts = activity({
  id: 'accounts', name: { nl: 'Accounts' }, purpose: 'accountManagement', legalBasis: 'contract', retention: 'P1Y',
});
export class Customer {
  @PersonalData('contact.email', { for: [accounts], dataSubjects: ['customer'] }) email = '';
}
`;

/** Files of a project that is read without a finding about annotations. */
export const sound: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "type": "module" }',
  'tsconfig.json': JSON.stringify(tsconfig),
  'verklaar.config.json': JSON.stringify(config),
  'src/customer.ts': customer,
};

/** The sound project without one file. */
export const without = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(sound).filter(([file]) => file !== name));

/** The sound project with more in its config. */
export const withConfig = (more: object): Readonly<Record<string, string>> => ({
  ...sound,
  'verklaar.config.json': JSON.stringify({ ...config, ...more }),
});

/** The sound project with other options of the compiler. */
export const withTsconfig = (more: object): Readonly<Record<string, string>> => ({
  ...sound,
  'tsconfig.json': JSON.stringify({ ...tsconfig, ...more }),
});

/** The sound project with one more file. */
export const withFile = (text: string, file = 'src/extra.ts'): Readonly<Record<string, string>> => ({
  ...sound,
  [file]: text,
});

/** What a run told of annotations and config, with places: `AN14 src/a.ts:1:1`. */
export function toldOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [, id] = /^(?:error|warning) ((?:AN|CF)\d\d) /u.exec(line) ?? [];
    return id === undefined ? [] : [`${id} ${lines[index + 1]?.trim().replace('→ ', '') ?? ''}`];
  });
}
