/** @jsxRuntime automatic */
/** @jsxImportSource react */
import type { ReactElement } from 'react';

/** The script of the advertising network: on the page only when a number is given, which consent decides. */
export function AdvertisingTag({ tagNumber }: { readonly tagNumber: string | undefined }): ReactElement | null {
  if (tagNumber === undefined) return null;
  return <script async src={`https://www.googletagmanager.com/gtag/js?id=${tagNumber}`} />;
}
