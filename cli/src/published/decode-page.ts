/** Where a page has to say which characters it is written in. */
const headLength = 1024;

/** The text of a page: in the characters that its header names, else its head, else UTF-8. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const named = /charset\s*=\s*"?([\w:.-]+)/iu;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  const inHead = /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/iu.exec(head)?.[1];
  return decoderFor(named.exec(contentType)?.[1] ?? inHead ?? 'utf-8').decode(bytes);
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label);
  } catch {
    // A name that nobody knows: what can be read of it, is.
    return new TextDecoder('utf-8');
  }
}
