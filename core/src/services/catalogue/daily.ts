import type { ServiceDefinition } from '../service.js';

export const daily: ServiceDefinition = {
  id: 'daily',
  name: 'Daily',
  kind: 'video',
  recognition: {
    packages: ['@daily-co/daily-js', '@daily-co/daily-react', '@daily-co/react-native-daily-js'],
    globals: ['DailyIframe'],
    hosts: ['*.daily.co'],
    environment: ['DAILY_API_KEY'],
  },
};
