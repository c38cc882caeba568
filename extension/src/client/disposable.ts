/** What somebody must let go of. The editor's own class of that name is for what it makes itself. */
export interface Disposable {
  dispose(): void;
}
