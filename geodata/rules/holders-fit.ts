import type { Problem } from '../read';
import type { Rule } from './rule';

/** A claimant is of another party than the holder, and what one party holds is not held jointly. */
export const holdersFit: Rule = (files) => {
  const parties = new Map(files['polities.json'].polities.map(({ id, party }) => [id, party]));
  return files['administrations.json'].administrations.flatMap(({ polity, claimant, standing }, i): Problem[] => {
    const path = `administrations.${i}`;
    const party = parties.get(polity);
    const isOfOne = party !== 'both' && party !== 'other';
    return [
      ...(claimant && (claimant === polity || (isOfOne && parties.get(claimant) === party)) ? [{ file: 'administrations.json', path: `${path}.claimant`, message: `is "${claimant}", of the same party as "${polity}", which holds it` }] : []),
      ...(standing === 'joint' && isOfOne ? [{ file: 'administrations.json', path: `${path}.standing`, message: `is "joint", but "${polity}" is of one party alone` }] : []),
    ];
  });
};
