/** What the suite inside VS Code sends to the process that started it. */
export type Call = { readonly report: Report } | { readonly deed: Deed };

/** One test that has run. */
export interface Report {
  /** Titles of its suites, then its own. */
  readonly title: readonly string[];
  readonly milliseconds: number;
  /** Message and stack of what went wrong. */
  readonly error?: {
    readonly message: string;
    readonly stack: string;
    readonly actual?: unknown;
    readonly expected?: unknown;
  };
}

/** What only somebody at the screen can do. Selectors are Playwright's. */
export type Deed =
  /** A picture of the window, into `test/output/vscode/NAME.png`. */
  | { readonly do: 'picture'; readonly name: string }
  | { readonly do: 'click'; readonly selector: string }
  | { readonly do: 'hover'; readonly selector: string }
  | { readonly do: 'press'; readonly keys: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'fill'; readonly selector: string; readonly text: string }
  /** Waits until a selector finds something, and gives its texts. */
  | { readonly do: 'texts'; readonly selector: string }
  /** The same inside the webview that shows such a thing. */
  | { readonly do: 'clickInWebview'; readonly selector: string }
  | { readonly do: 'textsInWebview'; readonly selector: string }
  | { readonly do: 'selectInWebview'; readonly selector: string; readonly value: string };
