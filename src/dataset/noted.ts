/** Ids of records that a note names, such as SX-O-001, nat-o-0153 or hn-t01. */
export function citedIds(note: string | null): string[] {
  return note?.match(/[A-Za-z]+-[A-Za-z]*-?\d+/g) ?? [];
}

/** Whether one of the notes names one of the records: that is how a note accounts for an oddity between two rows. */
export function notesName(notes: readonly (string | null)[], ids: readonly string[]): boolean {
  return notes.some((note) => citedIds(note).some((id) => ids.includes(id)));
}
