// The editor's pages: what is typed is tried as it is typed, and saved when its writer says so.
(() => {
    'use strict';
    const FOLDER = '/_glossator/edit/';
    const KEY = 'glossator-token';
    const one = (what, within = document) => within.querySelector(what);
    const all = (what, within = document) => [...within.querySelectorAll(what)];
    const said = one('#said');

    // The token comes behind the sign # and is kept for this tab alone; it leaves the address at once.
    if (/^#[0-9a-f]{64}$/.test(location.hash)) {
        sessionStorage.setItem(KEY, location.hash.slice(1));
        history.replaceState(null, '', location.pathname + location.search);
    }

    async function send(name, form) {
        const answer = await fetch(FOLDER + name, {
            method: 'POST',
            headers: {
                'Content-Type': 'application/x-www-form-urlencoded',
                'X-Glossator-Token': sessionStorage.getItem(KEY) ?? '',
            },
            body: new URLSearchParams(new FormData(form)).toString(),
        });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const heard = one('[data-state]', page) ?? page.body;
        heard.dataset.state ??= 'refused';
        return heard;
    }

    const GONE = 'The preview has ended: start it again in the terminal. What you typed is still here.';

    const starting = one('#new');
    starting?.addEventListener('submit', async event => {
        event.preventDefault();
        const begin = one('button', starting);
        if (begin.disabled) return;
        begin.disabled = true;
        try {
            const heard = await send('new', starting);
            if (heard.dataset.form) location.assign(heard.dataset.form);
            else said.replaceChildren(...heard.childNodes);
        } catch { said.textContent = GONE; }
        begin.disabled = false;
    });

    const form = one('#entry');
    if (!form) return;
    const state = one('#state');
    const frame = one('iframe');
    const values = () => new URLSearchParams([...new FormData(form)].filter(([name]) => name !== ':now')).toString();
    let saved = values();
    let count = 0;
    let timer;
    const isChanged = () => values() !== saved;

    function grow(text) {
        if (text.tagName !== 'TEXTAREA') return;
        text.style.height = 'auto';
        text.style.height = `${text.scrollHeight + 2}px`;
    }

    function name(field) {
        const shown = field.nextElementSibling;
        if (!field.list || !shown?.matches('output')) return;
        const option = [...field.list.options].find(each => each.value === field.value);
        shown.textContent = option ? option.label : field.value ? 'no entry of this name yet' : '';
    }

    function number(list) {
        const items = [...one('ol', list).children];
        items.forEach((item, at) => {
            const label = `${list.dataset.item} ${at + 1}`;
            const count = one('.count', item);
            if (count) count.textContent = label;
            else one('input:not([type=hidden]), select, textarea', item)?.setAttribute('aria-label', label);
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
        number(list);
        one('input:not([type=hidden]), select, textarea', item).focus();
    }

    // A citation goes where its writer was last, behind what is there.
    let writing = null;
    form.addEventListener('focusin', event => {
        if (event.target.matches('textarea')) writing = event.target;
    });

    function cite() {
        const field = one('#cite');
        if (!writing?.isConnected || !field.value.trim()) {
            (writing?.isConnected ? field : one('textarea', form)).focus();
            return;
        }
        const at = writing.selectionEnd;
        const space = at === 0 || /\s$/.test(writing.value.slice(0, at)) ? '' : ' ';
        writing.setRangeText(`${space}[@${field.value.trim()}]`, at, at, 'end');
        field.value = '';
        writing.focus();
        writing.dispatchEvent(new Event('input', { bubbles: true }));
    }

    form.addEventListener('click', event => {
        const button = event.target.closest('button[type=button]');
        if (!button) return;
        if (button.className === 'put') {
            cite();
            return;
        }
        const list = button.closest('.list');
        const item = button.closest('.item');
        if (button.className === 'add') add(list);
        else if (button.className === 'up') item.previousElementSibling?.before(item);
        else if (button.className === 'down') item.nextElementSibling?.after(item);
        else {
            const next = item.nextElementSibling ?? item.previousElementSibling;
            item.remove();
            (next ? one('.remove', next) : one(':scope > .add', list)).focus();
        }
        number(list);
        if (button.isConnected) (button.disabled ? one('.remove', item) : button).focus();
        changed();
    });

    form.addEventListener('input', event => {
        const text = event.target;
        if (text.matches('textarea[data-line]') && text.value.includes('\n')) text.value = text.value.replace(/\s*\n\s*/g, ' ');
        grow(text);
        name(text);
        changed();
    });

    form.addEventListener('keydown', event => {
        if (event.key === 'Enter' && event.target.matches('input, textarea[data-line]')) event.preventDefault();
    });
    document.addEventListener('keydown', event => {
        if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            form.requestSubmit();
        }
    });

    function changed() {
        state.textContent = isChanged() ? 'Not saved yet' : 'Nothing changed';
        clearTimeout(timer);
        timer = setTimeout(tryIt, 400);
    }

    // One trial at a time: in a large site each takes a while.
    let turn = 0;
    let isTrying = false;
    async function tryIt() {
        const mine = ++turn;
        if (isTrying) return;
        isTrying = true;
        try {
            const heard = await send('try', form);
            if (mine === turn) hear(heard);
        } catch { state.textContent = GONE; }
        isTrying = false;
        if (mine !== turn && state.textContent !== GONE) changed();
    }

    // The new tab may save too, since it was opened by this one.
    function another() {
        const link = document.createElement('a');
        link.href = location.href;
        link.target = '_blank';
        link.rel = 'opener';
        link.textContent = 'Open the file as it is now in another tab';
        return link;
    }

    form.addEventListener('submit', async event => {
        event.preventDefault();
        clearTimeout(timer);
        const mine = ++turn;
        const sent = values();
        state.textContent = 'Saving …';
        try {
            const heard = await send('save', form);
            if (heard.dataset.state === 'saved') {
                saved = sent;
                one('[name=":now"]').value = heard.dataset.now;
            }
            state.textContent = isChanged() ? 'Not saved yet' : 'Saved';
            said.replaceChildren(...all(':scope > p:not(.elsewhere), :scope > pre', heard).map(each => each.cloneNode(true)));
            if (heard.dataset.state === 'refused') said.scrollIntoView({ block: 'nearest' });
            if (mine === turn) hear(heard);
        } catch { state.textContent = GONE; }
    });

    function controlOf(field) {
        for (let path = field; path; path = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '') {
            const control = form.elements.namedItem(path);
            if (control && !(control instanceof RadioNodeList)) return control;
            const group = one(`[data-name="${CSS.escape(path)}"]`);
            if (group) return one('input:not([type=hidden]), select, textarea', group) ?? one('.add', group);
        }
        return null;
    }

    // Faults stand above, each leading to its field, and once more at the field itself.
    function hear(heard) {
        all('.fault-here').forEach(each => each.remove());
        all('[aria-invalid]').forEach(each => {
            each.removeAttribute('aria-invalid');
            const kept = (each.dataset.described ?? '').trim();
            if (kept) each.setAttribute('aria-describedby', kept);
            else each.removeAttribute('aria-describedby');
        });
        if (heard.dataset.state === 'refused') {
            said.replaceChildren(...[...heard.childNodes].map(each => each.cloneNode(true)));
            if (one('pre', heard)) said.append(another());
            said.dataset.refused = '';
            return;
        }
        if (heard.dataset.state === 'tried' && 'refused' in said.dataset) said.replaceChildren();
        delete said.dataset.refused;
        const faults = all('li', heard);
        const list = document.createElement('ol');
        faults.forEach((fault, at) => list.append(place(fault, at)));
        const elsewhere = one('.elsewhere', heard);
        one('#faults').replaceChildren(...(faults.length ? [title(faults.length), list] : []), ...(elsewhere ? [elsewhere] : []));
        if (heard.dataset.pane) {
            show(heard.dataset.pane);
            one('#pane-state').textContent = '';
        } else {
            one('#pane-state').textContent = faults.length
                ? 'The preview waits until the faults are mended.'
                : 'The preview appears once this is saved and everything else is in order.';
        }
    }

    function show(address) {
        const there = frame.contentWindow?.scrollY ?? 0;
        frame.onload = () => frame.contentWindow?.scrollTo({ top: there, behavior: 'instant' });
        frame.src = address;
    }

    function title(count) {
        const words = document.createElement('h2');
        words.textContent = count === 1 ? 'One thing to mend' : `${count} things to mend`;
        return words;
    }

    function place(fault, at) {
        const item = document.createElement('li');
        const control = controlOf(fault.dataset.field);
        if (!control) {
            item.append(fault.textContent);
            return item;
        }
        const here = document.createElement('p');
        here.className = 'fault-here';
        here.id = `fault-${at}`;
        here.textContent = fault.textContent;
        const row = control.closest('.field, .item') ?? control;
        control.after(here);
        if (!control.hasAttribute('aria-invalid')) control.dataset.described = control.getAttribute('aria-describedby') ?? '';
        control.setAttribute('aria-invalid', 'true');
        control.setAttribute('aria-describedby', `${here.id} ${control.getAttribute('aria-describedby') ?? ''}`.trim());
        for (let folded = row.closest('details'); folded; folded = folded.parentElement.closest('details')) folded.open = true;
        const link = document.createElement('a');
        link.href = `#${control.id}`;
        link.textContent = fault.textContent;
        link.addEventListener('click', event => {
            event.preventDefault();
            control.focus();
        });
        item.append(link);
        return item;
    }

    addEventListener('beforeunload', event => {
        if (isChanged()) event.preventDefault();
    });

    all('.list').forEach(number);
    all('textarea').forEach(grow);
    all('input[list]').forEach(name);
    if (frame.dataset.src) frame.src = frame.dataset.src;
    tryIt();
})();
