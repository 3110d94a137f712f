/** Words of the film of a run. */
export const video = {
  'video': 'Video',
  'video.lead': 'Both bodies, the charts you choose and the clock, from the start of the run to its end, as an MP4 file. Keep this page in front while it is made.',
  'video.charts': 'Charts in the picture, at most {most}',
  'video.length': 'Length',
  'video.seconds': '{seconds} s',
  'video.make': 'Make the video',
  'video.cancel': 'Cancel',
  'video.progress': 'Pictures made so far',
  'video.working': 'The video is being made.',
  'video.cancelled': 'Cancelled. Nothing was saved.',
  'video.missing': 'This browser cannot write videos from a page. A recent Chrome, Edge, Firefox or Safari can; all the other files work here.',
} as const
