import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { carried, policyOf } from '../../src/hosting/content-policy';
import { sinks } from '../sinks';

describe('the content policy', () => {
  const nginx = readFileSync('src/hosting/nginx.conf', 'utf8');
  it.each(['index.html', 'embed.html'])('of %s is the same for nginx and for static hosts', (page) => expect(nginx).toContain(`"${policyOf(page)}"`));
  it.each(['index.html', 'embed.html'])('of %s asks for Trusted Types and allows no inline code, no eval, no other site', (page) => {
    expect(policyOf(page)).toContain("require-trusted-types-for 'script'; trusted-types kuril-map lit-html");
    expect(policyOf(page)).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policyOf(page)).not.toMatch(/unsafe|https?:|\*(?!$)/);
  });
  it('of the frame lets any page frame it, and of the page says nothing of that', () => {
    expect(policyOf('embed.html')).toMatch(/frame-ancestors \*$/);
    expect(policyOf('index.html')).not.toContain('frame-ancestors');
  });
});

test('a page carries its whole policy, and the frame what holds in an opaque origin', () => {
  expect(carried(policyOf('index.html'))).toBe(policyOf('index.html'));
  expect(carried(policyOf('embed.html'))).toBe("base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types kuril-map lit-html");
});

test('no source reads a string as HTML or as code', () => {
  const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], { encoding: 'utf8' }).split('\n').filter((file) => /\.(ts|js)$/.test(file));
  expect(sources.length).toBeGreaterThan(100);
  const found = sources.flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap((line, i) => (sinks.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])));
  expect(found).toEqual([]);
});

test('the lock file names no registry, so that each machine asks its own', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:\/\/(?!opencollective|github\.com\/sponsors)[\w.-]*(npm|registry|yarn)[\w.-]*\//);
});
