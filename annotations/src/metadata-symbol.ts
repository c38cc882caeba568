const symbols: { metadata?: symbol } = Symbol;
// Compilers write a class's metadata only when the symbol exists before the class is defined.
symbols.metadata ??= Symbol.for('Symbol.metadata');

/** The well-known symbol under which a class holds its decorator metadata (TC39 proposal "decorator metadata"). */
export const metadataSymbol: symbol = symbols.metadata;
