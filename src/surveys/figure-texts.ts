export const figureTexts = {
  title: 'Umfragen',
  answers: 'Antworten',
  ofTown: 'Beantwortete Umfragen',
};
