/** What can be wrong with the hotline's memory in a way that a person has to mend. */
export type StoreFault =
  | 'locked'
  | 'damaged'
  | 'newer'
  | 'full'
  | 'forbidden'
  | 'link'
  | 'failed'
  | 'closed'
  | 'exists'
  | 'missing'
  | 'read-only';

/** Its message is German and meant for people: what is wrong, and the way to mend it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreFault;

  constructor(code: StoreFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The system's name of an error, such as `ENOSPC`. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Says in plain words what the system refused. `path` is the file or folder it was about. */
export function explain(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new StoreError(
        'full',
        `Kein Platz mehr auf dem Datenträger (${path}). Bitte Platz schaffen und die Hotline neu starten; was bestätigt war, ist erhalten.`,
        error,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StoreError(
        'forbidden',
        `Kein Zugriff auf ${path}. Bitte dem Benutzer, unter dem die Hotline läuft, Lese- und Schreibrecht geben.`,
        error,
      );
    case 'ELOOP':
      return new StoreError(
        'link',
        `${path} ist eine Verknüpfung auf eine andere Datei. Bitte die Datei selbst dorthin legen; Verknüpfungen werden aus Sicherheitsgründen nicht geöffnet.`,
        error,
      );
    case 'ENOENT':
      return new StoreError('missing', `${path} ist nicht da. Bitte den Pfad prüfen.`, error);
    case 'EEXIST':
      return new StoreError(
        'exists',
        `${path} gibt es schon. Bitte einen anderen Namen wählen.`,
        error,
      );
    case 'EISDIR':
    case 'ENOTDIR':
      return new StoreError(
        'damaged',
        `${path} ist nicht das, was hier stehen muss (Datei und Ordner verwechselt). Bitte den Datenordner prüfen.`,
        error,
      );
    default:
      return new StoreError(
        'failed',
        `${path} ließ sich nicht lesen oder schreiben. Bitte den Datenträger prüfen und die Hotline neu starten; was bestätigt war, ist erhalten.`,
        error,
      );
  }
}
