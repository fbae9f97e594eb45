// What is said of what was typed: above the form, each leading to its field, and once more at the field itself.
import { all, made, one } from './send.js';

const seen = control => (control.type === 'hidden' ? one('[role=combobox]', control.parentElement) : control);

function controlOf(form, field) {
    for (let path = field; path; path = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '') {
        const control = form.elements.namedItem(path);
        if (control && !(control instanceof RadioNodeList)) return seen(control);
        const group = one(`[data-name="${CSS.escape(path)}"]`);
        if (group) return one('input:not([type=hidden]), select, textarea', group) ?? one('.add', group);
    }
    return null;
}

function clear() {
    all('.fault-here').forEach(each => each.remove());
    all('.lacks').forEach(each => each.classList.remove('lacks'));
    all('[aria-invalid]').forEach(each => {
        each.removeAttribute('aria-invalid');
        const kept = (each.dataset.described ?? '').trim();
        if (kept) each.setAttribute('aria-describedby', kept);
        else each.removeAttribute('aria-describedby');
    });
}

function reveal(control) {
    for (let folded = control.closest('details'); folded; folded = folded.parentElement.closest('details')) folded.open = true;
    const field = control.closest('.either > .field');
    if (field) field.hidden = false;
}

function linked(words, control) {
    const link = made('a', words, { href: `#${control.id}` });
    link.addEventListener('click', event => {
        event.preventDefault();
        reveal(control);
        control.focus();
        control.scrollIntoView({ block: 'center' });
    });
    return link;
}

// Words that are certain to be right can be taken with one press.
function mend(form, fault, control) {
    const button = made('button', `Write ${fault.dataset.instead}`, { type: 'button', className: 'mend' });
    button.addEventListener('click', () => {
        const field = form.elements.namedItem(fault.dataset.field);
        field.value = fault.dataset.instead;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        control.focus();
    });
    return button;
}

function place(form, fault, at) {
    const item = document.createElement('li');
    const control = controlOf(form, fault.dataset.field);
    if (!control) {
        item.append(fault.textContent);
        return item;
    }
    const here = made('p', fault.textContent, { className: 'fault-here', id: `fault-${at}` });
    if (fault.dataset.instead) here.append(' ', mend(form, fault, control));
    (control.closest('.pick') ?? control).after(here);
    if (!control.hasAttribute('aria-invalid')) control.dataset.described = control.getAttribute('aria-describedby') ?? '';
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', `${here.id} ${control.getAttribute('aria-describedby') ?? ''}`.trim());
    reveal(control);
    item.append(linked(fault.textContent, control));
    return item;
}

function lacking(form, items) {
    const list = made('ul', '', { className: 'lacking' });
    for (const item of items) {
        const line = document.createElement('li');
        const control = controlOf(form, item.dataset.field);
        control?.closest('.field, .item, .list')?.classList.add('lacks');
        line.append(control ? linked(item.textContent, control) : item.textContent);
        list.append(line);
    }
    return list;
}

/** Shows what was heard, and gives how much is to be mended and to be filled in. */
export function show(form, heard) {
    clear();
    const faults = all('li.fault', heard);
    const open = all('li.lacking', heard);
    const parts = [];
    if (faults.length) {
        const list = document.createElement('ol');
        faults.forEach((fault, at) => list.append(place(form, fault, at)));
        parts.push(made('h2', faults.length === 1 ? 'One thing to mend' : `${faults.length} things to mend`), list);
    }
    if (open.length) parts.push(made('h2', 'Still to be filled in', { className: 'open' }), lacking(form, open));
    const elsewhere = one('.elsewhere', heard);
    if (elsewhere) parts.push(elsewhere);
    one('#faults').replaceChildren(...parts);
    return { faults: faults.length, open: open.length };
}
