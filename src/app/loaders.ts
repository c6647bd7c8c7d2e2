import * as bundled from 'virtual:loaders';
import { unpackCoast } from '../domain/unpack';
import { unpackLedger, withHistory } from '../domain/unpack-ledger';

/** Where the compiled data come from; tests hand over others. */
export const bundledData = {
  languages: bundled.languages,
  known: bundled.known,
  failureWords: bundled.failureWords,
  loadAtlas: bundled.loadAtlas,
  /** Without its events, which are not looked at first. */
  loadLedger: (language: string) => bundled.loadLedger(language).then(unpackLedger),
  /** The whole ledger. */
  loadHistory: (language: string) =>
    Promise.all([bundled.loadLedger(language), bundled.loadHistory(language)]).then(([first, history]) => unpackLedger(withHistory(first, history))),
  loadAppendix: bundled.loadAppendix,
  loadCoast: (level: number) => bundled.loadCoast(level).then(unpackCoast),
  loadDepth: bundled.loadDepth,
  loadRelief: bundled.loadRelief,
  loadWorld: bundled.loadWorld,
  loadLocator: bundled.loadLocator,
};
export type Data = typeof bundledData;
