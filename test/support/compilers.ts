import { ts as tsMorph } from 'ts-morph';
import typescript60 from 'typescript';
import typescript54 from 'typescript-5.4';
import typescript59 from 'typescript-5.9';

/** The compilers the engine must read alike. The others have the shape of 6.0 where the host reads them. */
export const compilers: readonly (readonly [string, typeof typescript60])[] = [
  ['TypeScript 5.4', typescript54 as unknown as typeof typescript60],
  ['TypeScript 5.9', typescript59 as unknown as typeof typescript60],
  ['TypeScript 6.0', typescript60],
  ["ts-morph's TypeScript", tsMorph as unknown as typeof typescript60],
];
