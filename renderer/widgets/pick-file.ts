/** Asks the browser for a file with one of these endings; null where the person cancelled. For use by a press or a key. */
export function pickFile(endings: string): Promise<File | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = endings
  input.hidden = true
  // Part of the page while the dialog is open, so that it is not tidied away meanwhile.
  document.body.append(input)
  return new Promise((resolve) => {
    const end = (file: File | null) => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => end(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => end(null))
    input.click()
  })
}
