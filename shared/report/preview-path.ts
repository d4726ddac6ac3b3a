/** Where the hosts serve the empty page that reports are shown in. What it shows is put there by the app around it. */
export const previewPath = '/report-frame.html'
