/** Whom the owner knows, on pages. */
package dev.suunta.adapters.web.people;
