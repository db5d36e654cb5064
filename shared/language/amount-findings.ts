import type { UnitFactor } from './read-context.ts';
import { finding, type Finding } from './reading.ts';

/** More kronor than this for one activity, in a column whose heading says tkr or mnkr, is more likely written in kronor. */
const unlikelyInThousands = 50_000_000;

/** Below this many kronor a fraction of a krona tells of another unit than kronor. */
const finestAmount = 1_000;

/** What to say of an amount once it is known. */
export function amountFindings(amount: number, isExact: boolean, headingFactor: UnitFactor): readonly Finding[] {
  const findings: Finding[] = [];
  if (amount < 0) findings.push(finding('negative-number', 'warning'));
  // Nobody counts öre in so small a cost: `0,5` and `47,5` are most often millions or thousands.
  const isTooFine = !isExact && Math.abs(amount) < finestAmount;
  if (isTooFine) findings.push(finding('approximate', 'warning', 'unlikely-fine'));
  else if (!isExact) findings.push(finding('approximate', 'info', 'rounded'));
  if (headingFactor > 1 && Math.abs(amount) >= unlikelyInThousands) {
    findings.push(finding('approximate', 'warning', 'unlikely-size'));
  }
  return findings;
}
