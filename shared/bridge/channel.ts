/** The IPC channel of a call or event. */
export const channelOf = (name: string): string => `gatewright:${name}`
