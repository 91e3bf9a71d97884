import { type DBSchema, openDB } from 'idb';
import type { Entry, Store } from './outbox.js';

const REPORTS = 'meldingen';

interface Schema extends DBSchema {
  [REPORTS]: { key: string; value: Entry };
}

/** The reports of this device, in IndexedDB. */
export function openStore(name = 'lezen-melden'): Store {
  const database = openDB<Schema>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore(REPORTS, { keyPath: 'id' }),
  });
  return {
    all: async () => (await database).getAll(REPORTS),
    put: async (entry) => void (await (await database).put(REPORTS, entry)),
    remove: async (id) => (await database).delete(REPORTS, id),
  };
}
