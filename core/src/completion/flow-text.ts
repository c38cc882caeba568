/** What the end of an unfinished text in braces and brackets is a part of. */
export interface FlowPosition {
  /** Keys that lead there. */
  readonly path: readonly string[];
  readonly isKey: boolean;
  /** What is written of the value or key, and where it begins. */
  readonly written: string;
  readonly start: number;
  /** The quotes it stands between. */
  readonly quote: '' | '"' | "'";
  /** Keys of the object, or items of the list, before it. */
  readonly present: readonly string[];
}

interface Frame {
  readonly isMap: boolean;
  key?: string;
  readonly done: string[];
}

const deepest = 64;

/**
 * Follows a flow mapping or sequence of YAML, or an object of JSON, as far as it is written: parsers want the end of it.
 * Without an opening brace the text is a list.
 */
export function positionInFlow(text: string): FlowPosition {
  const frames: Frame[] = [{ isMap: false, done: [] }];
  let written = '';
  let start = 0;
  let quote: FlowPosition['quote'] = '';

  const restart = (at: number): void => {
    written = '';
    start = at;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const frame = frames.at(-1) ?? { isMap: false, done: [] };
    if (quote !== '') {
      if (character === quote) quote = '';
      else written += character;
    } else if ((character === '"' || character === "'") && written.trim() === '') {
      quote = character;
      restart(at + 1);
    } else if ((character === '{' || character === '[') && frames.length < deepest) {
      frames.push({ isMap: character === '{', done: [] });
      restart(at + 1);
    } else if ((character === '}' || character === ']') && frames.length > 1) {
      frames.pop();
      restart(at + 1);
    } else if (character === ',') {
      if (frame.isMap) delete frame.key;
      else if (written.trim() !== '') frame.done.push(written.trim());
      restart(at + 1);
    } else if (character === ':' && frame.isMap && frame.key === undefined && /^(?:\s|$)/u.test(text.slice(at + 1))) {
      frame.key = written.trim();
      frame.done.push(frame.key);
      restart(at + 1);
    } else if (written !== '' || !/\s/u.test(character)) {
      written += character;
    } else {
      start = at + 1;
    }
  }
  const last = frames.at(-1);
  const isKey = last?.isMap === true && last.key === undefined;
  return {
    path: frames.flatMap(({ key }) => key ?? []),
    isKey,
    written,
    start,
    quote,
    present: (isKey || last?.isMap !== true ? last?.done : undefined) ?? [],
  };
}
