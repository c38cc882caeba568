import type { Request, Response } from 'express';

import { advertising, advertisingNetwork, websiteStatistics } from '@verklaar-samples/hvac-domain';
import { terminalAccess } from '@verklaar/annotations';
import { randomUUID } from 'node:crypto';

const asked = {
  nl: 'met drie even grote knoppen: alles, kiezen of niets',
  en: 'with three buttons of the same size: all, choose or none',
  fr: 'avec trois boutons de même taille : tout, choisir ou rien',
  de: 'mit drei gleich großen Schaltflächen: alles, auswählen oder nichts',
};

export const consentCookie = terminalAccess({
  key: 'consent',
  kind: 'cookie',
  purpose: {
    nl: 'uw cookiekeuze onthouden',
    en: 'remembering your cookie choice',
    fr: 'retenir votre choix de cookies',
    de: 'Ihre Cookie-Auswahl zu merken',
  },
  duration: 'P180D',
  necessity: 'necessary',
  recipients: [],
});

export const visitorCookie = terminalAccess({
  key: 'visitor',
  kind: 'cookie',
  purpose: {
    nl: 'bezoeken tellen',
    en: 'counting visits',
    fr: 'compter les visites',
    de: 'Besuche zu zählen',
  },
  duration: 'session',
  necessity: 'none',
  consent: asked,
  recipients: [],
  activity: websiteStatistics,
  categories: ['device.cookieId', 'usage.pages'],
});

export const advertisingCookies = terminalAccess({
  key: '_gcl_*',
  kind: 'cookie',
  purpose: {
    nl: 'advertenties tonen en meten',
    en: 'showing and measuring advertisements',
    fr: 'montrer et mesurer des publicités',
    de: 'Werbung zu zeigen und zu messen',
  },
  duration: 'P90D',
  necessity: 'none',
  consent: asked,
  recipients: [advertisingNetwork],
  activity: advertising,
  categories: ['device.cookieId', 'usage.pages'],
});

/** What a visitor chose; nothing before that. */
export interface Choice {
  readonly asked: boolean;
  readonly consent: { readonly statistics: boolean; readonly advertising: boolean };
}

const halfYear = 180 * 24 * 60 * 60 * 1000;

function cookieOf(request: Request, key: string): string | undefined {
  return new RegExp(`(?:^|;\\s*)${key}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1];
}

export function readChoice(request: Request): Choice {
  const value = cookieOf(request, consentCookie.key);
  const parts = value?.split('.') ?? [];
  return {
    asked: value !== undefined,
    consent: { statistics: parts.includes('statistics'), advertising: parts.includes('advertising') },
  };
}

/** Keeps the choice with its date, which proves it. */
export function writeChoice(response: Response, consent: Choice['consent'], now: Date): void {
  const parts = [
    now.toISOString().slice(0, 10),
    ...(consent.statistics ? ['statistics'] : []),
    ...(consent.advertising ? ['advertising'] : []),
  ];
  response.cookie(consentCookie.key, parts.join('.'), { sameSite: 'lax', maxAge: halfYear });
  if (!consent.statistics) response.clearCookie(visitorCookie.key);
}

/** A random number for one visit; only called for visitors who agreed. */
export function visitorOf(request: Request, response: Response): string {
  const visitor = cookieOf(request, visitorCookie.key) ?? randomUUID();
  response.cookie(visitorCookie.key, visitor, { sameSite: 'lax' });
  return visitor;
}
