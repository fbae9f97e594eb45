// The form of an entry: what is typed is tried as it is typed, and saved when its writer says so.
import { GONE, all, copies, made, one, send } from './send.js';
import * as fields from './fields.js';
import * as lists from './lists.js';
import * as picker from './picker.js';
import * as verdict from './verdict.js';

const NEWS = 'glossator-news';
const PAUSE = 400;
const form = one('#entry');
const said = one('#said');
const state = one('#state');
const frame = one('iframe');
const now = one('[name=":now"]');
const own = ([name]) => name !== ':now' && !name.startsWith(':either/');
const values = () => new URLSearchParams([...new FormData(form)].filter(own)).toString();
let saved = '';
let timer;
const isChanged = () => values() !== saved;

function say(words, look) {
    state.textContent = words;
    state.dataset.look = look;
    one('#back').hidden = !isChanged() && now.value === one('[name=":base"]').value;
}

const time = () => new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

function told() {
    if (isChanged()) say('Not saved yet', 'changed');
    else if (state.dataset.look === 'changed') say('Nothing changed', 'same');
}

function changed() {
    told();
    clearTimeout(timer);
    timer = setTimeout(tryIt, PAUSE);
}

// One trial at a time: in a large site each takes a while.
let turn = 0;
let isTrying = false;
async function tryIt() {
    const mine = ++turn;
    if (isTrying) return;
    isTrying = true;
    try {
        const heard = await send('try', new FormData(form));
        if (mine === turn) hear(heard);
    } catch { say(GONE, 'fault'); }
    isTrying = false;
    if (mine !== turn && state.textContent !== GONE) changed();
}

// The new tab may save too, since it was opened by this one.
function another() {
    return made('a', 'Open the file as it is now in another tab', { href: location.href, target: '_blank', rel: 'opener' });
}

function refuse(heard) {
    said.replaceChildren(...copies(heard));
    if (one('pre', heard)) said.append(another());
    said.dataset.refused = '';
}

function hear(heard) {
    if (heard.dataset.state === 'refused') {
        refuse(heard);
        return;
    }
    if (heard.dataset.state === 'tried' && 'refused' in said.dataset) said.replaceChildren();
    delete said.dataset.refused;
    const { faults, open } = verdict.show(form, heard);
    const count = one('#count > a');
    summary(faults + open, heard.dataset.state !== 'tried');
    const parts = [faults && `${faults} to mend`, open && `${open} to fill in`].filter(Boolean);
    count.textContent = parts.join(', ');
    count.hidden = !parts.length;
    one('#pane-state').textContent = heard.dataset.pane ? ''
        : faults || open ? 'The preview appears when everything is filled in and mended.'
            : 'The preview appears once this is saved and everything else is in order.';
    frame.hidden = !heard.dataset.pane && !frame.src;
    if (heard.dataset.pane) show(heard.dataset.pane);
}

// Nothing moves below the fingers of somebody who types: a summary that was not there waits until it is asked for.
let isFirst = true;
function summary(count, isAsked) {
    const place = one('#faults');
    place.hidden = (count === 0 && !one('.elsewhere', place)) || (place.hidden && !isAsked && !isFirst);
    isFirst = false;
}

// A place behind the sign # is not left to the browser, which would scroll the form along with the preview.
function show(address) {
    const [path, place] = address.split('#');
    const isSame = frame.contentWindow?.location.pathname === path.replace(/[?].*/, '');
    const there = isSame ? frame.contentWindow.scrollY : -1;
    frame.onload = () => {
        const part = place ? frame.contentDocument?.getElementById(place) : null;
        const top = there >= 0 ? there : part ? part.getBoundingClientRect().top : 0;
        frame.contentWindow?.scrollTo({ top, behavior: 'instant' });
    };
    frame.src = path;
}

async function store(name) {
    clearTimeout(timer);
    const mine = ++turn;
    const sent = values();
    say('Saving …', 'same');
    try {
        const heard = await send(name, new FormData(form));
        const isDone = heard.dataset.state !== 'refused';
        if (isDone && heard.dataset.now) {
            saved = sent;
            now.value = heard.dataset.now;
        }
        if (isDone && name !== 'save') {
            saved = values();
            sessionStorage.setItem(NEWS, name);
            location.reload();
            return;
        }
        if (isDone) say(`Saved at ${time()}`, isChanged() ? 'changed' : 'saved');
        else say('Not saved', 'fault');
        if (isDone) said.replaceChildren();
        if (isDone ? mine === turn : true) hear(heard);
        if (!isDone) said.focus();
    } catch { say(GONE, 'fault'); }
}

form.addEventListener('submit', event => {
    event.preventDefault();
    store('save');
});
one('#publish')?.addEventListener('click', () => store('publish'));
one('#back').addEventListener('click', () => {
    const isSaved = now.value !== one('[name=":base"]').value;
    if (!confirm(isSaved
        ? 'Put the file back as it was when you opened this form? What you typed and saved since then is lost.'
        : 'Throw away what you typed since you opened this form?')) return;
    if (isSaved) store('restore');
    else {
        saved = values();
        location.reload();
    }
});
one('#count > a').addEventListener('click', event => {
    event.preventDefault();
    one('#faults').hidden = false;
    one('#faults').focus();
    one('#faults').scrollIntoView({ block: 'center' });
});
one('#look').addEventListener('click', event => {
    const isLooking = document.body.classList.toggle('looking');
    event.target.setAttribute('aria-pressed', String(isLooking));
    event.target.textContent = isLooking ? 'Back to the form' : 'Preview';
});

const cite = picker.citing();
form.addEventListener('click', event => {
    const button = event.target.closest('button[type=button]');
    if (!button) return;
    if (button.className === 'cite') cite(one('textarea', button.parentElement));
    else if (lists.press(button)) changed();
});
form.addEventListener('input', event => {
    const field = event.target;
    if (field.matches('.choices input')) fields.choose(field);
    if (field.matches('.checklist input')) field.closest('label').querySelector('[type=hidden]').disabled = field.checked;
    if (field.matches('input[type=hidden]')) all('[role=combobox]', field.parentElement).forEach(picker.sync);
    // Half a name is no name yet: it is tried when its writer has left it.
    if (field.matches('[role=combobox]')) {
        told();
        return;
    }
    for (let item = field.closest('.item'); item; item = item.parentElement.closest('.item')) lists.excerpt(item);
    if (field.matches('textarea')) {
        fields.straighten(field);
        fields.grow(field);
    }
    changed();
});
form.addEventListener('picked', event => {
    const item = event.target.closest('.item');
    if (item) lists.excerpt(item);
    changed();
});
form.addEventListener('drawn', event => {
    fields.draw(event.target);
    picker.draw(event.target);
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
addEventListener('beforeunload', event => {
    if (isChanged()) event.preventDefault();
});

picker.draw(document);
fields.start();
lists.start();
saved = values();
const news = sessionStorage.getItem(NEWS);
sessionStorage.removeItem(NEWS);
if (news === 'publish') say(`Published at ${time()}: it is on the site with the next build`, 'saved');
if (news === 'restore') say('The file is as it was when you opened this form', 'saved');
if (frame.dataset.src) show(frame.dataset.src);
tryIt();
