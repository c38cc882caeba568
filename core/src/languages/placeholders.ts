/**
 * Names of the arguments of an ICU message, read from its text by the type system: `'{a} and {n, plural, one {# x} other {# {b}}}'`
 * gives `'a' | 'n' | 'b'`. A text that is not a literal gives `string`.
 *
 * A message has two states, text and the options of a plural or select. In text, `{` opens an argument and `}` ends a branch,
 * which leads back to options; in options, `{` opens a branch and `}` ends the argument, which leads back to text.
 */
export type Placeholders<Text extends string> = string extends Text ? string : InText<Text>;

type InText<Text extends string, Found extends string = never> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? InOptions<`${Rest}{${After}`, Found>
    : InArgument<After, Found>
  : Text extends `${string}}${infer Rest}`
    ? InOptions<Rest, Found>
    : Found;

type InArgument<Text extends string, Found extends string> = Text extends `${infer Head}}${infer Tail}`
  ? Head extends `${infer Name},${infer Kind}`
    ? Kind extends `${string}{${string}`
      ? Text extends `${string},${infer Options}`
        ? InOptions<Options, Found | Trim<Name>>
        : never
      : InText<Tail, Found | Trim<Name>>
    : InText<Tail, Found | Trim<Head>>
  : Found;

type InOptions<Text extends string, Found extends string> = Text extends `${infer Before}}${infer After}`
  ? Before extends `${string}{${infer Branch}`
    ? InText<`${Branch}}${After}`, Found>
    : InText<After, Found>
  : Found;

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text;
