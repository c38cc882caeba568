import type { HttpClientDefinition } from '../http-clients.js';

import { at } from './parts.js';

const axiosConfig = ['params'] as const;

/** Calls of axios and of what wraps it: data first, then the configuration. */
const axiosCalls = [
  {
    callee: ['delete', 'get', 'head', 'options'],
    url: at(0),
    body: at(1, 'data'),
    headers: at(1, 'headers'),
    params: at(1, ...axiosConfig),
  },
  {
    callee: ['patch', 'patchForm', 'post', 'postForm', 'put', 'putForm', 'query'],
    url: at(0),
    body: at(1),
    headers: at(2, 'headers'),
    params: at(2, ...axiosConfig),
  },
  {
    callee: ['getUri', 'request'],
    url: at(0, 'url', 'baseURL'),
    body: at(0, 'data'),
    headers: at(0, 'headers'),
    params: at(0, ...axiosConfig),
  },
] as const;

const kyMethods = ['delete', 'get', 'head', 'patch', 'post', 'put'] as const;

/**
 * Verified: axios 1, @nestjs/axios 12, got 11, ky 1, @types/superagent 8, needle 3, wretch 2, @angular/common 21,
 * @types/jquery 4.
 */
export const requestLibraries: readonly HttpClientDefinition[] = [
  {
    id: 'axios',
    packages: ['axios', 'axios-retry', '@nestjs/axios', 'redaxios', 'nestjs-http-promise'],
    calls: [
      ...axiosCalls,
      {
        callee: ['^default', '^axios', 'create.()', 'AxiosInstance.()', 'Axios.()', 'AxiosStatic.()'],
        url: [...at(0, 'url', 'baseURL'), ...at(0)],
        body: [...at(0, 'data'), ...at(1, 'data')],
        headers: [...at(0, 'headers'), ...at(1, 'headers')],
        params: [...at(0, 'params'), ...at(1, 'params')],
      },
      { callee: ['create', 'Axios', 'HttpModule.register'], base: at(0, 'baseURL') },
      // Headers have `get` and `delete` too.
      { callee: ['AxiosHeaders.().*', 'headers.get', 'headers.delete', 'interceptors.*.*'] },
    ],
  },
  {
    id: 'got',
    packages: ['got', 'got-cjs', 'got-scraping'],
    calls: [
      {
        callee: ['^default', '^got', 'extend.()', ...kyMethods, 'stream', 'paginate'],
        url: [...at(0, 'url'), ...at(0)],
        body: [...at(0, 'body', 'form', 'json'), ...at(1, 'body', 'form', 'json')],
        headers: [...at(0, 'headers'), ...at(1, 'headers')],
        params: [...at(0, 'searchParams'), ...at(1, 'searchParams')],
      },
      { callee: 'extend', base: at(0, 'prefixUrl') },
      { callee: 'headers.*' },
    ],
  },
  {
    id: 'ky',
    packages: ['ky', 'ky-universal'],
    calls: [
      {
        callee: ['^default', '^ky', 'create.()', 'extend.()', ...kyMethods],
        url: at(0),
        body: at(1, 'body', 'json'),
        headers: at(1, 'headers'),
        params: at(1, 'searchParams'),
      },
      { callee: ['create', 'extend'], base: at(0, 'prefixUrl') },
      { callee: 'headers.*' },
    ],
  },
  {
    id: 'superagent',
    packages: ['superagent', 'supertest'],
    calls: [
      { callee: ['del', 'delete', 'get', 'head', 'options', 'patch', 'post', 'put'], url: at(0), body: at(1) },
      { callee: ['attach', 'field', 'send'], body: [...at(0), ...at(1)] },
      { callee: 'query', params: at(0) },
      { callee: 'set', headers: [...at(0), ...at(1)] },
    ],
  },
  {
    id: 'needle',
    packages: ['needle'],
    calls: [
      { callee: ['get', 'head'], url: at(0), headers: at(1, 'headers') },
      { callee: ['delete', 'patch', 'post', 'put'], url: at(0), body: at(1), headers: at(2, 'headers') },
      { callee: ['^default', '^needle', 'request'], url: at(1), body: at(2), headers: at(3, 'headers') },
    ],
  },
  {
    id: 'wretch',
    packages: ['wretch'],
    calls: [
      { callee: ['^default', '^wretch', 'url'], base: at(0), url: at(0) },
      { callee: ['delete', 'get', 'head', 'opts'], url: at(0) },
      { callee: ['patch', 'post', 'put'], url: at(1), body: at(0) },
      { callee: ['body', 'formData', 'formUrl', 'json'], body: at(0) },
      { callee: 'query', params: at(0) },
      { callee: 'headers', headers: at(0) },
      // Of a response, `json` and its like read.
      { callee: [...kyMethods, 'fetch', 'res'].flatMap((name) => [`${name}.().json`, `${name}.().formData`]) },
    ],
  },
  {
    id: 'angular-http',
    packages: ['@angular/common'],
    calls: [
      {
        callee: ['delete', 'get', 'head', 'jsonp', 'options'].map((name) => `HttpClient.().${name}`),
        url: at(0),
        body: at(1, 'body'),
        headers: at(1, 'headers'),
        params: at(1, 'params'),
      },
      {
        callee: ['patch', 'post', 'put'].map((name) => `HttpClient.().${name}`),
        url: at(0),
        body: at(1),
        headers: at(2, 'headers'),
        params: at(2, 'params'),
      },
      {
        callee: 'HttpClient.().request',
        url: at(1),
        body: at(2, 'body'),
        headers: at(2, 'headers'),
        params: at(2, 'params'),
      },
    ],
  },
  {
    id: 'jquery',
    packages: ['jquery'],
    globals: ['$', 'jQuery'],
    calls: [
      {
        callee: ['default.ajax', '$.ajax', 'jQuery.ajax', 'JQueryStatic.().ajax'],
        url: [...at(0, 'url'), ...at(0)],
        body: [...at(0, 'data'), ...at(1, 'data')],
        headers: [...at(0, 'headers'), ...at(1, 'headers')],
      },
      {
        callee: ['$.post', 'jQuery.post', 'default.post', 'JQueryStatic.().post'],
        url: at(0),
        body: at(1),
      },
      {
        callee: ['get', 'getJSON'].flatMap((name) => [`$.${name}`, `jQuery.${name}`, `default.${name}`]),
        url: at(0),
        params: at(1),
      },
    ],
  },
  {
    id: 'request',
    packages: ['request', 'request-promise', 'request-promise-native', 'postman-request'],
    calls: [
      {
        callee: ['^default', '^request', 'del', 'delete', 'get', 'head', 'patch', 'post', 'put'],
        url: [...at(0, 'url', 'uri'), ...at(0)],
        body: [...at(0, 'body', 'form', 'formData', 'json'), ...at(1, 'body', 'form', 'formData', 'json')],
        headers: [...at(0, 'headers'), ...at(1, 'headers')],
        params: [...at(0, 'qs'), ...at(1, 'qs')],
      },
      { callee: ['patch.().form', 'post.().form', 'put.().form'], body: at(0) },
      { callee: 'defaults', base: at(0, 'baseUrl') },
    ],
  },
  {
    id: 'nodemailer',
    packages: ['nodemailer', 'emailjs'],
    calls: [
      { callee: 'createTransport', base: [...at(0, 'host', 'url'), ...at(0)] },
      { callee: 'sendMail', body: at(0) },
    ],
  },
  {
    id: 'graphql-request',
    packages: ['graphql-request'],
    calls: [
      { callee: '^request', url: at(0), body: at(2) },
      { callee: 'GraphQLClient', base: at(0), headers: at(1, 'headers') },
      { callee: ['GraphQLClient.().request', 'GraphQLClient.().rawRequest'], body: at(1) },
    ],
  },
  {
    id: 'apollo-client',
    packages: ['@apollo/client', 'apollo-client', 'urql', '@urql/core', 'apollo-link-http'],
    calls: [
      { callee: ['ApolloClient', 'HttpLink', 'createHttpLink', 'BatchHttpLink'], base: at(0, 'uri') },
      { callee: ['Client', 'createClient'], base: at(0, 'url') },
      { callee: ['ApolloClient.().mutate', 'ApolloClient.().query'], body: at(0, 'variables') },
      {
        callee: ['Client.().mutation', 'Client.().query', 'createClient.().mutation', 'createClient.().query'],
        body: at(1),
      },
    ],
  },
];
