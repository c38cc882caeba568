import type { PhrasingContent } from 'mdast';

import { IntlMessageFormat } from 'intl-messageformat';

import type { Placeholders } from './placeholders.js';

/** Texts by key; a key says the place: `statement.retention.heading`. Texts are ICU messages with named arguments. */
export type Messages = Readonly<Record<string, string>>;

/** What a text may be filled with: words, a count, or content of a document that keeps its own form. */
export type RichValue = PhrasingContent | number | string | readonly PhrasingContent[];

/** The arguments that a text asks for, each of them. */
export type MessageValues<Text extends string, Value> = { readonly [Name in Placeholders<Text>]: Value };

/** Values as a rest argument, so that a text without arguments takes none. */
export type MessageArguments<Text extends string, Value> = [Placeholders<Text>] extends [never]
  ? []
  : [values: MessageValues<Text, Value>];

/** A translation is complete and asks for no argument that the source does not give. */
export type Translated<Source extends Messages, Target extends Messages> = {
  readonly [Key in keyof Source]: Key extends keyof Target
    ? Placeholders<Target[Key]> extends Placeholders<Source[Key]>
      ? Target[Key]
      : { readonly unknownPlaceholder: Exclude<Placeholders<Target[Key]>, Placeholders<Source[Key]>> }
    : string;
};

/** Each text of a region asks only for arguments that the source gives. */
type KnownArguments<Source extends Messages, Target> = {
  readonly [Key in keyof Source & keyof Target]: Target[Key] extends string
    ? Placeholders<Target[Key]> extends Placeholders<Source[Key]>
      ? Target[Key]
      : never
    : never;
};

/** Declares the source texts, keeping each as a literal so that its arguments are known to the type system. */
export function defineMessages<const M extends Messages>(messages: M): M {
  return messages;
}

/** No other keys than those of the source. */
type NoOther<Source extends Messages, Target> = { readonly [Key in Exclude<keyof Target, keyof Source>]: never };

/**
 * Declares the texts of one language and form against the source: a missing key, an unknown key or an unknown argument does
 * not compile.
 */
export const defineLanguage: <Source extends Messages>(
  source: Source,
) => <const Target extends { readonly [Key in keyof Source]: string }>(
  messages: NoOther<Source, Target> & Target & Translated<Source, Target>,
) => { readonly [Key in keyof Source]: string } = () => (messages) => messages;

/** Declares what a region says otherwise than its language (nl-BE over nl), with the same checks. */
export const defineRegion: <Source extends Messages>(
  source: Source,
) => <const Target extends { readonly [Key in keyof Source]?: string }>(
  messages: KnownArguments<Source, Target> & NoOther<Source, Target> & Target,
) => { readonly [Key in keyof Source]?: string } = () => (messages) => messages;

/** Fills a text; a value that is document content stays so, in its place. */
export function formatRich(message: IntlMessageFormat, values: Readonly<Record<string, RichValue>>): PhrasingContent[] {
  return message
    .formatToParts<PhrasingContent | readonly PhrasingContent[]>(values)
    .flatMap((part): readonly PhrasingContent[] => {
      if (typeof part.value === 'string') return [{ type: 'text', value: part.value }];
      return 'type' in part.value ? [part.value] : part.value;
    });
}

/** Fills a text with words and numbers only. */
export function formatPlain(message: IntlMessageFormat, values: Readonly<Record<string, number | string>>): string {
  return message
    .formatToParts<string>(values)
    .map((part) => part.value)
    .join('');
}

/** Parses a text for a locale. `<` is a character like any other: markup comes from values, never from texts. */
export function parseMessage(text: string, locale: string): IntlMessageFormat {
  return new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
}
