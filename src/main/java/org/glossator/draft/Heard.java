package org.glossator.draft;

/** A place where somebody is said to speak, and who that is. */
record Heard(SpeechAct act, Voice voice) {}
