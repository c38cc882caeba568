/** The project cannot be opened as it stands. One line for people, and what to do about it. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';
  constructor(
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
