/** Keeps owners. */
package dev.suunta.adapters.persistence.owner;
