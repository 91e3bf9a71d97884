/** A sfeerbeeld as the intake takes it. */
export interface Report {
  /** Drawn once, when the report is made: whatever happens to it later, it counts once. */
  readonly id: string;
  /** To the quarter of an hour: no finer time leaves the device, or stays on it. */
  readonly waargenomenOp: string;
  readonly gebied: string;
  readonly domein: string;
  readonly themas: readonly string[];
  readonly spanning: number;
  readonly aard?: string;
  readonly richting?: string;
  readonly grond?: string;
  readonly bron?: string;
  readonly weerbaarheid?: string;
  readonly notitie?: string;
}

const QUARTER = 15 * 60 * 1000;

/** The quarter of an hour in which this moment lies. */
export function quarter(now: Date): string {
  return new Date(Math.floor(now.getTime() / QUARTER) * QUARTER).toISOString();
}
