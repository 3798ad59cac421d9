export const figureTexts = {
  questions: 'Fragen',
  asked: 'Gestellt',
  answered: 'Davon sicher beantwortet',
  helpful: 'Als hilfreich bewertet',
  gaps: 'Lücken nach Thema',
  noTheme: 'Ohne erkennbares Thema',
  ofTown: {
    questions: 'Fragen an die Hotline',
    programmes: 'Gezeigte Förderprogramme',
  },
};
