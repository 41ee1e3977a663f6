/** Keeps posts, what the gate found, and finds similar texts. */
package dev.suunta.adapters.persistence.post;
