/** Whom somebody knows: people, their accounts on networks, and what says that they are close. */
package dev.suunta.domain.people;
