/** The register as sheets, before it is written: plain data, the same for every format. */
export interface Workbook {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** What is said on every page as long as nobody has approved it. */
  readonly draft?: string;
  readonly sheets: readonly Worksheet[];
}

export type WorksheetId =
  'agreements' | 'controller' | 'findings' | 'lists' | 'organisation' | 'processor' | 'recipients' | 'retention';

export interface Worksheet {
  readonly id: WorksheetId;
  /** In the language of the workbook: at most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface SheetColumn {
  /** Stable name, for whoever reads the file by program. */
  readonly id: string;
  readonly header: string;
  /** Whether the law asks for it, a good register adds it, or the tool does. */
  readonly demand: 'mandatory' | 'recommended' | 'tool';
}

/** One cell. No cell is a formula, whatever it looks like. */
export type Cell =
  | {
      readonly kind: 'text';
      /** One value a line. */
      readonly lines: readonly string[];
      /** Something that should stand here is missing, and its lines say what. */
      readonly lacks?: true;
    }
  | {
      readonly kind: 'date';
      /** ISO 8601: `2026-03-01`. */
      readonly iso: string;
    };
