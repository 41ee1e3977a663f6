/** Names of people all over the world: how they are found, and which may be one person's. */
package dev.suunta.domain.people.name;
