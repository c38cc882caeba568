import type { DocumentUri } from 'vscode-languageserver-protocol';

/** Argument of the command `verklaar.answerFix`: the client asks a person, and sends the answer. */
export interface FixQuestionToAsk {
  readonly uri: DocumentUri;
  /** Names the change; handed back as it is. */
  readonly fix: string;
  /** What the change does, as its title says. */
  readonly title: string;
  readonly prompt: string;
  /** What may be picked; absent: words are asked. Where `isOpen`, other words do as well. */
  readonly choices?: readonly FixChoice[];
  readonly isOpen?: boolean;
  /** Shown while nothing is typed. */
  readonly placeholder?: string;
}

export interface FixChoice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

export interface AnswerFixParams {
  readonly uri: DocumentUri;
  readonly fix: string;
  readonly answer: string;
}

/** What came of a change: the server has had it made, or says why not. */
export interface AnswerFixResult {
  readonly outcome: 'done' | 'refused';
  readonly message?: string;
}
