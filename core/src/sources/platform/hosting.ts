import type { SourceDefinition } from '../source.js';

import { headersReadBy } from '../request-headers.js';

/** Events of AWS Lambda (@types/aws-lambda 8). */
export const awsLambda: SourceDefinition = {
  id: 'aws-lambda',
  packages: ['aws-lambda'],
  values: [
    {
      value: [
        'requestContext.identity.sourceIp',
        'requestContext.http.sourceIp',
        'identity.sourceIp',
        'serverContext.sourceIp',
      ],
      category: 'device.ip',
    },
    { value: ['requestContext.identity.userAgent', 'requestContext.http.userAgent'], category: 'device.userAgent' },
    ...headersReadBy([
      'APIGatewayProxyEvent.().headers',
      'APIGatewayProxyEventV2.().headers',
      'APIGatewayEvent.().headers',
      'APIGatewayProxyWithCognitoAuthorizerEvent.().headers',
      'LambdaFunctionURLEvent.().headers',
      'ALBEvent.().headers',
      '#0.headers',
    ]),
    {
      value: [
        'requestContext.authorizer.claims',
        'requestContext.authorizer.jwt.claims',
        'request.userAttributes',
        'identity.claims',
      ],
    },
    {
      value: [
        'authorizer.claims.email',
        'authorizer.jwt.claims.email',
        'request.userAttributes.email',
        'identity.claims.email',
      ],
      category: 'contact.email',
    },
    { value: ['request.userAttributes.phone_number'], category: 'contact.phone' },
    {
      value: [
        'authorizer.claims.sub',
        'authorizer.jwt.claims.sub',
        'request.userAttributes.sub',
        'identity.claims.sub',
      ],
      category: 'account.username',
      bareId: true,
    },
    {
      value: [
        'APIGatewayProxyEvent.().queryStringParameters',
        'APIGatewayProxyEvent.().pathParameters',
        'APIGatewayProxyEvent.().body',
        'APIGatewayProxyEventV2.().queryStringParameters',
        'APIGatewayProxyEventV2.().pathParameters',
        'APIGatewayProxyEventV2.().body',
        'LambdaFunctionURLEvent.().body',
      ],
      submitted: true,
    },
    { value: ['APIGatewayProxyEventV2.().cookies', 'LambdaFunctionURLEvent.().cookies'], category: 'device.cookieId' },
  ],
};

/** Cloudflare Workers (@cloudflare/workers-types 4 and 5): what the edge found out from the address, and whose mail comes in. */
export const cloudflare: SourceDefinition = {
  id: 'cloudflare-workers',
  packages: ['@cloudflare/workers-types'],
  globals: ['CfProperties', 'EmailMessage', 'ForwardableEmailMessage', 'IncomingRequestCfProperties'],
  values: [
    ...headersReadBy(['Request.().headers.get.()', 'fetch.#0.headers.get.()']),
    {
      value: ['city', 'postalCode', 'latitude', 'longitude'].flatMap((part) => [
        `cf.${part}`,
        `IncomingRequestCfProperties.().${part}`,
      ]),
      category: 'location.approximate',
    },
    {
      value: ['ForwardableEmailMessage.()', 'EmailMessage.()', 'email.#0'].flatMap((mail) => [
        `${mail}.from`,
        `${mail}.to`,
      ]),
      category: 'contact.email',
    },
    {
      value: ['ForwardableEmailMessage.().raw', 'EmailMessage.().raw', 'email.#0.raw'],
      category: 'comm.message',
    },
  ],
};

/** Vercel's functions (@vercel/functions 1 to 3, @vercel/edge 1). */
export const vercel: SourceDefinition = {
  id: 'vercel-functions',
  packages: ['@vercel/functions', '@vercel/edge', '@vercel/node'],
  values: [
    { value: 'ipAddress.()', category: 'device.ip' },
    {
      value: [
        'geolocation.()',
        'geolocation.().city',
        'geolocation.().latitude',
        'geolocation.().longitude',
        'geolocation.().postalCode',
      ],
      category: 'location.approximate',
    },
    ...headersReadBy(['VercelRequest.().headers']),
    { value: ['VercelRequest.().body', 'VercelRequest.().query'], submitted: true },
    { value: 'VercelRequest.().cookies', category: 'device.cookieId' },
  ],
};

/** Azure Functions (@azure/functions 4). */
export const azureFunctions: SourceDefinition = {
  id: 'azure-functions',
  packages: ['@azure/functions'],
  values: [
    ...headersReadBy(['HttpRequest.().headers.get.()']),
    { value: 'HttpRequest.().user' },
    {
      value: [
        'HttpRequest.().json.()',
        'HttpRequest.().formData.()',
        'HttpRequest.().query.get.()',
        'HttpRequest.().params',
      ],
      submitted: true,
    },
  ],
};
