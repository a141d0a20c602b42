// Every picture of the site: its ground, its rhythm and, where it has one, the line that is its own.
const deep = { ground: '#0f4a4a', ink: '#f3f1ea' };
const paper = { ground: '#f3efe6', ink: '#0f4a4a' };
const wash1 = { ground: '#e4ecea', ink: '#0f4a4a' };
const wash2 = { ground: '#f1e7d6', ink: '#0f4a4a' };
const wash3 = { ground: '#e6e3ee', ink: '#0f4a4a' };

const newsGrounds = [wash1, paper, wash3, wash2];
const newsRhythms = ['passing', 'gathering', 'level', 'widening', 'crossing', 'passing', 'gathering', 'level'];
const news = Object.fromEntries(newsRhythms.map((rhythm, index) => [`art-news-${index + 1}`, { ...newsGrounds[index % 4], rhythm, emphasis: index + 1, meet: 0.6 }]));

export const pictures = {
  'art-home': { ...deep, rhythm: 'gathering', meet: 0.66, band: 0.16 },
  'art-partnership': { ...paper, rhythm: 'gathering', meet: 0.5, band: 0.3 },
  'art-theme-1': { ...wash1, rhythm: 'gathering', meet: 0.7, band: 0.2 },
  'art-theme-2': { ...wash2, rhythm: 'crossing', band: 0.2 },
  'art-theme-3': { ...wash3, rhythm: 'widening', meet: 0.7, band: 0.12, spread: 1.15 },
  'art-borders': { ...deep, rhythm: 'branching', band: 0.16 },
  'art-exhibition-2006': { ...wash3, rhythm: 'passing', band: 0.2 },
  'art-four-rooms': { ...deep, rhythm: 'passing', band: 0.14, spread: 1.1 },
  'art-room-1': { ...deep, rhythm: 'gathering', meet: 1.25, band: 0.3 },
  'art-room-2': { ...wash3, rhythm: 'crossing', band: 0.3, spread: 1.1 },
  'art-room-3': { ...wash2, rhythm: 'gathering', meet: 0.85, band: 0.24 },
  'art-room-4': { ...wash1, rhythm: 'gathering', meet: 0.5, band: 0.2 },
  'art-materials': { ...paper, rhythm: 'level', band: 0.24, spread: 0.9 },
  'art-lesson': { ...wash1, rhythm: 'gathering', meet: 0.8, band: 0.22 },
  'art-discussion-guide': { ...wash2, rhythm: 'passing', band: 0.26 },
  'art-source-criticism': { ...wash3, rhythm: 'crossing', band: 0.14, spread: 1.05 },
  'art-news': { ...paper, rhythm: 'passing', band: 0.18 },
  ...news,
  'art-partners': { ...wash1, rhythm: 'level', band: 0.5, spread: 0.9, emphasis: 3 },
  'art-contact': { ...wash2, rhythm: 'gathering', meet: 0.45, band: 0.14 },
  'art-help': { ...wash1, rhythm: 'level', band: 0.16, spread: 0.7 },
  'art-about': { ...paper, rhythm: 'widening', meet: 0.6, band: 0.16 },
};
