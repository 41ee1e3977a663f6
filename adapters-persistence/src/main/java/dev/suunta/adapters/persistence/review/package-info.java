/** Counts past posts for looking back. */
package dev.suunta.adapters.persistence.review;
