/** The two channels between a window and main: calls go one way, events the other. Nothing else is ever sent. */
export const callChannel = 'call'
export const eventChannel = 'event'
