/** The words of the table of replies, wherever it stands. */
export const replyTexts = {
  table: 'Svar',
  unit: 'Verksamhet',
  state: 'Svar',
  activities: 'Insatser',
} as const;
