import type { Plugin } from 'vite';

/**
 * A frame of opaque origin loads classic scripts but, without CORS, no modules. So what is built as
 * CommonJS becomes classic scripts: the first keeps its exports for those that come later, and each
 * of these hands over its own as data do, by `load-script.ts`.
 */
export function classicScripts(): Plugin {
  return {
    name: 'classic-scripts',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll(/type="module" crossorigin/g, 'defer').replaceAll(' crossorigin', '') },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const chunk of chunks) {
          const { name, isEntry, imports } = chunk;
          if (imports.some((file) => chunks.some((other) => other.fileName === file && !other.isEntry))) this.error(`${name} needs a later script: only the first can be needed`);
          const code = chunk.code.replaceAll(/Promise\.resolve\(\)\.then\(\(\)=>require\("[./]+([\w/.-]+)"\)\)/g, (_, file: string) => {
            const asked = chunks.find(({ fileName }) => fileName.endsWith(file));
            return asked ? `self.kurilMapLoad(${JSON.stringify(asked.fileName)},${JSON.stringify(asked.name)})` : this.error(`${file} is not in the build`);
          });
          chunk.code = isEntry
            ? `((exports)=>{"use strict";${code}})(self.kurilMapCode={})\n`
            : `{(self.kurilMapData??={})[${JSON.stringify(name)}]=((exports,require)=>{"use strict";${code};return exports})({},()=>self.kurilMapCode)}\n`;
        }
      },
    },
  };
}
