// Ten lines, drawn from a seed: the same seed and rhythm give the same picture, byte for byte.
// A rhythm says how far the lines stand from each other along the way and in which order they lie.

export function random(seed) {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507);
    state = Math.imul(state ^ (state >>> 13), 3266489909);
    return ((state ^= state >>> 16) >>> 0) / 4294967296;
  };
}

const clamp = value => Math.min(1, Math.max(0, value));
const ease = value => { const t = clamp(value); return t * t * t * (t * (t * 6 - 15) + 10); };
const mix = (from, to, share) => from + (to - from) * share;
const between = (t, from, to) => ease((t - from) / (to - from));

// Each rhythm takes (where along the way 0..1, line, traits) and gives its slot (0..9) and the openness of the field (0 gathered .. 1 apart).
export const rhythms = {
  gathering: (t, line, { late, meet }) => ({ slot: line, open: 1 - between(t, meet - 0.45 + late * 0.3, meet + late * 0.12) }),
  crossing: (t, line, { late, count }) => ({
    slot: mix(mix(line, (line + count / 2) % count, between(t, 0.12 + late * 0.12, 0.46 + late * 0.08)), count - 1 - line, between(t, 0.52 + late * 0.12, 0.86 + late * 0.1)),
    open: 0.42 + 0.3 * Math.cos(t * Math.PI * 2) ** 2,
  }),
  widening: (t, line, { late, meet }) => ({ slot: line, open: between(t, 1 - meet - late * 0.14, 1.25 - meet + late * 0.5) }),
  branching: (t, line, { late }) => {
    const branch = line < 3 ? -1 : line < 7 ? 0 : 1;
    return { slot: line, open: 0, shift: branch * 0.34 * between(t, 0.2 + late * 0.06, 0.74 + late * 0.06) };
  },
  level: (t, line, { late }) => ({ slot: line, open: 0.62 - 0.28 * between(t, 0.1, 0.5 + late * 0.2) }),
  passing: (t, line, { late }) => ({ slot: line, open: 1 - Math.sin(Math.PI * clamp(t * 0.9 + late * 0.1)) ** 2 * 0.94 }),
};

const traitsOf = (seed, { count, meet }) => {
  const next = random(seed);
  const centre = 0.42 + next() * 0.16;
  return Array.from({ length: count }, () => ({
    count, meet, centre, late: next(), lift: next() - 0.5,
    waves: [1, 2, 3].map(order => ({ size: (next() - 0.5) / order, phase: next() * Math.PI * 2, speed: order * (0.7 + next() * 0.5) })),
  }));
};

const sway = (t, { waves, lift }) => lift * 0.05 + waves.reduce((sum, wave) => sum + wave.size * Math.sin(wave.phase + t * wave.speed * Math.PI), 0) * 0.09;

function heightAt(t, line, traits, { rhythm, band, spread }) {
  const { slot, open, shift = 0 } = rhythms[rhythm](t, line, traits);
  const offset = slot / (traits.count - 1) - 0.5;
  return mix(traits.centre, 0.5, open) + shift + offset * mix(band, spread, open) + sway(t, traits) * open;
}

// A soft curve through the points (Catmull-Rom), which begins before the left edge and ends beyond the right one.
function curve(points) {
  const at = index => points[Math.min(points.length - 1, Math.max(0, index))];
  const pair = ([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const parts = points.slice(1).map((end, index) => {
    const [before, start, after] = [at(index - 1), at(index), at(index + 2)];
    const first = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
    const second = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
    return `C${pair(first)} ${pair(second)} ${pair(end)}`;
  });
  return `M${pair(points[0])}${parts.join('')}`;
}

export function paths(seed, { width = 1280, height = 360, rhythm = 'gathering', count = 10, meet = 0.72, band = 0.17, spread = 0.96, steps = 26 } = {}) {
  return traitsOf(seed, { count, meet }).map((traits, line) => curve(Array.from({ length: steps + 5 }, (_, index) => {
    const t = (index - 2) / steps;
    return [t * width, heightAt(t, line, traits, { rhythm, band, spread }) * height];
  })));
}

export function lines(seed, { width = 1280, height = 360, stroke = 1.5, emphasis = -1, ...shape } = {}) {
  const drawn = paths(seed, { width, height, ...shape }).map((d, line) => line === emphasis ? `<path class="own" stroke-width="${stroke * 2.4}" d="${d}"/>` : `<path d="${d}"/>`);
  return `<svg class="lines" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="${stroke}">${drawn.join('')}</svg>`;
}
