import { alteredQuotation } from './altered-quotation';
import type { Check } from './check';
import { contradictedClaim } from './contradicted-claim';
import { disputedClaim } from './disputed-claim';
import { driftedCitation } from './drifted-citation';
import { ellipsisDropsNegation } from './ellipsis-drops-negation';
import { locatorOutOfRange } from './locator-out-of-range';
import { misattributedQuotation } from './misattributed-quotation';
import { miscitedQuotation } from './miscited-quotation';
import { stitchedQuotation } from './stitched-quotation';
import { strengthDrift } from './strength-drift';
import { unknownCitekey } from './unknown-citekey';
import { unsourcedQuotation } from './unsourced-quotation';

/** Every check, in alphabetical order of its id. A test compares this list with the folder. */
export const CHECKS: readonly Check[] = [
  alteredQuotation,
  contradictedClaim,
  disputedClaim,
  driftedCitation,
  ellipsisDropsNegation,
  locatorOutOfRange,
  misattributedQuotation,
  miscitedQuotation,
  stitchedQuotation,
  strengthDrift,
  unknownCitekey,
  unsourcedQuotation,
];
