export { analyseLibrary, type LibraryAnalysis } from './analyse-library.js';
export { type Analysis, type AnalyseOptions, analyseProject } from './analyse-project.js';
export { ConfigError } from './config-error.js';
export type { Overlay } from './file-system.js';
export { type DocumentsFolder, findDocumentsFolder } from './documents-folder.js';
export { type OpenedProject, openProject, type ProjectOptions } from './open-project.js';
export { ProjectError } from './project-error.js';
export { configFileNames } from './read-config.js';
