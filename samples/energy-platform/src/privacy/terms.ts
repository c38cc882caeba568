import { category } from '@verklaar/annotations';

export const browserPlugins = category({
  id: 'device.plugins',
  parent: 'device.userAgent',
  labels: { nl: 'plug-ins', fr: 'plug-ins', en: 'plug-ins' },
});

/** Kind of device and what it can do: screen, memory, touch. */
export const deviceHardware = category({
  id: 'device.hardware',
  parent: 'device.userAgent',
  labels: {
    nl: 'soort en mogelijkheden van het toestel',
    fr: 'type et capacités de l’appareil',
    en: 'kind and capabilities of the device',
  },
});

export const viewingTime = category({
  id: 'usage.viewingTime',
  parent: 'usage.pages',
  labels: { nl: 'kijktijd', fr: 'durée de consultation', en: 'viewing time' },
});
