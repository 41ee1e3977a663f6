/** Whom the owner knows: to look up, and to put right. */
package dev.suunta.application.people;
