import * as bundled from 'virtual:loaders';
import { unpackCoast, unpackDepth } from '../domain/unpack';
import { unpackLedger } from '../domain/unpack-ledger';

/** Where the compiled data come from; tests hand over others. */
export const bundledData = {
  languages: bundled.languages,
  known: bundled.known,
  failureWords: bundled.failureWords,
  loadAtlas: bundled.loadAtlas,
  loadLedger: (language: string) => bundled.loadLedger(language).then(unpackLedger),
  loadAppendix: bundled.loadAppendix,
  loadCoast: (level: number) => bundled.loadCoast(level).then(unpackCoast),
  loadDepth: () => bundled.loadDepth().then(unpackDepth),
  loadRelief: bundled.loadRelief,
  loadWorld: bundled.loadWorld,
  loadLocator: bundled.loadLocator,
};
export type Data = typeof bundledData;
