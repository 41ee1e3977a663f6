/** Suunta asked from a terminal: nouns and verbs, real exit codes, JSON for programs. */
package dev.suunta.adapters.cli;
