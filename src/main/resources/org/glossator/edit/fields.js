// Single fields of a form: texts grow, and of several fields of which one is wanted only that one is seen.
import { all, one } from './send.js';

const grows = CSS.supports('field-sizing', 'content');

export function grow(text) {
    if (grows || text.tagName !== 'TEXTAREA') return;
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight + 2}px`;
}

const fieldOf = radio => one(`[name="${CSS.escape(radio.value)}"]`, radio.form).closest('.field');

/** Shows the field that is chosen; what stood in another goes along, since only one may be filled in. */
export function choose(radio) {
    const others = all(`input[name="${CSS.escape(radio.name)}"]`, radio.form).filter(each => each !== radio);
    const text = one('textarea', fieldOf(radio));
    for (const other of others) {
        const old = one('textarea', fieldOf(other));
        if (old.value && !text.value) {
            text.value = old.value;
            old.value = '';
        }
    }
    sight(radio);
    grow(text);
}

// A field that holds words is never hidden, even where there should be only one.
function sight(radio) {
    for (const each of all(`input[name="${CSS.escape(radio.name)}"]`, radio.form)) {
        fieldOf(each).hidden = !each.checked && !one('textarea', fieldOf(each)).value;
    }
}

/** Makes the fields below an element ready. */
export function draw(within) {
    all('textarea', within).forEach(grow);
    all('.either .choices input:checked', within).forEach(sight);
}

export function start() {
    draw(document);
    addEventListener('resize', () => all('textarea').forEach(grow));
    all('details').forEach(each => each.addEventListener('toggle', () => all('textarea', each).forEach(grow)));
}

/** A line has no line breaks. */
export function straighten(text) {
    if (text.matches('textarea[data-line]') && text.value.includes('\n')) text.value = text.value.replace(/\s*\n\s*/g, ' ');
}
