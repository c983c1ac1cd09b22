import type { TypefaceSource } from '../../exports/export-job';
import { carried } from './carried';

export const typeface = (): TypefaceSource => ({ carried: carried('noto-sans-sc-subset.ttf') });
