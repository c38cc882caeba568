import type { IsDuration } from './duration.js';
import type { EventId, StateId } from './generated/vocabulary.js';

type Words = readonly string[];

type Mark = '(' | ')' | ',' | ';' | '+';

type Replaced<S extends string, Found extends Mark> = S extends `${infer Before}${Found}${infer After}`
  ? `${Before} ${Found} ${Replaced<After, Found>}`
  : S;

/** Sets marks apart from words, so that the text can be split at spaces alone. */
type WithSpaces<S extends string> = Replaced<
  Replaced<Replaced<S extends `${string}(${string}` ? Replaced<Replaced<S, '('>, ')'> : S, ','>, ';'>,
  '+'
>;

type Split<S extends string, Done extends Words = []> = S extends `${infer Word} ${infer Rest}`
  ? Split<Rest, Word extends '' ? Done : [...Done, Word]>
  : S extends ''
    ? Done
    : [...Done, S];

type Own = `x.${string}`;

/** Fits what requires no property: a record by `string` or a pattern, not one by a literal. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/consistent-type-definitions -- an interface would not do: it has no implicit index signature
type NoProperties = {};

type Place<Rest extends Words> = Rest extends readonly [infer Word extends string, ...Words]
  ? `before '${Word}'`
  : 'at the end';
type NoDuration<S extends string> = `'${S}' is not a duration of whole numbers such as P1Y, P6M, P4W, P30D or PT12H`;
type NoEvent<S extends string> = `'${S}' is not an event of the vocabulary, nor an own one (x.name)`;
type NoState<S extends string> = `'${S}' is not a state of the vocabulary, nor an own one (x.name)`;

// Each reader takes the words from its place on. It gives the words it left, or a text that says what is wrong.

type ReadDuration<Rest extends Words> = Rest extends readonly [infer Word extends string, ...infer Left extends Words]
  ? IsDuration<Word> extends true
    ? Left
    : NoDuration<Word>
  : 'a duration is missing at the end';

type ReadPlus<Rest> = Rest extends readonly ['+', ...infer Left extends Words] ? ReadDuration<Left> : Rest;

type ReadYearEnd<Rest extends Words> = Rest extends readonly [
  '(',
  infer Event extends string,
  ')',
  ...infer Left extends Words,
]
  ? Event extends EventId | Own
    ? Left
    : NoEvent<Event>
  : `year-end takes an event in brackets`;

type ReadEvent<Rest extends Words> = Rest extends readonly [infer Word extends string, ...infer Left extends Words]
  ? Word extends EventId | Own
    ? Left
    : Word extends 'year-end'
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
        : Word extends 'max' | 'min'
          ? Left extends readonly ['(', ...infer Inside extends Words]
            ? ReadTerms<ReadTerm<Inside>>
            : `'(' is missing ${Place<Left>}`
          : Word extends 'criterion'
            ? Left extends readonly ['(', infer Key extends string, ')', ...infer After extends Words]
              ? Key extends Mark
                ? `criterion takes a key in brackets`
                : After
              : `criterion takes a key in brackets`
            : `'${Word}' does not start a period: write a duration, until, while, max(...), min(...) or criterion(...)`
  : 'a period is missing at the end';

type ClosedClause =
  | `ground:${'law' | 'limitation' | 'contract' | 'consent' | 'interest'}`
  | `then:${'delete' | 'anonymise' | 'archive' | 'return'}`
  | `early:${'request' | 'withdrawal' | 'objection'}`;

/** Categories after the first of a `for:` clause. Own ones are ids here, so their existence is left to the engine. */
type ReadCategories<Rest extends Words> = Rest extends readonly [',', ...infer Left extends Words]
  ? Left extends readonly [infer Category extends string, ...infer After extends Words]
    ? Category extends Mark
      ? `a category is missing ${Place<Left>}`
      : ReadCategories<After>
    : 'a category is missing at the end'
  : Rest;

type ReadClause<Word extends string, Left extends Words> = Word extends ClosedClause
  ? Left
  : Word extends `${'law' | 'for'}:`
    ? `'${Word}' names nothing`
    : Word extends `law:${string}`
      ? Left
      : Word extends `for:${string}`
        ? ReadCategories<Left>
        : Word extends 'cap'
          ? ReadDuration<Left>
          : `'${Word}' is not understood here: a clause is cap, law:, ground:, then:, early: or for:`;

type NameOf<Word extends string> = Word extends `${infer Name}:${string}` ? Name : Word;
type NoCategories = 'each of several rules names its categories with for:';

/** `true` when nothing is left, else what is wrong. `Seen` are the names of this rule's clauses so far. */
type ReadClauses<Rest, Several extends boolean, Seen extends string = never> = Rest extends Words
  ? Rest extends readonly [infer Word extends string, ...infer Left extends Words]
    ? Word extends ';'
      ? 'for' extends Seen
        ? ReadClauses<ReadTerm<Left>, true>
        : NoCategories
      : NameOf<Word> extends Exclude<Seen, 'law'>
        ? `'${Word}' says a second time what was said`
        : ReadClauses<ReadClause<Word, Left>, Several, Seen | NameOf<Word>>
    : Several extends false
      ? true
      : 'for' extends Seen
        ? true
        : NoCategories
  : Rest;

type Read<S extends string> =
  Split<WithSpaces<S>> extends infer All extends Words
    ? All extends readonly ['none']
      ? true
      : ReadClauses<ReadTerm<All>, false>
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
