import { env, type ExtensionContext, l10n, Uri, workspace } from 'vscode';

import { bundleOf, chooseLocale } from './locale.js';
import { readSettings } from './settings.js';
import { createTranslate, type Translate } from './translate.js';

/** The language that we speak in this window, and its texts. */
export interface Texts {
  /** BCP 47. */
  readonly locale: string;
  /** By the English text; absent in English. */
  readonly bundle?: Readonly<Record<string, string>>;
  readonly t: Translate;
}

/** Texts in the language of the setting `verklaar.language`, else in that of the editor. */
export async function loadTexts({ extensionUri }: ExtensionContext): Promise<Texts> {
  const locale = chooseLocale(readSettings(workspace.getConfiguration('verklaar')).language, env.language);
  const ofEditor = locale === env.language ? l10n.bundle : undefined;
  const bundle = ofEditor ?? (await readBundle(extensionUri, locale));
  return { locale, t: createTranslate(bundle), ...(bundle === undefined ? {} : { bundle }) };
}

async function readBundle(extension: Uri, locale: string): Promise<Readonly<Record<string, string>> | undefined> {
  const file = bundleOf(locale);
  if (file === undefined) return undefined;
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, file));
  return JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, string>>;
}
