import { asset } from '$app/paths';
import type { TypefaceSource } from '../../exports/export-job';

export const typeface = (): TypefaceSource => ({
  address: new URL(asset('/fonts/noto-sans-sc-subset.ttf'), location.href).href,
});
