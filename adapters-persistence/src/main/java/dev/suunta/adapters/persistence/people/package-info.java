/** People in a database. */
package dev.suunta.adapters.persistence.people;
