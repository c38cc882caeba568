import { commands, Disposable, EventEmitter, Uri, workspace } from 'vscode';

/** Longer texts beside an outcome: documents of the editor that nobody can edit, shown as Markdown. */
export interface Details {
  /** @param name - Of the tab, without its ending. */
  show(name: string, markdown: string): Promise<void>;
  dispose(): void;
}

const scheme = 'verklaar-details';

export function createDetails(): Details {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
  });
  const closing = workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme === scheme) texts.delete(uri.path);
  });
  return {
    async show(name, markdown) {
      const uri = Uri.from({ scheme, path: `/${name.replaceAll(/[/\\]/gu, ' ')}.md` });
      texts.set(uri.path, markdown);
      changed.fire(uri);
      await workspace.openTextDocument(uri);
      await commands.executeCommand('markdown.showPreview', uri);
    },
    dispose: () => {
      Disposable.from(provider, closing, changed).dispose();
    },
  };
}
