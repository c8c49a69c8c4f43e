import type { Comparison } from '../comparison';
import { CONTEXT_FEATURES, contextFeatures } from './context';
import { FRAME_FEATURES, frameFeatures } from './frame';
import { OVERLAP_FEATURES, overlapFeatures } from './overlap';
import { POLARITY_FEATURES, polarityFeatures } from './polarity';
import { SLOT_FEATURES, slotFeatures } from './slot';
import { SWAP_FEATURES, swapFeatures } from './swap';
import { VALUE_FEATURES, valueFeatures } from './value';

/** Names of what the scorer of a sentence against a sentence looks at, in order. Lengths are left out on purpose: they tell data sets apart. */
export const PAIR_FEATURES: readonly string[] = [
  ...OVERLAP_FEATURES,
  ...SWAP_FEATURES,
  ...VALUE_FEATURES,
  ...POLARITY_FEATURES,
  ...FRAME_FEATURES,
  ...CONTEXT_FEATURES,
  ...SLOT_FEATURES,
];

/** The features of one comparison, in the order of PAIR_FEATURES. */
export const pairFeatures = (c: Comparison): number[] => [
  ...overlapFeatures(c),
  ...swapFeatures(c),
  ...valueFeatures(c),
  ...polarityFeatures(c),
  ...frameFeatures(c),
  ...contextFeatures(c),
  ...slotFeatures(c),
];
