import type { IsDuration, UsualDuration } from './duration.js';
import type { EventId, StateId } from './generated/vocabulary.js';

// Strings are read from the left, a word at a time, each word followed by one space: that costs a compiler least.

type Mark = '(' | ')' | ',' | ';' | '+';

type Spaced<S extends string, Found extends Mark> = S extends `${infer Before}${Found}${infer After}`
  ? `${Before} ${Found} ${Spaced<After, Found>}`
  : S;

type Collapsed<S extends string> = S extends `${infer Before}  ${infer After}` ? Collapsed<`${Before} ${After}`> : S;

type Trimmed<S extends string> = S extends ` ${infer Rest}` ? Trimmed<Rest> : S extends '' | `${string} ` ? S : `${S} `;

/** Sets marks apart from words and leaves one space between any two. */
type Words<S extends string> = Trimmed<Collapsed<Spaced<Spaced<Spaced<Spaced<Spaced<S, '('>, ')'>, ','>, ';'>, '+'>>>;

type HasMark = `${string}${Mark}${string}`;
type Own = `x.${string}`;

/** What is wrong, as a type of its own kind: what a reader leaves is a string. */
interface Wrong<Message extends string> {
  readonly message: Message;
}

type Place<Rest extends string> = Rest extends `${infer Word} ${string}` ? `before '${Word}'` : 'at the end';
type NoDuration<S extends string> =
  Wrong<`'${S}' is not a duration of whole numbers such as P1Y, P6M, P4W, P30D or PT12H`>;
type NoEvent<S extends string> = Wrong<`'${S}' is not an event of the vocabulary, nor an own one (x.name)`>;
type NoState<S extends string> = Wrong<`'${S}' is not a state of the vocabulary, nor an own one (x.name)`>;

// Each reader takes the words from its place on, or the mistake made before. It gives the words it left, or a mistake.

type ReadDuration<Rest extends string> = Rest extends `${infer Word} ${infer Left}`
  ? IsDuration<Word> extends true
    ? Left
    : NoDuration<Word>
  : Wrong<'a duration is missing at the end'>;

type ReadPlus<Rest> = Rest extends `+ ${infer Left}` ? ReadDuration<Left> : Rest;

type IfEvent<Event extends string, Left> = Event extends EventId
  ? Left
  : Event extends Own
    ? Event extends HasMark
      ? NoEvent<Event>
      : Left
    : NoEvent<Event>;

type ReadEvent<Rest extends string> = Rest extends `${infer Word} ${infer Left}`
  ? Word extends EventId
    ? Left
    : Word extends `year-end(${infer Event})`
      ? IfEvent<Event, Left>
      : Word extends 'year-end'
        ? Left extends `( ${infer Event} ) ${infer After}`
          ? IfEvent<Event, After>
          : Wrong<'year-end takes an event in brackets'>
        : IfEvent<Word, Left>
  : Wrong<'an event is missing at the end'>;

type ReadState<Rest extends string> = Rest extends `${infer Word} ${infer Left}`
  ? Word extends StateId
    ? Left
    : Word extends Own
      ? Word extends HasMark
        ? NoState<Word>
        : Left
      : NoState<Word>
  : Wrong<'a state is missing at the end'>;

type ReadTerms<Rest> = Rest extends string
  ? Rest extends `, ${infer Left}`
    ? ReadTerms<ReadTerm<Left>>
    : Rest extends `) ${infer Left}`
      ? Left
      : Wrong<`')' or ',' is missing ${Place<Rest>}`>
  : Rest;

type ReadCriterion<Rest extends string> = Rest extends `( ${infer Key} ) ${infer Left}`
  ? Key extends Mark | `${string} ${string}`
    ? Wrong<'criterion takes a key in brackets'>
    : Left
  : Wrong<'criterion takes a key in brackets'>;

type ReadTerm<Rest extends string> = Rest extends `${infer Word} ${infer Left}`
  ? Word extends `P${string}`
    ? IsDuration<Word> extends true
      ? Left extends `after ${infer After}`
        ? ReadEvent<After>
        : Left
      : NoDuration<Word>
    : Word extends 'until'
      ? ReadPlus<ReadEvent<Left>>
      : Word extends 'while'
        ? ReadPlus<ReadState<Left>>
        : Word extends 'max' | 'min'
          ? Left extends `( ${infer Inside}`
            ? ReadTerms<ReadTerm<Inside>>
            : Wrong<`'(' is missing ${Place<Left>}`>
          : Word extends 'criterion'
            ? ReadCriterion<Left>
            : Wrong<`'${Word}' does not start a period: write a duration, until, while, max(...), min(...) or criterion(...)`>
  : Wrong<'a period is missing at the end'>;

type ClosedClause =
  | `ground:${'law' | 'limitation' | 'contract' | 'consent' | 'interest'}`
  | `then:${'delete' | 'anonymise' | 'archive' | 'return'}`
  | `early:${'request' | 'withdrawal' | 'objection'}`;

type NoClause<S extends string> =
  Wrong<`'${S}' is not understood here: a clause is cap, law:, ground:, then:, early: or for:`>;

/** Categories after the first of a `for:` clause. Own ones are ids here, so their existence is left to the engine. */
type ReadCategories<Rest extends string> = Rest extends `, ${infer Left}`
  ? Left extends `${infer Category} ${infer After}`
    ? Category extends Mark | `${string}:${string}`
      ? Wrong<`a category is missing ${Place<Left>}`>
      : ReadCategories<After>
    : Wrong<'a category is missing at the end'>
  : Rest;

type ReadClause<Word extends string, Left extends string> = Word extends ClosedClause
  ? Left
  : Word extends HasMark
    ? NoClause<Word>
    : Word extends 'law:' | 'for:'
      ? Wrong<`'${Word}' names nothing`>
      : Word extends `law:${string}`
        ? Left
        : Word extends `for:${string}`
          ? ReadCategories<Left>
          : Word extends 'cap'
            ? ReadDuration<Left>
            : NoClause<Word>;

type NameOf<Word extends string> = Word extends `${infer Name}:${string}` ? Name : Word;
type NoCategories = Wrong<'each of several rules names its categories with for:'>;

/** `''` when nothing is left, else what is wrong. `Seen` are the names of this rule's clauses so far. */
type ReadClauses<Rest, Several extends boolean, Seen extends string = never> = Rest extends ''
  ? Several extends true
    ? 'for' extends Seen
      ? ''
      : NoCategories
    : ''
  : Rest extends `${infer Word} ${infer Left}`
    ? Word extends ';'
      ? 'for' extends Seen
        ? ReadClauses<ReadTerm<Left>, true>
        : NoCategories
      : NameOf<Word> extends Exclude<Seen, 'law'>
        ? Wrong<`'${Word}' says a second time what was said`>
        : ReadClauses<ReadClause<Word, Left>, Several, Seen | NameOf<Word>>
    : Rest;

type Read<S extends string> = S extends 'none ' ? '' : ReadClauses<ReadTerm<S>, false>;

/** Fits what requires no property: a record by `string` or a pattern, not one by a literal. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/consistent-type-definitions -- an interface would not do: it has no implicit index signature
type NoProperties = {};

/**
 * The retention expression itself when it follows the grammar (docs/retention.md), else a text that says what is wrong:
 * a value of type `S` is then not assignable. A string that is no literal passes, and is left to the engine.
 */
export type CheckRetention<S extends string> = string extends S
  ? S
  : S extends UsualDuration
    ? S
    : ReadClauses<ReadTerm<`${S} `>, false> extends ''
      ? S
      : // Only now the dearer way: written with other spaces, wrong, or no literal.
        Read<Words<S>> extends Wrong<infer Message>
        ? NoProperties extends { readonly [Key in S]: 1 }
          ? S
          : `Retention: ${Message}`
        : S;
