import type { Call, Deed } from '../desk-messages.js';

/** Has something done at the screen; see {@link Deed}. */
export async function atScreen(deed: Deed): Promise<unknown> {
  return send({ deed });
}

/** Texts of what a selector finds in the window. */
export async function textsOf(selector: string): Promise<readonly string[]> {
  return (await send({ deed: { do: 'texts', selector } })) as readonly string[];
}

/** Texts of what a selector finds in a webview. */
export async function webviewTextsOf(selector: string): Promise<readonly string[]> {
  return (await send({ deed: { do: 'textsInWebview', selector } })) as readonly string[];
}

/** A picture of the window as it is now. */
export async function takePicture(name: string): Promise<void> {
  await send({ deed: { do: 'picture', name } });
}

/** Sends to the process that started VS Code. */
export async function send(call: Call): Promise<unknown> {
  const desk = process.env.VERKLAAR_TEST_DESK;
  if (desk === undefined) throw new Error('VERKLAAR_TEST_DESK is not set');
  const response = await fetch(desk, { method: 'POST', body: JSON.stringify(call) });
  const answer = (await response.json()) as { readonly value?: unknown; readonly error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}
