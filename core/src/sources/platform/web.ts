import type { SourceDefinition } from '../source.js';

import { headersReadBy } from '../request-headers.js';

/** Requests, headers and forms of the Fetch and XMLHttpRequest standards, in browsers and on servers. */
export const webRequests: SourceDefinition = {
  id: 'web-requests',
  globals: ['FormData', 'Headers', 'Request', 'URLSearchParams'],
  values: [
    ...headersReadBy(['Request.().headers.get.()', 'Headers.().get.()']),
    {
      value: [
        'FormData.()',
        'FormData.().get.()',
        'FormData.().getAll.()',
        'FormData.().entries.()',
        'Request.().formData.()',
        'Request.().json.()',
        'URLSearchParams.().get.()',
        'URLSearchParams.().getAll.()',
      ],
      submitted: true,
    },
  ],
};

/** What a browser tells about its user: place, software, where they come from. */
export const browser: SourceDefinition = {
  id: 'browser',
  globals: ['GeolocationCoordinates', 'GeolocationPosition', 'document', 'navigator'],
  values: [
    {
      value: [
        'navigator.geolocation.getCurrentPosition.#0',
        'navigator.geolocation.watchPosition.#0',
        'getCurrentPosition.#0.coords',
        'getCurrentPosition.#0.coords.latitude',
        'getCurrentPosition.#0.coords.longitude',
        'watchPosition.#0.coords',
        'watchPosition.#0.coords.latitude',
        'watchPosition.#0.coords.longitude',
        'GeolocationPosition.()',
        'GeolocationPosition.().coords',
        'GeolocationPosition.().coords.latitude',
        'GeolocationPosition.().coords.longitude',
        'GeolocationCoordinates.()',
        'GeolocationCoordinates.().latitude',
        'GeolocationCoordinates.().longitude',
      ],
      category: 'location.precise',
    },
    { value: ['navigator.userAgent', 'navigator.appVersion', 'navigator.userAgentData'], category: 'device.userAgent' },
    { value: 'document.cookie', category: 'device.cookieId' },
    { value: 'document.referrer', category: 'usage.pages' },
    { value: 'navigator.contacts.select.()', category: 'contact.phone' },
    { value: 'navigator.credentials.get.()', category: 'account.token' },
  ],
};

/** Places that apps ask the device for: expo-location 15 to 19, Capacitor 3 to 7, React Native. */
export const appLocation: SourceDefinition = {
  id: 'app-location',
  packages: [
    'expo-location',
    '@capacitor/geolocation',
    '@react-native-community/geolocation',
    'react-native-geolocation-service',
  ],
  values: [
    {
      value: [
        'getCurrentPositionAsync.()',
        'getLastKnownPositionAsync.()',
        'watchPositionAsync.#0',
        'getCurrentPosition.()',
        'getCurrentPosition.().coords',
        'getCurrentPosition.#0',
        'getCurrentPosition.#0.coords',
        'watchPosition.#0',
        'getCurrentPositionAsync.().coords',
        'getCurrentPositionAsync.().coords.latitude',
        'getCurrentPositionAsync.().coords.longitude',
        'getCurrentPosition.().coords.latitude',
        'getCurrentPosition.().coords.longitude',
      ],
      category: 'location.precise',
    },
    { value: ['reverseGeocodeAsync.()'], category: 'contact.address' },
  ],
};
