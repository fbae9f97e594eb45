// The list of all entries: it can be narrowed, and something new can be begun.
import { GONE, all, copies, one, send } from './send.js';

const starting = one('#new');
starting?.addEventListener('submit', async event => {
    event.preventDefault();
    const begin = one('button', starting);
    if (begin.disabled) return;
    begin.disabled = true;
    try {
        const heard = await send('new', new FormData(starting));
        if (heard.dataset.form) location.assign(heard.dataset.form);
        else one('#said').replaceChildren(...copies(heard));
    } catch { one('#said').textContent = GONE; }
    begin.disabled = false;
});

const plain = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function narrow() {
    const find = plain(one('#find').value.trim());
    const kind = one('#of-kind').value;
    const state = one('#of-state').value;
    let count = 0;
    for (const section of all('section.kind')) {
        const isKind = !kind || section.dataset.kind === kind;
        for (const entry of all('li', section)) {
            const isState = !state || entry.dataset.state.split(' ').includes(state);
            entry.hidden = !(isKind && isState && plain(one('a', entry).textContent).includes(find));
            count += entry.hidden ? 0 : 1;
        }
        section.hidden = all('li:not([hidden])', section).length === 0;
    }
    one('#count').textContent = count === 1 ? '1 entry' : `${count} entries`;
}

const filter = one('#filter');
if (filter) {
    filter.hidden = false;
    filter.addEventListener('input', narrow);
    filter.addEventListener('submit', event => event.preventDefault());
    narrow();
    addEventListener('pageshow', narrow);
}
