import type { SinkDefinition } from '../sink.js';

/** Verified: idb 8, idb-keyval 6, localforage 1, dexie 4, store2 2, @capacitor/preferences 8, react-native-mmkv 4. */
export const storeSinks: readonly SinkDefinition[] = [
  {
    id: 'web-storage',
    kind: 'browserStorage',
    globals: ['localStorage', 'sessionStorage', 'Storage'],
    calls: [
      { callee: 'setItem' },
      { callee: ['^localStorage.*', '^sessionStorage.*', 'Storage.().*'], assigned: true },
    ],
  },
  {
    id: 'indexed-db',
    kind: 'browserStorage',
    globals: ['indexedDB', 'IDBObjectStore', 'IDBDatabase'],
    calls: [{ callee: ['IDBObjectStore.().add', 'IDBObjectStore.().put', 'objectStore.().add', 'objectStore.().put'] }],
  },
  {
    id: 'idb',
    kind: 'browserStorage',
    packages: ['idb'],
    // `db.put('store', value)`, `store.put(value)`
    calls: [{ callee: ['add', 'put'] }],
  },
  {
    id: 'idb-keyval',
    kind: 'browserStorage',
    packages: ['idb-keyval'],
    calls: [{ callee: ['set', 'setMany'] }, { callee: 'update', arguments: [1], returned: true }],
  },
  {
    id: 'dexie',
    kind: 'browserStorage',
    packages: ['dexie'],
    calls: [
      { callee: ['add', 'bulkAdd', 'bulkPut', 'modify', 'put'], arguments: [0] },
      { callee: ['bulkUpdate', 'update', 'upsert'] },
    ],
  },
  {
    id: 'storage-wrappers',
    kind: 'browserStorage',
    packages: ['localforage', 'store2', 'store', 'lscache', 'react-secure-storage', 'secure-ls'],
    calls: [{ callee: ['set', 'setAll', 'setItem'] }],
  },
  {
    id: 'storage-hooks',
    kind: 'browserStorage',
    packages: ['@vueuse/core', 'usehooks-ts', 'use-local-storage-state', '@uidotdev/usehooks', 'react-use'],
    calls: [
      { callee: ['useLocalStorage', 'useSessionStorage', 'useStorage'], arguments: [1] },
      { callee: ['useLocalStorage.().1', 'useSessionStorage.().1'], arguments: [0] },
      { callee: ['useLocalStorage.().value', 'useSessionStorage.().value', 'useStorage.().value'], assigned: true },
    ],
  },
  {
    id: 'pouchdb',
    kind: 'browserStorage',
    packages: ['pouchdb', 'pouchdb-browser'],
    calls: [{ callee: ['bulkDocs', 'post', 'put'], arguments: [0] }],
  },
  {
    id: 'app-storage',
    kind: 'browserStorage',
    packages: [
      '@react-native-async-storage/async-storage',
      '@react-native-community/async-storage',
      '@capacitor/preferences',
      '@capacitor/storage',
      'react-native-mmkv',
      '@ionic/storage',
    ],
    calls: [{ callee: ['mergeItem', 'multiMerge', 'multiSet', 'set', 'setItem', 'setMany'] }],
  },
  {
    id: 'extension-storage',
    kind: 'browserStorage',
    globals: ['chrome', 'browser'],
    packages: ['webextension-polyfill', 'wxt'],
    calls: [{ callee: ['storage.local.set', 'storage.session.set', 'storage.sync.set'], arguments: [0] }],
  },
];
