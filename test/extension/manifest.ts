import { readFileSync } from 'node:fs';

import { repositoryPath } from '../support/sample.js';

/** The manifest of the extension, as far as tests look at it. */
export interface Manifest {
  readonly main: string;
  readonly browser?: string;
  readonly icon: string;
  readonly l10n: string;
  readonly engines: { readonly vscode: string };
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean | string; readonly description: string };
    readonly virtualWorkspaces: { readonly supported: boolean };
  };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<
      Record<string, readonly { readonly id: string; readonly icon: string; readonly when?: string }[]>
    >;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly icon: string;
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly markdown: string };
      }[];
    }[];
    readonly languages: readonly { readonly id: string; readonly filenames: readonly string[] }[];
    readonly jsonValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
  };
}

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category: string;
  readonly enablement?: string;
}

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly markdownDescription: string;
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(repositoryPath('extension/package.json'), 'utf8')) as Manifest;
}

/** Texts of the manifest in a language; `''` is English. */
export function readManifestTexts(language: string): Readonly<Record<string, string>> {
  const file = `extension/package.nls${language === '' ? '' : `.${language}`}.json`;
  return JSON.parse(readFileSync(repositoryPath(file), 'utf8')) as Record<string, string>;
}
