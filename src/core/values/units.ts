import type { QuantityKind } from './quantity';

export interface Unit {
  readonly kind: QuantityKind;
  /** Canonical base unit. */
  readonly base: string;
  /** Factor to the base unit. */
  readonly factor: number;
}

const make = (kind: QuantityKind, base: string, table: string): (readonly [string, Unit])[] =>
  table.split(' ').flatMap((entry) => {
    const [names, factor] = entry.split('=');
    return names.split('/').map((name) => [name, { kind, base, factor: Number(factor) }] as const);
  });

/** Unit words, singular and abbreviated. Abbreviations count only directly behind a number. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...make('percent', '%', '%=1 percent=1 pc=1 pct=1 percentage=1'),
  ...make(
    'measure',
    'm',
    'metre/meter=1 kilometre/kilometer/km=1000 mile=1609.344 centimetre/centimeter/cm=0.01 millimetre/millimeter/mm=0.001 foot/ft=0.3048 inch=0.0254 yard=0.9144',
  ),
  ...make(
    'measure',
    'kg',
    'kilogram/kilogramme/kilo/kg=1 gram/gramme=0.001 tonne=1000 ton=1000 pound/lb/lbs=0.4536 ounce/oz=0.02835 stone=6.35',
  ),
  ...make('measure', 'm2', 'hectare=10000 acre=4046.86'),
  ...make('measure', 'l', 'litre/liter=1 gallon=3.785 barrel=159'),
  ...make('measure', 'W', 'watt=1 kilowatt/kw=1000 megawatt/mw=1000000 gigawatt/gw=1000000000'),
  ...make('measure', '°', 'degree=1 °=1'),
  ...make('measure', 'm/s', 'mph=0.44704 kph=0.27778 knot=0.5144'),
  ...make(
    'duration',
    'day',
    'second=0.000011574 minute=0.00069444 hour=0.0416667 day=1 week=7 fortnight=14 month=30.4375 year/yr/yrs=365.25 season=365.25 decade=3652.5 century=36525',
  ),
  ...make('money', '$', 'dollar=1 usd=1 buck=1 cent=0.01'),
  ...make('money', '€', 'euro=1 eur=1'),
  ...make('money', '£', 'gbp=1 pence=0.01 quid=1'),
  ...make('money', '¥', 'yen=1 yuan=1 renminbi=1'),
  ...make('money', '₹', 'rupee=1'),
  ...make('money', '₽', 'rouble=1 ruble=1'),
  ...make('money', '₩', 'won=1'),
]);

/** Signs that stand before a sum of money. */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹', '₽', '₩']);

/** Abbreviations too short to be units unless the number touches or directly precedes them. */
export const BARE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'pc',
  'm',
  'mm',
  'cm',
  'km',
  'kg',
  'oz',
  'lb',
  'ft',
  'mw',
  'kw',
  'gw',
]);
