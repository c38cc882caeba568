/**
 * An answer of the compiler, or the other one where its checker calls itself until the stack is full: it recurses without a
 * bound through functions whose types follow from each other, and it is asked from deep in the engine.
 */
export function withinStack<Answer>(ask: () => Answer, otherwise: Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return otherwise;
    throw error;
  }
}
