/** Known to what must not load the database itself. */
export const DATABASE = 'shenbao-ziping';

/** Begins the name of every database, cache and stored key of this tool. */
export const PREFIX = 'shenbao-ziping';

/** Where the browser keeps which file is the backup on disk. */
export const BACKUP_FILE_DATABASE = 'shenbao-ziping-backup-file';

/** The bureau's desk. */
export const DESK_DATABASE = 'shenbao-ziping-desk';

/** All databases of this tool, for whoever clears this device. */
export const DATABASES = [DATABASE, DESK_DATABASE, BACKUP_FILE_DATABASE];
