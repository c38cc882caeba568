import type { FromPreview, PreviewChoice } from '../protocol/preview.js';

/** What the editor gives a page that it shows. */
interface VsCode {
  postMessage(message: FromPreview): void;
  getState(): unknown;
  setState(state: PreviewChoice): void;
}

declare global {
  /** Can be called once. */
  function acquireVsCodeApi(): VsCode;
}
