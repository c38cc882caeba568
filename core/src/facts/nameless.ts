/** Marks the entries of a record that stand for parts without a readable name; no code can name a property so. */
export const namelessPrefix = '\0';
