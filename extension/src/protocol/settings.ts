/** Settings of the extension, section `verklaar`, as the server gets them. */
export interface Settings {
  readonly codeLens: { readonly enabled: boolean };
  readonly inlayHints: { readonly enabled: boolean };
  readonly gutter: { readonly enabled: boolean };
  readonly diagnostics: {
    /** `auto`: findings that ESLint with our plugin reports in this project are left to it. */
    readonly whenEslint: 'always' | 'auto' | 'never';
  };
  readonly analysis: {
    /** Milliseconds after the last keystroke before types are asked. */
    readonly delay: number;
  };
}

/** What the client hands over at the start. */
export interface InitialisationOptions {
  readonly settings: Settings;
  /** Restricted Mode: nothing is written and no command of a workspace is run. */
  readonly isTrusted: boolean;
  /** Whether ESLint's own extension is active in this editor; absent: nobody looked. */
  readonly hasEslint?: boolean;
  /** Folder with the pages on findings (docs/findings) that come with the extension, as a URI; absent: findings get no link. */
  readonly pages?: string;
  /** Language of the editor, BCP 47. */
  readonly locale: string;
  /** Texts of the server in that language, by the English text; absent in English. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** What may change while the server runs. */
export interface Environment {
  readonly isTrusted?: boolean;
  readonly hasEslint?: boolean;
}
