export const figureTexts = {
  title: 'Partner',
  asked: 'Anfragen von Stadt zu Stadt',
  proposed: 'Uns vorgeschlagene Städte',
  askedByUs: 'Unsere Anfragen an andere Städte',
  askedOfUs: 'Anfragen anderer Städte an uns',
  introduced: 'Miteinander bekannt gemacht',
};
