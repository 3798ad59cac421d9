export const texts = {
  kept: {
    alarms: 'Was wann ansteht (nur Vorgänge, keine Personen)',
    sendOuts: 'Rundschreiben, Einladungen und Umfragen, die Sie verschickt haben',
    unasked: 'Wann ich Ihnen zuletzt von mir aus geschrieben habe',
  },
};
