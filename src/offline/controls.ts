/** What the reader may ask for. */
export interface OfflineControls {
  /** Changes to the newer version that waits, and shows it. */
  update: () => void;
  /** Throws away what is kept and fetches it anew. */
  reset: () => Promise<void>;
}

/** Where there is nothing to keep. */
export const noControls: OfflineControls = {update: () => location.reload(), reset: async () => {}};
