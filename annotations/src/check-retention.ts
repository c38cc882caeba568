import type { IsDuration } from './duration.js';
import type { EventId, StateId } from './generated/vocabulary.js';

type Words = readonly string[];

type Replaced<
  S extends string,
  Mark extends string,
  By extends string,
> = S extends `${infer Before}${Mark}${infer After}` ? `${Before}${By}${Replaced<After, Mark, By>}` : S;

type WithSpacedBrackets<S extends string> = S extends `${string}(${string}`
  ? Replaced<Replaced<S, '(', '( '>, ')', ' ) '>
  : S;

/** Sets marks apart from words, so that the text can be split at spaces alone. */
type WithSpaces<S extends string> = Replaced<
  Replaced<Replaced<WithSpacedBrackets<S>, ',', ' , '>, ';', ' ; '>,
  '+',
  ' + '
>;

type Split<S extends string, Done extends Words = []> = S extends `${infer Word} ${infer Rest}`
  ? Split<Rest, Word extends '' ? Done : [...Done, Word]>
  : S extends ''
    ? Done
    : [...Done, S];

type Own = `x.${string}`;

/** Fits what requires no property: a record by `string` or a pattern, not one by a literal. */
type NoProperties = Record<never, never>;

type Place<Rest extends Words> = Rest extends readonly [infer Word extends string, ...Words]
  ? `before '${Word}'`
  : 'at the end';
type NoDuration<S extends string> = `'${S}' is not a duration of whole numbers such as P1Y, P6M, P4W, P30D or PT12H`;
type NoEvent<S extends string> = `'${S}' is not an event of the vocabulary, nor an own one (x.name)`;
type NoState<S extends string> = `'${S}' is not a state of the vocabulary, nor an own one (x.name)`;

// Each reader takes the words from its place on. It gives the words it left, or a text that says what is wrong.

type ReadPlus<Rest> = Rest extends readonly ['+', infer Length extends string, ...infer Left extends Words]
  ? IsDuration<Length> extends true
    ? Left
    : NoDuration<Length>
  : Rest;

type ReadYearEnd<Rest extends Words> = Rest extends readonly [
  infer Event extends string,
  ')',
  ...infer Left extends Words,
]
  ? Event extends EventId | Own
    ? Left
    : NoEvent<Event>
  : `an event and ')' are missing ${Place<Rest>}`;

type ReadEvent<Rest extends Words> = Rest extends readonly [infer Word extends string, ...infer Left extends Words]
  ? Word extends EventId | Own
    ? Left
    : Word extends 'year-end('
      ? ReadYearEnd<Left>
      : NoEvent<Word>
  : 'an event is missing at the end';

type ReadState<Rest extends Words> = Rest extends readonly [infer Word extends string, ...infer Left extends Words]
  ? Word extends StateId | Own
    ? Left
    : NoState<Word>
  : 'a state is missing at the end';

type ReadTerms<Rest> = Rest extends Words
  ? Rest extends readonly [',', ...infer Left extends Words]
    ? ReadTerms<ReadTerm<Left>>
    : Rest extends readonly [')', ...infer Left extends Words]
      ? Left
      : `')' or ',' is missing ${Place<Rest>}`
  : Rest;

type ReadTerm<Rest extends Words> = Rest extends readonly [infer Word extends string, ...infer Left extends Words]
  ? Word extends `P${string}`
    ? IsDuration<Word> extends true
      ? Left extends readonly ['after', ...infer After extends Words]
        ? ReadEvent<After>
        : Left
      : NoDuration<Word>
    : Word extends 'until'
      ? ReadPlus<ReadEvent<Left>>
      : Word extends 'while'
        ? ReadPlus<ReadState<Left>>
        : Word extends 'max(' | 'min('
          ? ReadTerms<ReadTerm<Left>>
          : Word extends 'criterion('
            ? Left extends readonly [string, ')', ...infer After extends Words]
              ? After
              : `a key and ')' are missing ${Place<Left>}`
            : `'${Word}' does not start a period: write a duration, until, while, max(...), min(...) or criterion(...)`
  : 'a period is missing at the end';

type ClauseWord =
  | `law:${string}`
  | `ground:${'law' | 'limitation' | 'contract' | 'consent' | 'interest'}`
  | `then:${'delete' | 'anonymise' | 'archive' | 'return'}`
  | `early:${'request' | 'withdrawal' | 'objection'}`;

/** Categories after the first of a `for:` clause. Own ones are ids here, so their existence is left to the engine. */
type ReadCategories<Rest extends Words> = Rest extends readonly [',', string, ...infer Left extends Words]
  ? ReadCategories<Left>
  : Rest;

/** `true` when nothing is left, else what is wrong. */
type ReadClauses<Rest> = Rest extends Words
  ? Rest extends readonly [infer Word extends string, ...infer Left extends Words]
    ? Word extends ClauseWord
      ? ReadClauses<Left>
      : Word extends `for:${string}`
        ? ReadClauses<ReadCategories<Left>>
        : Word extends 'cap'
          ? Left extends readonly [infer Length extends string, ...infer After extends Words]
            ? IsDuration<Length> extends true
              ? ReadClauses<After>
              : NoDuration<Length>
            : 'a duration is missing at the end'
          : Word extends ';'
            ? ReadClauses<ReadTerm<Left>>
            : `'${Word}' is not understood here: a clause is cap, law:, ground:, then:, early: or for:`
    : true
  : Rest;

type Read<S extends string> =
  Split<WithSpaces<S>> extends infer All extends Words
    ? All extends readonly ['none']
      ? true
      : ReadClauses<ReadTerm<All>>
    : never;

/**
 * The retention expression itself when it follows the grammar (docs/retention.md), else a text that says what is wrong:
 * a value of type `S` is then not assignable. A string that is no literal passes, and is left to the engine.
 */
export type CheckRetention<S extends string> = S extends unknown
  ? { [K in S]: 1 } extends infer Literal
    ? NoProperties extends Literal
      ? S
      : Read<S> extends infer Result
        ? Result extends string
          ? `Retention: ${Result}`
          : S
        : never
    : never
  : never;
