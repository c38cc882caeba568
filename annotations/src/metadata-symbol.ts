// Typed by hand: whether `Symbol.metadata` is known depends on the `lib` of whoever compiles this.
const symbols = Symbol as unknown as { metadata?: symbol };
// Compilers give a class its metadata only when the symbol exists before the class is defined.
symbols.metadata ??= Symbol.for('Symbol.metadata');

/** The well-known symbol under which a class holds its decorator metadata (TC39 proposal "decorator metadata"). */
export const metadataSymbol: symbol = symbols.metadata;
