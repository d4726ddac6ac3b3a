/** A test that shows something, by its file and its name. */
export interface Evidence {
  readonly file: string
  readonly test: string
}

/** One item of the checklist on Electron's page about security, in our words, and what shows it. */
export interface ChecklistItem {
  readonly number: number
  readonly title: string
  /** Shown by what the app does: built and unmodified in the stand-in, or through the handler that Electron is given. */
  readonly behaviour?: readonly Evidence[]
  /** Shown by what the app asks Electron for, and no further. */
  readonly configuration?: readonly Evidence[]
  /** What the real Electron alone can prove: the smoke test that runs where its binary is. */
  readonly realBinary?: readonly Evidence[]
}

const standIn = (test: string): Evidence => ({ file: 'test/e2e/electron/stand-in.spec.ts', test })
const real = (test: string): Evidence => ({ file: 'test/e2e/electron/real-electron.spec.ts', test })
const here = (file: string, test: string): Evidence => ({ file: `test/main/electron/${file}.test.ts`, test })

const shutOff = here('window', 'a window is shut off from the system and from the network')

/** The twenty items, in the order of the page. */
export const checklist: readonly ChecklistItem[] = [
  {
    number: 1,
    title: 'only secure content is loaded',
    behaviour: [
      standIn('no request leaves, even past the policy of the page'),
      here('guard', 'cancels every request that is not the app’s own'),
      standIn('a report is printed without a script or a request, saved where the person says, and copied as a picture')
    ],
    realBinary: [
      real('no request leaves from any session'),
      real('a report is shown in its frame, and printed without a script or a request')
    ]
  },
  {
    number: 2,
    title: 'pages have no Node',
    configuration: [shutOff],
    realBinary: [real('the page is shut off from Node and from the preload script')]
  },
  {
    number: 3,
    title: 'the preload script has a world of its own',
    configuration: [shutOff],
    realBinary: [real('the page is shut off from Node and from the preload script')]
  },
  {
    number: 4,
    title: 'processes are sandboxed',
    configuration: [shutOff, here('guard', 'runs every process in the sandbox, and resolves no name')],
    realBinary: [real('the process of the page is sandboxed')]
  },
  {
    number: 5,
    title: 'permissions are decided by the app',
    behaviour: [
      standIn('the page goes nowhere, opens nothing and is granted nothing'),
      here('guard', 'grants no permission when asked'),
      here('guard', 'says of no permission that it is granted'),
      here('guard', 'grants no device and no screen')
    ],
    realBinary: [real('no permission is granted')]
  },
  {
    number: 6,
    title: 'web security is left on',
    configuration: [shutOff],
    realBinary: [real('another origin cannot be read')]
  },
  {
    number: 7,
    title: 'pages carry a policy of what they may load',
    behaviour: [standIn('the page keeps its own policy, and the policy holds'), standIn('no screen breaks the policy')],
    configuration: [here('app-protocol', 'answers with the file, its type and the policy')],
    realBinary: [real('the policy of the page comes with it and holds')]
  },
  { number: 8, title: 'insecure content does not run', configuration: [shutOff] },
  { number: 9, title: 'experimental features are off', configuration: [shutOff] },
  { number: 10, title: 'no Blink feature is switched on', configuration: [shutOff] },
  {
    number: 11,
    title: 'no webview opens windows: there is none',
    behaviour: [here('guard', 'attaches no webview')],
    configuration: [shutOff],
    realBinary: [real('a webview is not created')]
  },
  {
    number: 12,
    title: 'options of a webview are checked: none is attached',
    behaviour: [here('guard', 'attaches no webview')],
    realBinary: [real('a webview is not created')]
  },
  {
    number: 13,
    title: 'navigation is limited to the app’s page',
    behaviour: [
      standIn('the page goes nowhere, opens nothing and is granted nothing'),
      here('guard', 'will-frame-navigate leads a frame to the page of reports alone')
    ],
    realBinary: [real('the page goes nowhere and opens nothing')]
  },
  {
    number: 14,
    title: 'no window is opened by a page',
    behaviour: [
      standIn('the page goes nowhere, opens nothing and is granted nothing'),
      here('guard', 'opens no window')
    ],
    realBinary: [real('the page goes nowhere and opens nothing')]
  },
  {
    number: 15,
    title: 'nothing untrusted is handed to the system to open',
    configuration: [here('packaging', 'hands no address and no file to the system')]
  },
  {
    number: 16,
    title: 'Electron is of a current version',
    configuration: [here('packaging', 'one version of Electron is named, and its types are those of that version')],
    realBinary: [real('the Electron that runs is the one that is named')]
  },
  {
    number: 17,
    title: 'the sender of every call is checked',
    behaviour: [
      standIn('a page of another origin is not answered'),
      standIn('a frame inside the page is not answered'),
      standIn('a wrong name or input is refused in main too, whoever sends it')
    ],
    realBinary: [real('the app starts and answers who it is')]
  },
  {
    number: 18,
    title: 'pages come from a scheme of the app’s own, not from files',
    behaviour: [standIn('the built app starts and answers who it is')],
    configuration: [here('packaging', 'reads no address to load from its surroundings, and loads no file address')],
    realBinary: [real('the app starts and answers who it is')]
  },
  {
    number: 19,
    title: 'the fuses are set',
    configuration: [here('packaging', 'has every fuse set')],
    realBinary: [{ file: 'test/e2e/electron/packaged.spec.ts', test: 'the packaged app does not run as Node' }]
  },
  {
    number: 20,
    title: 'pages get no part of Electron',
    behaviour: [standIn('the door has the names of the contract and nothing else')],
    realBinary: [real('the page is shut off from Node and from the preload script')]
  }
]
