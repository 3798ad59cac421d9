export const figureTexts = {
  title: 'Fragen an Menschen',
  passedOn: 'Weitergegeben',
  answered: 'Von der Geschäftsstelle beantwortet',
  ofTown: 'Beispiele',
  examples: 'Für andere Städte eingereicht',
};
