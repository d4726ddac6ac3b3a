import { isSystemError } from '#main/store/durable-files.ts'

/**
 * Does something with a file. What the system refuses is thrown with the path of the file where it does not say which
 * one it was, as it does not where writing fails: else the person would be sent to another disk.
 */
export async function atFile<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (isSystemError(error) && error.path === undefined) error.path = path
    throw error
  }
}
