/** Where data enter: a form, a route, a screen (S03: notice at the point of collection). */
export interface CollectionPointDeclaration {
  /** Stable id, unique in a register. */
  readonly id: string;
  /** Ids of activities the data serve. */
  readonly collects: readonly string[];
  /** Whether the statement is shown or linked where data are given (Art. 13(1)). */
  readonly noticeShown?: boolean;
  /** Routes, forms and actions it stands for, as findings name them: `POST /customers`. Default: those of the file it is declared in. */
  readonly routes?: readonly string[];
}

/** A route or screen of the application through which a right is exercised (Art. 12(2)). */
export interface RightsRouteDeclaration {
  /** Stable id, unique in a register. */
  readonly id: string;
  /** The right (Art. 7(3), 15-21). */
  readonly right: 'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'objection' | 'withdraw';
  /** Path or URL a person can open. */
  readonly path?: string;
}
