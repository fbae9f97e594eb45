// Names of entries are picked by their titles; one that is not there yet can be begun on the spot.
import { GONE, all, made, one, send } from './send.js';

const MOST = 50;
const plain = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
const namesOf = input => document.getElementById(input.dataset.names);
const isWord = option => option.dataset.kind === 'word';
const shown = option => (isWord(option) ? option.value : option.label);
const valueOf = input => input.closest('.pick').parentElement.querySelector(`.pick ~ input[type=hidden]`);
const said = input => one(':scope > .named', input.closest('.pick').parentElement);
const listOf = input => input.nextElementSibling;
const optionOf = (input, name) => [...namesOf(input).options].find(each => each.value === name);

/** What is picked: the name of an entry, or what was typed where there is none. */
export const picked = input => valueOf(input)?.value ?? input.dataset.value ?? '';

function put(input, name) {
    const hidden = valueOf(input);
    if (hidden) hidden.value = name;
    else input.dataset.value = name;
}

/** Says who is picked. */
export function sync(input) {
    const name = picked(input);
    const option = optionOf(input, name);
    input.value = option ? shown(option) : name;
    tell(input, option, name);
}

function tell(input, option, name) {
    const words = said(input);
    if (words.dataset.made === name) return;
    delete words.dataset.made;
    words.textContent = !name ? '' : !option ? 'There is no entry of this name yet.'
        : isWord(option) ? option.label : option.dataset.kind === 'draft' ? 'This is still a draft.' : '';
}

function found(input) {
    const wanted = plain(input.value);
    const isAsSaid = plain(said(input).dataset.last ?? '') === wanted;
    const options = [...namesOf(input).options];
    const hits = isAsSaid ? options : options.filter(each => plain(`${each.label} ${each.value}`).includes(wanted));
    const begins = each => Number(!plain(shown(each)).startsWith(wanted));
    return isAsSaid ? hits : hits.sort((one, other) => begins(one) - begins(other));
}

function close(input) {
    listOf(input).replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    input.removeAttribute('aria-controls');
}

function open(input) {
    const list = made('ul', '', { id: `${input.id}-names`, role: 'listbox' });
    list.setAttribute('aria-label', 'Names');
    const item = (words, small, name) => {
        const line = made('li', words, { role: 'option', id: `${list.id}-${list.children.length}` });
        line.setAttribute('aria-selected', 'false');
        if (small) line.append(' ', made('small', small));
        line.dataset.name = name;
        list.append(line);
        return line;
    };
    const hits = found(input);
    hits.slice(0, MOST).forEach(each => item(shown(each), isWord(each) ? each.label : each.dataset.kind === 'draft'
        ? `${each.value}, a draft` : each.value, each.value));
    const typed = input.value.trim();
    const isThere = hits.some(each => plain(shown(each)) === plain(typed) || each.value === typed);
    if (typed && !isThere) {
        const kind = namesOf(input).dataset.makes;
        item(`Begin a new ${kind}: \u201c${typed}\u201d`, '', '').dataset.make = kind;
    }
    close(input);
    if (!list.children.length) return;
    listOf(input).append(list);
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-controls', list.id);
}

function move(input, by) {
    if (!listOf(input).firstChild) open(input);
    const lines = all('li', listOf(input));
    if (!lines.length) return;
    const at = lines.findIndex(each => each.getAttribute('aria-selected') === 'true');
    const next = lines[at < 0 ? (by > 0 ? 0 : lines.length - 1) : (at + by + lines.length) % lines.length];
    lines.forEach(each => each.setAttribute('aria-selected', String(each === next)));
    input.setAttribute('aria-activedescendant', next.id);
    next.scrollIntoView({ block: 'nearest' });
}

function changed(input) {
    input.dispatchEvent(new CustomEvent('picked', { bubbles: true }));
}

async function choose(input, line) {
    if (!line.dataset.make) {
        put(input, line.dataset.name);
        close(input);
        sync(input);
        said(input).dataset.last = input.value;
        input.select();
        changed(input);
        return;
    }
    const title = input.value.trim();
    close(input);
    try {
        const heard = await send('new', [[':kind', line.dataset.make], [':title', title]]);
        if (!heard.dataset.slug) {
            said(input).textContent = heard.textContent.trim();
            return;
        }
        namesOf(input).append(made('option', title, { value: heard.dataset.slug }));
        namesOf(input).lastChild.dataset.kind = 'draft';
        put(input, heard.dataset.slug);
        sync(input);
        const link = made('a', 'Write it in another tab', { href: heard.dataset.form, target: '_blank', rel: 'opener' });
        said(input).dataset.made = heard.dataset.slug;
        said(input).setAttribute('role', 'status');
        said(input).replaceChildren(line.dataset.make === 'source' ? 'It was begun. ' : 'It was begun as a draft. ', link, '.');
        changed(input);
    } catch { said(input).textContent = GONE; }
}

// What was typed becomes the name of the entry of that title, or stands as it is.
function settle(input) {
    close(input);
    const typed = input.value.trim();
    const options = [...namesOf(input).options];
    const option = options.find(each => each.value === typed) ?? options.find(each => plain(shown(each)) === plain(typed));
    put(input, option ? option.value : typed);
}

function listen(input) {
    input.addEventListener('input', () => {
        settle(input);
        said(input).dataset.last = '\n';
        tell(input, optionOf(input, picked(input)), picked(input));
        open(input);
    });
    input.addEventListener('click', () => (listOf(input).firstChild ? close(input) : open(input)));
    input.addEventListener('focus', () => {
        said(input).dataset.last = input.value;
        input.select();
    });
    input.addEventListener('blur', () => {
        settle(input);
        sync(input);
        changed(input);
    });
    input.addEventListener('keydown', event => {
        const line = one('[aria-selected=true]', listOf(input));
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            move(input, event.key === 'ArrowDown' ? 1 : -1);
        } else if (event.key === 'Enter' && line) {
            event.preventDefault();
            choose(input, line);
        } else if (event.key === 'Escape' && listOf(input).firstChild) {
            event.preventDefault();
            event.stopPropagation();
            close(input);
        }
    });
    // The field keeps the focus while its list is pressed.
    listOf(input).addEventListener('mousedown', event => event.preventDefault());
    listOf(input).addEventListener('click', event => {
        const line = event.target.closest('li');
        if (line) choose(input, line);
    });
}

/** Makes the pickers below an element ready. */
export function draw(within) {
    all('[role=combobox]', within).forEach(input => {
        listen(input);
        sync(input);
    });
}

/** Where a citation is put: the text whose button was pressed, behind what is there. */
export function citing() {
    const dialog = one('#citing');
    const field = one('#cite');
    const locator = one('#locator');
    let text;
    one('.put', dialog).addEventListener('click', () => {
        const key = picked(field);
        if (!key) {
            field.focus();
            return;
        }
        const at = text.selectionEnd;
        const space = at === 0 || /\s$/.test(text.value.slice(0, at)) ? '' : ' ';
        const where = locator.value.trim() ? `, ${locator.value.trim()}` : '';
        text.setRangeText(`${space}[@${key}${where}]`, at, at, 'end');
        dialog.close();
        text.focus();
        text.dispatchEvent(new Event('input', { bubbles: true }));
    });
    return near => {
        text = near;
        put(field, '');
        sync(field);
        locator.value = '';
        dialog.showModal();
    };
}
