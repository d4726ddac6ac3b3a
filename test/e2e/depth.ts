/** Whether this is the deep run, which does in full what the short one does in part. */
export const isDeep = process.env.DEEP === '1'
