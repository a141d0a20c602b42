// Our own texts in the backoffice.
export default {
  samverkan: {
    start: 'Start',
    welcome: name => `Välkommen, ${name}`,
    yourPart: 'Det här är din del av webbplatsen. Det du skriver syns när det är publicerat.',
    everywhere: 'Du kan redigera hela webbplatsen. Välj en sida i trädet till vänster.',
    noPart: 'Du har ingen del av webbplatsen än. Be din administratör lägga till dig i din organisations grupp.',
    writeNews: 'Skriv en nyhet',
    allNews: 'Era nyheter',
    partnersPage: 'Er sida',
    media: 'Era bilder och filer',
    handbook: 'Handbok',
  },
};
