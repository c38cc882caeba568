import type { CategoryId } from '../vocabulary/ids.js';
import type { OwnerId } from './facts.js';
import type { Extent } from './flow.js';
import type { Evidence, Span } from './location.js';

/** A field whose name tells personal data, among fields that people decided on or that are stored, and undecided itself. */
export interface UndecidedField {
  readonly owner: OwnerId;
  readonly name: string;
  /** What its name tells. */
  readonly category: CategoryId;
  readonly evidence: Evidence;
  /** Its name. */
  readonly at: Span;
  /** Offsets (UTF-16) of its name. */
  readonly extent: Extent;
}
