// Lists in a form: items are added, moved and removed, and a removed one can be put back.
import { all, made, one } from './send.js';

let count = 0;
const standing = list => [...one(':scope > ol', list).children].filter(item => item.matches('.item'));
const first = item => one('input:not([type=hidden]), select, textarea', item);
const LONGEST = 80;
const FEW = 2;

/** Says behind an item's number what it holds, so that it is known while it is folded. */
export function excerpt(item) {
    const shown = one(':scope > details > summary > .excerpt', item);
    if (!shown) return;
    const words = all('textarea, [role=combobox]', item).map(field => field.value.trim()).filter(Boolean).join(' · ');
    shown.textContent = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

/** Numbers the items as they stand. */
export function number(list) {
    const items = standing(list);
    items.forEach((item, at) => {
        const label = `${list.dataset.item} ${at + 1}`;
        const shown = one('.count', item);
        if (shown) shown.textContent = label;
        else first(item)?.setAttribute('aria-label', label);
        one(':scope > details > [role=group]', item)?.setAttribute('aria-label', label);
        excerpt(item);
        for (const button of one(':scope > .moves', item).children) {
            button.setAttribute('aria-label', `${button.textContent}: ${label}`);
        }
        one(':scope > .moves > .up', item).disabled = at === 0;
        one(':scope > .moves > .down', item).disabled = at === items.length - 1;
    });
}

function add(list) {
    const path = `${list.dataset.name}/`;
    const id = `f-${path}`.replace(/[^A-Za-z0-9]/g, '-');
    const key = `n${++count}`;
    const box = document.createElement('template');
    box.innerHTML = one(':scope > template', list).innerHTML
        .replaceAll(`${path}NEW`, path + key)
        .replaceAll(`${id}NEW`, id + key);
    const item = box.content.firstElementChild;
    one(':scope > input[type=hidden]', item).value = key;
    one(':scope > ol', list).append(item);
    item.dispatchEvent(new CustomEvent('drawn', { bubbles: true }));
    number(list);
    first(item).focus();
}

// What is removed leaves a line behind that puts it back.
function remove(list, item) {
    const label = one('.remove', item).getAttribute('aria-label').replace(/^.*: /, '');
    const left = made('li', `${label} was removed. `, { className: 'removed' });
    const back = made('button', 'Put it back', { type: 'button', className: 'restore' });
    left.append(back);
    item.replaceWith(left);
    back.addEventListener('click', () => {
        left.replaceWith(item);
        number(list);
        first(item).focus();
        list.dispatchEvent(new Event('input', { bubbles: true }));
    });
    back.focus();
}

/** Does what a button of a list says; gives whether it was one. */
export function press(button) {
    const list = button.closest('.list');
    const item = button.closest('.item');
    const items = list ? standing(list) : [];
    const at = items.indexOf(item);
    switch (button.className) {
        case 'add': add(list); break;
        case 'up': items[at - 1]?.before(item); break;
        case 'down': items[at + 1]?.after(item); break;
        case 'remove': remove(list, item); break;
        default: return false;
    }
    number(list);
    if (item?.isConnected && button.className !== 'add') (button.disabled ? one('.remove', item) : button).focus();
    return true;
}

/** Numbers all lists; of a long one the items are folded. */
export function start() {
    for (const list of all('.list')) {
        number(list);
        const folds = all(':scope > ol > .item > details', list);
        folds.forEach(fold => { fold.open = folds.length <= FEW; });
    }
}
