/** Last step of `npm run build`. */
import { readFileSync } from 'node:fs';
import { sealSite } from './build/seal';
import { SITE_FOLDER } from './products';

const { version } = JSON.parse(readFileSync(`${SITE_FOLDER}/_app/version.json`, 'utf8')) as {
  version: string;
};
sealSite(SITE_FOLDER, version);
