// Our own texts in the backoffice.
import { eventOf } from '../approval/history.js';

const events = { approved: 'Godkänd', rejected: 'Skickad tillbaka', withdrawn: 'Begäran ångrad' };

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
  },
  approval: {
    send: 'Skicka för godkännande',
    approve: 'Godkänn och publicera',
    reject: 'Skicka tillbaka',
    withdraw: 'Ångra begäran',
    sent: 'Sidan är skickad för godkännande.',
    approved: 'Sidan är godkänd och publicerad.',
    rejected: 'Sidan är skickad tillbaka.',
    withdrawn: 'Sidan väntar inte längre på godkännande.',
    saveFirst: 'Du har ändringar som inte är sparade. Spara dem först.',
    approveText: 'Det som är sparat publiceras genast.',
    approveChanged: 'Sidan har ändrats sedan den skickades. Det som är sparat nu publiceras genast.',
    whichLanguages: 'Vilka språk är klara att publicera?',
    commentLabel: 'Vad ska ändras?',
    commentHelp: name => (name ? `${name} får kommentaren som mejl och ser den på sidan.` : 'Kommentaren syns på sidan.'),
    waiting: 'Väntar på godkännande',
    wasRejected: 'Skickad tillbaka',
    sentBy: (name, date) => `Skickad av ${name} den ${date}`,
    rejectedBy: (name, date) => `Skickad tillbaka av ${name} den ${date}:`,
    somebody: 'någon som inte finns kvar',
    changed: 'Ändrad sedan den skickades.',
    changedShort: 'ändrad sedan dess',
    sendAgain: 'Ändra sidan, spara den och skicka den för godkännande igen.',
    toApprove: 'Att godkänna',
    nothingToApprove: 'Ingenting väntar på att du godkänner det.',
    own: 'Det du har skickat',
    more: count => `Och ${count} till. De som skickades först visas först.`,
  },
  auditTrails: {
    custom: parameters => (event => (event ? event.comment : parameters ?? ''))(eventOf(parameters)),
    smallCustom: parameters => events[eventOf(parameters)?.name] ?? 'Anpassad',
    sendtopublish: 'Skickad för godkännande',
    sendtopublishvariant: 'Skickad för godkännande på språken: %0%',
    smallSendToPublish: 'Skickad',
    smallSendToPublishVariant: 'Skickad',
  },
};
