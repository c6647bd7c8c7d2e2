import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const headers = fileURLToPath(new URL('_headers', import.meta.url));

/** The policy that `_headers` sends with a page. */
export function policyOf(page: string, sent = readFileSync(headers, 'utf8')): string {
  const [, rules = ''] = sent.split(new RegExp(`^/${page.replaceAll('.', '\\.')}$`, 'm'));
  const policy = /^\s*Content-Security-Policy: (.+)/.exec(rules)?.[1];
  if (!policy) throw new Error(`_headers has no policy for ${page}`);
  return policy;
}

/**
 * The part of a policy that a page may carry itself. Who may frame it, only a header can say; and in
 * a frame of opaque origin some browsers take 'self' for nothing, which would leave it empty
 * (WebKit bug 316847), so what a frame may load is left to headers as well.
 */
export function carried(policy: string): string {
  const isFramed = policy.includes('frame-ancestors');
  return policy.split('; ').filter((rule) => !rule.startsWith('frame-ancestors') && !(isFramed && /^default-src|'self'/.test(rule))).join('; ');
}

/** Writes the policy into each page too, for hosts that send no headers. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename }) {
        const content = carried(policyOf(filename.replace(/.*\//, '')));
        return html.replace(/<meta charset="[\w-]+" ?\/?>/, (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`);
      },
    },
  };
}
