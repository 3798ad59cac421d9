export const texts = {
  kept: {
    alarms: 'Was wann ansteht (nur Vorgänge, keine Personen)',
    unasked: 'Wann ich Ihnen zuletzt von mir aus geschrieben habe',
  },
};
