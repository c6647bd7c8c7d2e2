import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Route } from '@playwright/test';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Files that the build wrote for code and data that come after the first scripts, by the part's name: `coast-0`, `panels`. */
export function partsIn(folder: 'assets' | 'data'): readonly string[] {
  const names = readdirSync(join(dist, folder)).flatMap((file) => /^(.*)-[\w-]{8}\.js$/.exec(file)?.[1] ?? []);
  return names.filter((name) => folder === 'data' || !['index', 'embed', 'ahead', 'early'].includes(name)).sort();
}

const half = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
};

/** What may happen to a file on its way. */
export const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  truncated: half,
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>Not found</p>' }),
  unreachable: (route) => route.abort('connectionfailed'),
  'the site’s own page': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Welcome</p>' }),
  'a page called code': (route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: '<!doctype html><p>Log in to the network</p>' }),
  'a list called code': (route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: '[{"error": "quota"}]' }),
};
/** Another part's data in a part's place: code proves itself by what it exports. */
export const mistaken = (route: Route): Promise<void> =>
  route.fulfill({ status: 200, contentType: 'text/javascript', body: 'export const name = "other"; export default {};' });

export const slow = async (route: Route): Promise<void> => {
  await new Promise((later) => setTimeout(later, 3000));
  await route.continue().catch(() => undefined); // the page may be gone
};

/** Lets faults befall parts, one fault after the other; tells which parts were asked for since the last began. */
export async function strike(page: Page, folder: 'assets' | 'data', parts: readonly string[], first: (route: Route) => Promise<void>) {
  const struck = new Set<string>();
  const pattern = new RegExp(`/${folder}/(${parts.join('|')})-[\\w-]{8}\\.js`);
  let happen = first;
  await page.route(pattern, (route) => {
    struck.add(pattern.exec(route.request().url())?.[1] ?? '');
    return happen(route);
  });
  return {
    struck: () => [...struck].sort(),
    next(fault: (route: Route) => Promise<void>) {
      struck.clear();
      happen = fault;
    },
    heal: () => page.unroute(pattern),
  };
}
