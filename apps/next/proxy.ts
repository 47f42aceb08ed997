import { type NextRequest, NextResponse } from 'next/server';
import { localeFor } from './app/locales';

/** Chooses the shopper's language for the layout and the page: a layout does not see the address. */
export function proxy(request: NextRequest): NextResponse {
  const asked = request.nextUrl.searchParams.get('locale');
  const headers = new Headers(request.headers);
  headers.set('x-locale', localeFor(asked, request.headers.get('accept-language')));
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: '/' };
