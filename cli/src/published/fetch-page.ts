import { UsageError } from '../errors.js';
import { decodePage } from './decode-page.js';
import { isOwnMachine, requirePageAddress } from './page-address.js';

/** A page as visitors get it. */
export interface FetchedPage {
  /** Where redirects led. */
  readonly address: string;
  readonly html: string;
}

/** How much is asked for. */
const limits = { redirects: 5, megabytes: 5 } as const;

const remedy = 'See whether the page opens in a browser, and run it again.';

/**
 * Asks for one page and nothing else: no cookies, no pictures, no scripts. The only request over the network that Verklaar makes.
 *
 * @param seconds - For everything together.
 * @throws UsageError when there is no page to be had, or too much of one.
 */
export async function fetchPage(address: string, seconds: number): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(seconds * 1000);
  const start = requirePageAddress(address);
  try {
    const { response, url } = await follow(start, signal);
    const type = response.headers.get('content-type') ?? '';
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(type)) {
      await response.body?.cancel();
      throw new UsageError(`${url.href} is no page but "${type}".`, 'Give the address of the page itself.');
    }
    return { address: url.href, html: decodePage(await readBody(response, url), type) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (signal.aborted) {
      const message = `${start.href} gave no whole page within ${String(seconds)} ${seconds === 1 ? 'second' : 'seconds'}.`;
      throw new UsageError(message, 'Run it again, or give it more time with --timeout.', { cause: error });
    }
    throw new UsageError(`${start.href} could not be reached: ${reasonOf(error)}.`, remedy, { cause: error });
  }
}

async function follow(start: URL, signal: AbortSignal): Promise<{ readonly response: Response; readonly url: URL }> {
  let url = start;
  for (let count = 0; count <= limits.redirects; count += 1) {
    const response = await fetch(url, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html, application/xhtml+xml', 'user-agent': 'verklaar' },
      signal,
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      if (response.status === 200) return { response, url };
      await response.body?.cancel();
      throw new UsageError(`${url.href} answers with ${String(response.status)}.`, remedy);
    }
    await response.body?.cancel();
    url = nextAddress(location, url);
  }
  throw new UsageError(`${start.href} leads on more than ${String(limits.redirects)} times.`, remedy);
}

/** A page of the web leads to no machine inside: who asks stands somewhere else than its visitors. */
function nextAddress(location: string, from: URL): URL {
  if (!URL.canParse(location, from.href)) throw new UsageError(`${from.href} leads to no address.`, remedy);
  const next = requirePageAddress(new URL(location, from).href);
  if (isOwnMachine(next) && !isOwnMachine(from)) {
    throw new UsageError(`${from.href} leads to this machine itself.`, remedy);
  }
  return next;
}

async function readBody(response: Response, url: URL): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > limits.megabytes * 1_000_000) {
      const message = `${url.href} is larger than ${String(limits.megabytes)} MB.`;
      throw new UsageError(message, 'Give the address of the statement itself.');
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The network tells the reason behind another one. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(inner instanceof Error)) return String(inner);
  return 'code' in inner && typeof inner.code === 'string' ? inner.code : inner.message;
}
