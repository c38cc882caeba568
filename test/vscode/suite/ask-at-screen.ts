import { atScreen, textsOf } from './at-screen.js';

const input = '.quick-input-widget input';

/** Chooses in the list that VS Code shows, by what one would type to find it. */
export async function choose(text: string): Promise<readonly string[]> {
  const shown = await textsOf('.quick-input-list .monaco-list-row');
  await answer(text);
  return shown;
}

/** Answers the question that VS Code asks in its input box. */
export async function answer(text: string): Promise<void> {
  await atScreen({ do: 'fill', selector: input, text });
  await atScreen({ do: 'press', keys: 'Enter' });
}
