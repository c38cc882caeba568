import type { Fact, Finding } from '@verklaar/core';
import type { FileAnalysis, FileReading } from '@verklaar/core/project';

/** The finding that a file could not be parsed. */
export const syntaxErrorId = 'AN14';

/** A file whose text is other than when the project was last read as a whole. */
export interface TrackedFile {
  /** Absolute, POSIX. */
  readonly file: string;
  /** As facts name it. */
  readonly path: string;
  /** As it is now; undefined: it is gone. */
  readonly text: string | undefined;
  /** As the last whole analysis read it; undefined: it was not there. */
  readonly base: string | undefined;
  /** The base cannot be read whole either: what is typed since is no worse. */
  readonly wasBroken?: true;
  /** The last text that was whole, and what syntax tells of it; absent: the base was the last. */
  readonly whole?: { readonly text: string; readonly reading: FileReading };
  /** What types told of it since. */
  readonly typed?: { readonly text: string; readonly analysis: FileAnalysis };
  /** Facts of the base that syntax alone does not tell. */
  readonly typedFacts: readonly Fact[];
  /** What is wrong with the text as it is now: what is told of the file is about the last whole one. */
  readonly broken?: readonly Finding[];
}

/** The text that the worker should know: what is being typed and cannot be read yet is none of its concern, if there is a better. */
export function readableText({ base, broken, text, wasBroken, whole }: TrackedFile): string | undefined {
  if (broken === undefined) return text;
  return whole?.text ?? (wasBroken === true ? text : (base ?? text));
}
