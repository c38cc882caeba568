/**
 * Code as people write it against an SDK's real types: what it does with `user`, in a function. By id of the service; the
 * first line imports a package of `test/sdks` that the service claims.
 */
export const sdkSnippets: Readonly<Record<string, readonly [imports: string, use: string]>> = {
  algolia: [
    `import { algoliasearch } from 'algoliasearch';`,
    `return algoliasearch('app', 'key').saveObject({ indexName: 'people', body: { email: user.email } });`,
  ],
  ably: [
    `import { Rest } from 'ably';`,
    `const client = new Rest('key'); return client.channels.get('news').publish('joined', { email: user.email });`,
  ],
  airtable: [
    `import Airtable from 'airtable';`,
    `const base = new Airtable({ apiKey: 'key' }).base('app'); return base('People').create({ email: user.email });`,
  ],
  amplitude: [
    `import { track } from '@amplitude/analytics-node';`,
    `track('joined', { email: user.email }, { user_id: 'id' });`,
  ],
  anthropic: [
    `import Anthropic from '@anthropic-ai/sdk';`,
    `return new Anthropic().messages.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: user.email }] });`,
  ],
  'application-insights': [
    `import * as insights from 'applicationinsights';`,
    `insights.defaultClient.trackEvent({ name: 'joined', properties: { email: user.email } });`,
  ],
  appwrite: [
    `import { Client, Users } from 'node-appwrite';`,
    `return new Users(new Client()).create('id', user.email);`,
  ],
  assemblyai: [
    `import { AssemblyAI } from 'assemblyai';`,
    `return new AssemblyAI({ apiKey: 'key' }).transcripts.transcribe({ audio: 'a', keyterms_prompt: [user.name] });`,
  ],
  'aws-cognito': [
    `import { AdminCreateUserCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';`,
    `const client = new CognitoIdentityProviderClient({});
  return client.send(new AdminCreateUserCommand({ UserPoolId: 'pool', Username: user.email }));`,
  ],
  'aws-dynamodb': [
    `import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';`,
    `return new DynamoDBClient({}).send(new PutItemCommand({ TableName: 't', Item: { email: { S: user.email } } }));`,
  ],
  'aws-s3': [
    `import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';`,
    `return new S3Client({}).send(new PutObjectCommand({ Bucket: 'b', Key: 'k', Body: JSON.stringify({ email: user.email }) }));`,
  ],
  'aws-ses': [
    `import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses';`,
    `const client = new SESClient({});
  const Message = { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } };
  return client.send(new SendEmailCommand({ Source: 's', Destination: { ToAddresses: [user.email] }, Message }));`,
  ],
  'aws-sns': [
    `import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';`,
    `return new SNSClient({}).send(new PublishCommand({ TopicArn: 't', Message: user.email }));`,
  ],
  'aws-sqs': [
    `import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';`,
    `return new SQSClient({}).send(new SendMessageCommand({ QueueUrl: 'q', MessageBody: JSON.stringify(user) }));`,
  ],
  bird: [`import { initClient } from 'messagebird';`, `initClient('key').contacts.create(user.phoneNumber, () => {});`],
  braintree: [
    `import { BraintreeGateway, Environment } from 'braintree';`,
    `const keys = { environment: Environment.Sandbox, merchantId: 'm', publicKey: 'p', privateKey: 'k' };
  return new BraintreeGateway(keys).customer.create({ email: user.email });`,
  ],
  bugsnag: [`import Bugsnag from '@bugsnag/js';`, `Bugsnag.setUser('id', user.email, user.name);`],
  chargebee: [
    `import Chargebee from 'chargebee';`,
    `return new Chargebee({ site: 's', apiKey: 'key' }).customer.create({ email: user.email });`,
  ],
  clerk: [
    `import { createClerkClient } from '@clerk/backend';`,
    `return createClerkClient({ secretKey: 'key' }).users.createUser({ emailAddress: [user.email] });`,
  ],
  cloudinary: [
    `import { v2 as cloudinary } from 'cloudinary';`,
    `return cloudinary.uploader.upload('photo.png', { context: { email: user.email } });`,
  ],
  configcat: [
    `import { getClient, PollingMode, User as ConfigCatUser } from 'configcat-node';`,
    `return getClient('key', PollingMode.AutoPoll).getValueAsync('flag', false, new ConfigCatUser('id', user.email));`,
  ],
  courier: [
    `import Courier from '@trycourier/courier';`,
    `return new Courier().send.message({ message: { to: { email: user.email }, template: 't' } });`,
  ],
  'customer-io': [
    `import { TrackClient } from 'customerio-node';`,
    `return new TrackClient('site', 'key').identify('id', { email: user.email });`,
  ],
  datadog: [
    `import { datadogRum } from '@datadog/browser-rum';`,
    `datadogRum.setUser({ id: 'id', email: user.email });`,
  ],
  deepl: [
    `import { Translator } from 'deepl-node';`,
    `return new Translator('key').translateText(user.name, null, 'nl');`,
  ],
  dropbox: [
    `import { Dropbox } from 'dropbox';`,
    `return new Dropbox({ accessToken: 't' }).filesUpload({ path: '/p', contents: JSON.stringify({ email: user.email }) });`,
  ],
  easypost: [
    `import EasyPost from '@easypost/api';`,
    `return new EasyPost('key').Address.create({ name: user.name, email: user.email });`,
  ],
  'expo-push': [
    `import { Expo } from 'expo-server-sdk';`,
    `return new Expo().sendPushNotificationsAsync([{ to: 'token', body: user.email }]);`,
  ],
  firebase: [
    `import { getFirestore } from 'firebase-admin/firestore';`,
    `return getFirestore().collection('people').add({ email: user.email });`,
  ],
  flagsmith: [
    `import { Flagsmith } from 'flagsmith-nodejs';`,
    `return new Flagsmith({ environmentKey: 'key' }).getIdentityFlags('id', { email: user.email });`,
  ],
  gemini: [
    `import { GoogleGenAI } from '@google/genai';`,
    `return new GoogleGenAI({ apiKey: 'key' }).models.generateContent({ model: 'm', contents: user.email });`,
  ],
  github: [
    `import { Octokit } from '@octokit/rest';`,
    `return new Octokit().rest.issues.create({ owner: 'o', repo: 'r', title: user.email });`,
  ],
  'google-maps': [
    `import { Client } from '@googlemaps/google-maps-services-js';`,
    `return new Client({}).geocode({ params: { address: user.address, key: 'key' } });`,
  ],
  groq: [
    `import Groq from 'groq-sdk';`,
    `return new Groq().chat.completions.create({ model: 'm', messages: [{ role: 'user', content: user.email }] });`,
  ],
  growthbook: [
    `import { GrowthBook } from '@growthbook/growthbook';`,
    `return new GrowthBook().setAttributes({ email: user.email });`,
  ],
  honeybadger: [`import Honeybadger from '@honeybadger-io/js';`, `Honeybadger.setContext({ user_email: user.email });`],
  'hugging-face': [
    `import { InferenceClient } from '@huggingface/inference';`,
    `return new InferenceClient('key').textGeneration({ model: 'm', inputs: user.email });`,
  ],
  imagekit: [
    `import ImageKit from 'imagekit';`,
    `const client = new ImageKit({ publicKey: 'p', privateKey: 'k', urlEndpoint: 'u' });
  return client.upload({ file: 'f', fileName: user.email });`,
  ],
  ipinfo: [
    `import { IPinfoWrapper } from 'node-ipinfo';`,
    `return new IPinfoWrapper('token').lookupIp(user.ipAddress);`,
  ],
  knock: [`import Knock from '@knocklabs/node';`, `return new Knock().users.update('id', { email: user.email });`],
  langsmith: [
    `import { Client } from 'langsmith';`,
    `return new Client().createRun({ name: 'n', run_type: 'chain', inputs: { email: user.email } });`,
  ],
  launchdarkly: [
    `import { init } from '@launchdarkly/node-server-sdk';`,
    `return init('key').variation('flag', { kind: 'user', key: 'k', email: user.email }, false);`,
  ],
  'lemon-squeezy': [
    `import { createCustomer } from '@lemonsqueezy/lemonsqueezy.js';`,
    `return createCustomer('1', { name: user.name, email: user.email });`,
  ],
  logrocket: [`import LogRocket from 'logrocket';`, `LogRocket.identify('id', { email: user.email });`],
  loops: [
    `import { LoopsClient } from 'loops';`,
    `return new LoopsClient('key').createContact({ email: user.email });`,
  ],
  mailgun: [
    `import Mailgun from 'mailgun.js';`,
    `const client = new Mailgun(FormData).client({ username: 'api', key: 'key' });
  return client.messages.create('mail.example', { to: user.email, from: 'shop@mail.example', subject: 's', text: 't' });`,
  ],
  mailjet: [
    `import { Client } from 'node-mailjet';`,
    `return new Client({ apiKey: 'k', apiSecret: 's' }).post('send').request({ Messages: [{ To: [{ Email: user.email }] }] });`,
  ],
  maxmind: [
    `import { WebServiceClient } from '@maxmind/geoip2-node';`,
    `return new WebServiceClient('1', 'key').city(user.ipAddress);`,
  ],
  'microsoft-graph': [
    `import { Client } from '@microsoft/microsoft-graph-client';`,
    `return Client.init({ authProvider: () => {} }).api('/me/sendMail').post({ to: user.email });`,
  ],
  mistral: [
    `import { Mistral } from '@mistralai/mistralai';`,
    `return new Mistral().chat.complete({ model: 'm', messages: [{ role: 'user', content: user.email }] });`,
  ],
  mixpanel: [`import Mixpanel from 'mixpanel';`, `Mixpanel.init('token').people.set('id', { $email: user.email });`],
  mollie: [
    `import createMollieClient from '@mollie/api-client';`,
    `return createMollieClient({ apiKey: 'key' }).customers.create({ name: user.name, email: user.email });`,
  ],
  mux: [
    `import Mux from '@mux/mux-node';`,
    `return new Mux().video.assets.create({ inputs: [{ url: 'u' }], passthrough: user.email });`,
  ],
  neon: [
    `import { neon } from '@neondatabase/serverless';`,
    'const sql = neon("postgres://h/db"); return sql.query("insert into people values ($1)", [user.email]);',
  ],
  newrelic: [`import newrelic from 'newrelic';`, `newrelic.addCustomAttribute('email', user.email);`],
  notion: [
    `import { Client } from '@notionhq/client';`,
    `return new Client().comments.create({ parent: { page_id: 'p' }, rich_text: [{ text: { content: user.email } }] });`,
  ],
  onesignal: [
    `import { Client } from 'onesignal-node';`,
    `return new Client('app', 'key').createNotification({ contents: { en: 't' }, include_email_tokens: [user.email] });`,
  ],
  onfido: [
    `import { DefaultApi, Configuration } from '@onfido/api';`,
    `return new DefaultApi(new Configuration()).createApplicant({ first_name: user.firstName, last_name: user.lastName });`,
  ],
  openai: [
    `import OpenAI from 'openai';`,
    `return new OpenAI().chat.completions.create({ model: 'm', messages: [{ role: 'user', content: user.email }] });`,
  ],
  perplexity: [
    `import Perplexity from '@perplexity-ai/perplexity_ai';`,
    `return new Perplexity().chat.completions.create({ model: 'sonar', messages: [{ role: 'user', content: user.email }] });`,
  ],
  plaid: [
    `import { Configuration, CountryCode, PlaidApi, Products } from 'plaid';`,
    `const client = new PlaidApi(new Configuration());
  const about = { client_name: 'n', language: 'nl', products: [Products.Auth], country_codes: [CountryCode.Nl] };
  return client.linkTokenCreate({ ...about, user: { client_user_id: 'id', email_address: user.email } });`,
  ],
  planetscale: [
    `import { connect } from '@planetscale/database';`,
    `return connect({ url: 'u' }).execute('insert into people values (?)', [user.email]);`,
  ],
  plausible: [
    `import Plausible from 'plausible-tracker';`,
    `Plausible().trackEvent('joined', { props: { email: user.email } });`,
  ],
  plivo: [
    `import { Client } from 'plivo';`,
    `return new Client('id', 'token').messages.create('src', user.phoneNumber, 'Hello');`,
  ],
  posthog: [
    `import { PostHog } from 'posthog-node';`,
    `new PostHog('key').capture({ distinctId: 'id', event: 'joined', properties: { email: user.email } });`,
  ],
  postmark: [
    `import { ServerClient } from 'postmark';`,
    `return new ServerClient('token').sendEmail({ From: 'shop@mail.example', To: user.email, Subject: 's', TextBody: 't' });`,
  ],
  pusher: [
    `import Pusher from 'pusher';`,
    `const client = new Pusher({ appId: 'a', key: 'k', secret: 's', cluster: 'eu' });
  return client.trigger('news', 'joined', { email: user.email });`,
  ],
  raygun: [
    `import raygun from 'raygun';`,
    `return new raygun.Client().init({ apiKey: 'key' }).send(new Error('failed'), { customData: { email: user.email } });`,
  ],
  razorpay: [
    `import Razorpay from 'razorpay';`,
    `const client = new Razorpay({ key_id: 'k', key_secret: 's' });
  return client.customers.create({ name: user.name, email: user.email });`,
  ],
  recurly: [
    `import { Client } from 'recurly';`,
    `return new Client('key').createAccount({ code: 'c', email: user.email });`,
  ],
  replicate: [
    `import Replicate from 'replicate';`,
    `return new Replicate().run('owner/model', { input: { prompt: user.email } });`,
  ],
  resend: [
    `import { Resend } from 'resend';`,
    `return new Resend('key').emails.send({ from: 'shop@mail.example', to: user.email, subject: 's', text: 't' });`,
  ],
  rollbar: [
    `import Rollbar from 'rollbar';`,
    `new Rollbar({ accessToken: 't' }).error('failed', { email: user.email });`,
  ],
  rudderstack: [
    `import RudderAnalytics from '@rudderstack/rudder-sdk-node';`,
    `new RudderAnalytics('key').track({ userId: 'id', event: 'joined', properties: { email: user.email } });`,
  ],
  segment: [
    `import { Analytics } from '@segment/analytics-node';`,
    `new Analytics({ writeKey: 'key' }).identify({ userId: 'id', traits: { email: user.email } });`,
  ],
  sendgrid: [
    `import sendgrid from '@sendgrid/mail';`,
    `return sendgrid.send({ to: user.email, from: 'shop@mail.example', subject: 's', text: 't' });`,
  ],
  sanity: [
    `import { createClient } from '@sanity/client';`,
    `return createClient({ projectId: 'p' }).create({ _type: 'person', email: user.email });`,
  ],
  sentry: [`import * as Sentry from '@sentry/node';`, `Sentry.setUser({ email: user.email });`],
  slack: [
    `import { WebClient } from '@slack/web-api';`,
    `return new WebClient('token').chat.postMessage({ channel: 'sales', text: user.email });`,
  ],
  statsig: [`import Statsig from 'statsig-node';`, `Statsig.logEvent({ userID: 'id', email: user.email }, 'joined');`],
  stream: [
    `import { StreamChat } from 'stream-chat';`,
    `return StreamChat.getInstance('key').upsertUser({ id: 'id', name: user.name });`,
  ],
  stripe: [`import Stripe from 'stripe';`, `return new Stripe('key').customers.create({ email: user.email });`],
  stytch: [
    `import { Client } from 'stytch';`,
    `return new Client({ project_id: 'p', secret: 's' }).magicLinks.email.loginOrCreate({ email: user.email });`,
  ],
  supabase: [
    `import { createClient } from '@supabase/supabase-js';`,
    `return createClient('url', 'key').from('people').insert({ email: user.email });`,
  ],
  telegram: [
    `import { Telegraf } from 'telegraf';`,
    `return new Telegraf('token').telegram.sendMessage(1, user.email);`,
  ],
  together: [
    `import Together from 'together-ai';`,
    `return new Together().chat.completions.create({ model: 'm', messages: [{ role: 'user', content: user.email }] });`,
  ],
  twilio: [
    `import twilio from 'twilio';`,
    `return twilio('sid', 'token').messages.create({ to: user.phoneNumber, from: '1', body: 'Hello' });`,
  ],
  upstash: [`import { Redis } from '@upstash/redis';`, `return Redis.fromEnv().set('last', user.email);`],
  vercel: [
    `import { put } from '@vercel/blob';`,
    `return put('people.json', JSON.stringify({ email: user.email }), { access: 'public' });`,
  ],
  workos: [
    `import { WorkOS } from '@workos-inc/node';`,
    `return new WorkOS('key').userManagement.createUser({ email: user.email });`,
  ],
};
