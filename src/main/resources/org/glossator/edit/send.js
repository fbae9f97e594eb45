// What all pages of the editor need: to find elements, and to send what was typed with the run's token.
export const FOLDER = '/_glossator/edit/';
export const one = (what, within = document) => within.querySelector(what);
export const all = (what, within = document) => [...within.querySelectorAll(what)];

const KEY = 'glossator-token';

// The token comes behind the sign # and is kept for this tab alone; it leaves the address at once.
if (/^#[0-9a-f]{64}$/.test(location.hash)) {
    sessionStorage.setItem(KEY, location.hash.slice(1));
    history.replaceState(null, '', location.pathname + location.search);
}

export const GONE = 'The preview has ended: start it again in the terminal. What you typed is still here.';

/** Sends values, and gives the part of a page that answers; its state is "refused" where nothing was done. */
export async function send(name, values) {
    const answer = await fetch(FOLDER + name, {
        method: 'POST',
        headers: {
            'Content-Type': 'application/x-www-form-urlencoded',
            'X-Glossator-Token': sessionStorage.getItem(KEY) ?? '',
        },
        body: new URLSearchParams(values).toString(),
    });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const heard = one('[data-state]', page) ?? page.body;
    heard.dataset.state ??= 'refused';
    return heard;
}

/** Copies of the children of an answer. */
export const copies = heard => [...heard.childNodes].map(each => each.cloneNode(true));

/** An element with words in it. */
export function made(tag, words = '', more = {}) {
    const element = document.createElement(tag);
    element.textContent = words;
    return Object.assign(element, more);
}
