import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);
const alreadyPacked = /\.(br|webp|png)$/;
/** Beyond this the best quality takes minutes, and only figures of time are read from such files. */
const largest = 4_000_000;

export const pack = (content: Buffer): Promise<Buffer> =>
  brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: content.length > largest ? 4 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });

/** Leaves a brotli twin beside each file of a folder. */
export async function compress(folder: string): Promise<void> {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, entry);
    if (!statSync(path).isFile() || alreadyPacked.test(path)) continue;
    const twin = `${path}.br`;
    if (existsSync(twin) && statSync(twin).mtimeMs > statSync(path).mtimeMs) continue;
    writeFileSync(twin, await pack(readFileSync(path)));
  }
}
