import type { RetentionProblem, RetentionProblemKey } from './retention-problem.js';

import { suggest } from '../vocabulary/index.js';
import { tokenize, type Token } from './tokenize.js';

/** Leaves the descent at the first mistake; the parser turns it into data. */
export class Mistake extends Error {
  readonly problem: RetentionProblem;

  constructor(key: RetentionProblemKey, at: Token, expected: readonly string[] = [], nearest = '') {
    super(key);
    const params = { found: at.text, expected: expected.join(', '), nearest: nearest === at.text ? '' : nearest };
    this.problem = { key, params, offset: at.offset, length: at.text.length };
  }
}

/** Goes through the tokens of an expression, one ahead. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(expression: string) {
    this.#tokens = tokenize(expression);
  }

  /** The token to be read next; at the end an empty one. */
  get token(): Token {
    const token = this.#tokens[this.#next];
    if (token === undefined) throw new Error('The end of a retention expression was passed');
    return token;
  }

  take(): Token {
    const { token } = this;
    if (token.text !== '') this.#next += 1;
    return token;
  }

  takeIf(text: string): boolean {
    const found = this.token.text === text;
    if (found) this.take();
    return found;
  }

  expect(text: string, alternatives: readonly string[] = []): void {
    if (!this.takeIf(text)) this.fail('expected', [text, ...alternatives]);
  }

  /** Ends the reading at the next token. `candidates` are the words that may have been meant. */
  fail(key: RetentionProblemKey, expected: readonly string[] = [], candidates: readonly string[] = expected): never {
    const { text } = this.token;
    throw new Mistake(key, this.token, expected, text === '' ? '' : suggest(text, candidates));
  }
}
