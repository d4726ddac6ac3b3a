/** What a failed call says: what (a phrase), why and what to do (sentences). `detail` is the system's own word, or a name. */
export interface FailureTexts {
  readonly message: string
  readonly why: string
  readonly fix: string
}

/** Everything that can go wrong between the window and the store, in English. */
export const failures = {
  'changed-elsewhere': () => ({
    message: 'this scenario was changed elsewhere',
    why: 'Another window or the command line saved a change after this one was opened.',
    fix: 'Load it again, or keep what you have as a copy.'
  }),
  'not-found': (detail: string) => ({
    message: `“${detail}” is not in the library`,
    why: 'It may have been deleted for good, or belong to another store.',
    fix: 'Look for it in the library and in the trash.'
  }),
  'read-only': (detail: string) => ({
    message: 'the library can only be read',
    why: detail,
    fix: 'Export what you need, and make the store writable or use the version of the app that made it.'
  }),
  'store-damaged': (detail: string) => ({
    message: 'the library file is damaged',
    why: `The check at the start found: ${detail}`,
    fix: 'Restore the newest verified backup; the damaged file is kept beside it.'
  }),
  'disk-full': (detail: string) => ({
    message: 'there is no room left to save',
    why: `The disk that holds ${detail} is full.`,
    fix: 'Free some room and save again; nothing that was saved before is lost.'
  }),
  'cannot-write': (detail: string) => ({
    message: 'the change could not be saved',
    why: `The system said: ${detail}`,
    fix: 'Check that the folder of the library can be written, then try again.'
  }),
  'cannot-write-there': (detail: string) => ({
    message: 'the file could not be written',
    why: `The system said: ${detail}`,
    fix: 'Make it possible to write in this folder, or choose another one, and try again; the library itself is untouched.'
  }),
  busy: () => ({
    message: 'the library is in use by another program',
    why: 'Another window or the command line is writing and did not finish in time.',
    fix: 'Wait a moment and try again.'
  }),
  'invalid-input': (detail: string) => ({
    message: 'the request was not understood',
    why: detail,
    fix: 'Load the app again; if it happens once more, it is a defect of the app.'
  }),
  'invalid-scenario': (detail: string) => ({
    message: 'the scenario would not be valid',
    why: detail,
    fix: 'Undo the last change, or correct what is named.'
  }),
  'no-backup': (detail: string) => ({
    message: `there is no backup ${detail}`,
    why: 'It may have been removed since the list was made.',
    fix: 'Look at the list of backups again and choose another.'
  }),
  'backup-damaged': (detail: string) => ({
    message: `the backup “${detail}” is damaged`,
    why: 'It was checked before anything was replaced, and the check failed.',
    fix: 'Choose an older backup.'
  }),
  'not-as-written': (detail: string) => ({
    message: 'the file could not be written as it should be',
    why: `It was read back after writing, and something else stood there: ${detail}`,
    fix: 'Choose another disk or folder; the library itself is untouched.'
  }),
  'library-too-large': () => ({
    message: 'the library is too large for one file',
    why: 'A file with a whole library holds at most 100,000 scenarios and 1 GiB.',
    fix: 'Put what you no longer need in the trash, or export the scenarios as single files.'
  }),
  'work-runs': () => ({
    message: 'other work on the library is still going on',
    why: 'A backup, a check, an import or an export has begun, and restoring now would replace the library under it.',
    fix: 'Wait until it has ended, or cancel it; then restore the backup.'
  }),
  'library-replaced': () => ({
    message: 'the library was replaced during the import',
    why: 'Another program restored a backup meanwhile, and part of what had come in went with it.',
    fix: 'Nothing of the import was kept; start it again.'
  }),
  'handed-over-gone': () => ({
    message: 'the file is no longer there',
    why: 'It was kept for a moment only, or another window has begun with another file.',
    fix: 'Begin again.'
  }),
  'cannot-print': (detail: string) => ({
    message: 'the PDF could not be made',
    why: `The page that it is printed from gave up: ${detail}`,
    fix: 'Leave out a part of the report and try again, or save it as HTML and print that in a browser.'
  }),
  cancelled: () => ({
    message: 'the work was cancelled',
    why: 'You asked for it to stop.',
    fix: 'Nothing is left half done; start it again when you like.'
  }),
  'not-here': () => ({
    message: 'this is not possible here',
    why: 'The app runs in a browser, which has no such window of its own.',
    fix: 'Use the file chooser or the download instead.'
  }),
  unreachable: () => ({
    message: 'the app cannot be reached',
    why: 'The program behind this window has ended, or its address was opened once before.',
    fix: 'Start it again; everything that was saved is there.'
  }),
  unexpected: (detail: string) => ({
    message: 'something went wrong that should not have',
    why: detail,
    fix: 'Everything that was saved is there. Load the app again.'
  })
} satisfies Readonly<Record<string, (detail: string) => FailureTexts>>
