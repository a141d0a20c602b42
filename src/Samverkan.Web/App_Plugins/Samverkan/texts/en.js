// Our own texts in the backoffice.
export default {
  samverkan: {
    start: 'Start',
    welcome: name => `Welcome, ${name}`,
    yourPart: 'This is your part of the site. What you write is seen when it is published.',
    everywhere: 'You can edit the whole site. Choose a page in the tree on the left.',
    noPart: 'You have no part of the site yet. Ask your administrator to add you to the group of your organisation.',
    writeNews: 'Write news',
    allNews: 'Your news',
    partnersPage: 'Your page',
    media: 'Your pictures and files',
    handbook: 'Handbook (in Swedish)',
  },
};
