/** Opens the databases and hands out what is kept in them. */
package dev.suunta.adapters.persistence;
