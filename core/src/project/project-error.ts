/** What keeps a project from being opened, for those who say it in other words. */
export interface ProjectObstacle {
  readonly kind: 'noConfig' | 'noSource' | 'noTsconfig' | 'severalConfigs' | 'unusableTsconfig';
  /** Names of the files it is about, relative to the project, joined by commas. */
  readonly files: string;
  /** What the compiler says of them, in English. */
  readonly reason?: string;
}

/** The project cannot be opened as it stands. One line for people, and what to do about it. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';
  readonly obstacle: ProjectObstacle | undefined;
  constructor(
    message: string,
    readonly remedy: string,
    { obstacle, ...options }: ErrorOptions & { readonly obstacle?: ProjectObstacle } = {},
  ) {
    super(message, options);
    this.obstacle = obstacle;
  }
}
