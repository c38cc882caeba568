import type { SinkDefinition } from './sink.js';

/** Files that a program writes: what is in them nobody reviews. Verified: @types/node 24, @types/fs-extra 11. */
export const fileSinks: readonly SinkDefinition[] = [
  {
    id: 'node-files',
    kind: 'files',
    packages: ['fs', 'fs-extra', 'graceful-fs', 'memfs'],
    calls: [
      {
        callee: ['appendFile', 'appendFileSync', 'outputFile', 'outputFileSync', 'writeFile', 'writeFileSync'],
        arguments: [1],
      },
      { callee: ['outputJSON', 'outputJSONSync', 'outputJson', 'outputJsonSync'], arguments: [1] },
      { callee: ['writeJSON', 'writeJSONSync', 'writeJson', 'writeJsonSync'], arguments: [1] },
      // A descriptor or a handle is written to.
      { callee: ['write', 'writeSync'], arguments: [1] },
      { callee: ['createWriteStream.().write', 'createWriteStream.().end', 'WriteStream.().write'], arguments: [0] },
      { callee: ['FileHandle.().appendFile', 'FileHandle.().write', 'FileHandle.().writeFile'], arguments: [0] },
      { callee: ['open.().appendFile', 'open.().write', 'open.().writeFile'], arguments: [0] },
    ],
  },
  {
    id: 'bun-deno-files',
    kind: 'files',
    globals: ['Bun', 'Deno'],
    calls: [
      {
        callee: ['Bun.write', 'Deno.writeFile', 'Deno.writeFileSync', 'Deno.writeTextFile', 'Deno.writeTextFileSync'],
        arguments: [1],
      },
    ],
  },
  {
    id: 'file-writers',
    kind: 'files',
    packages: ['write-file-atomic', 'jsonfile', 'write-json-file', 'fs-jetpack', 'expo-file-system', 'react-native-fs'],
    calls: [
      {
        callee: [
          '^default',
          'append',
          'appendFile',
          'write',
          'writeAsStringAsync',
          'writeFile',
          'writeFileSync',
          'writeJsonFile',
          'writeJsonFileSync',
        ],
        arguments: [1],
      },
    ],
  },
  {
    id: 'capacitor-files',
    kind: 'files',
    packages: ['@capacitor/filesystem'],
    calls: [{ callee: ['appendFile', 'writeFile'], arguments: [0], properties: ['data'] }],
  },
  {
    id: 'file-downloads',
    kind: 'files',
    packages: ['file-saver'],
    calls: [{ callee: ['saveAs', '^default'], arguments: [0] }],
  },
];
