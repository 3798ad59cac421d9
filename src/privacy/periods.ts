/** So long the daily backups are kept. */
export const BACKUP_DAYS = 14;
