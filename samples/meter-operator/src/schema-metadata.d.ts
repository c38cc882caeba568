import type { SchemaMetadata } from '@verklaar/annotations';

declare module 'zod' {
  // The name is Zod's.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalMeta extends SchemaMetadata {}
}
