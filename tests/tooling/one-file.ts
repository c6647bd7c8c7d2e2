import type { Plugin } from 'vite';

/**
 * Writes the page's script and styles into its HTML, so that one file opens from a disk, where a
 * page may load no module and fetch nothing. The script stands at the end of the body: written
 * into the page it no longer waits for it.
 * @param fileName of the page that comes out
 */
export function oneFile(fileName: string): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = Object.values(bundle).find((file) => file.fileName.endsWith('.html'));
      if (page?.type !== 'asset') throw new Error('There is no page to write into');
      const take = (address: string): string => {
        const name = address.replace(/^\.\//, '');
        const file = bundle[name];
        if (!file) throw new Error(`The page asks for ${address}, which was not built`);
        delete bundle[name];
        return file.type === 'chunk' ? file.code : String(file.source);
      };
      const scripts: string[] = [];
      const html = String(page.source)
        .replace(/<script [^>]*src="([^"]+)"[^>]*><\/script>/g, (_tag, address: string) => {
          scripts.push(`<script>${forScript(take(address))}</script>`);
          return '';
        })
        .replace(/<link [^>]*rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_tag, address: string) => `<style>${take(address).replaceAll('</', '<\\/')}</style>`)
        .replace('</body>', () => `${scripts.join('')}</body>`);
      delete bundle[page.fileName];
      const left = Object.keys(bundle);
      if (left.length > 0) throw new Error(`Files stand beside the one file: ${left.join(', ')}`);
      this.emitFile({ type: 'asset', fileName, source: html });
    },
  };
}

/**
 * A script's text as HTML takes it: in strings and patterns, where alone these occur, \x3c is the same
 * sign. No-break spaces, which Russian has by the hundred, are written as they are: lighter.
 */
const forScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3c').replace(/(?<!\\)\\xA0/gi, '\u00a0');
