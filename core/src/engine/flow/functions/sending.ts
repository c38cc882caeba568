import type { SyntaxNode } from '../../host/type-host.js';
import type { Demand } from '../demand.js';

/** What a message holds, at the place where it is sent. */
export interface Sending {
  readonly call: SyntaxNode;
  readonly argument: SyntaxNode;
  readonly demand: Demand;
  /** What the message says that it is: `welcome` of `mails.add('welcome', data)`. */
  readonly job?: string;
}
